import { signal } from '@preact/signals';
import type { FearedFoundProps } from '../../components/today/pairs.tsx';
import type { Person } from '../../utils/domain/person.ts';
import { fearedIn } from '../../utils/extension/feelings-of.ts';
import { readStored, watchStored } from '../../utils/extension/read.ts';
import { key } from '../../utils/extension/stored.ts';

/** What was felt about these people; null while it is read. It is kept up with what is stored until `gone`. */
export function watchFeared(people: () => readonly Person[] | Promise<readonly Person[]>, gone: AbortSignal) {
  const found = signal<Pick<FearedFoundProps, 'seen' | 'later'> | null>(null);
  const look = async () => {
    const [stored, known] = await Promise.all([readStored(), people()]);
    if (!gone.aborted) found.value = fearedIn(stored, known, Date.now());
  };
  void look();
  const about = new RegExp(`^(${key.felt('')}|${key.person('')})`);
  watchStored((changed) => {
    if (Object.keys(changed).some((at) => about.test(at))) void look();
  }, gone);
  return found;
}
