import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../utils/domain/person.ts';
import { type Duplicate, duplicatesStepByStep, pairKey } from '../../utils/domain/same-person.ts';
import { readApart, watchApart } from '../../utils/extension/apart.ts';

export type Duplicates = readonly Duplicate<Person>[];

/** What was found last, so that going from page to page does not look anew. */
let last: { readonly people: readonly Person[]; readonly apart: string; readonly found: Duplicates } | null = null;

/**
 * Who may be in the circle twice, null until that is known. Among thousands it takes a moment, so it is looked for `patience` milliseconds after the
 * last change, and then in small steps, while the page has nothing else to do.
 */
export function useDuplicates(people: readonly Person[], patience: number): Duplicates | null {
  const [apart, setApart] = useState<readonly string[] | null>(null);
  const [found, setFound] = useState<Duplicates | null>(last?.people === people ? last.found : null);
  useEffect(() => {
    const gone = new AbortController();
    const read = async () => {
      const pairs = await readApart();
      if (!gone.signal.aborted) setApart(pairs.map(([one, other]) => pairKey(one, other)));
    };
    void read();
    watchApart(read, gone.signal);
    return () => gone.abort();
  }, []);
  useEffect(() => {
    if (!apart) return;
    const gone = new AbortController();
    const later = setTimeout(() => void duplicatesOf(people, apart, gone.signal).then((all) => all && setFound(all)), patience);
    return () => {
      clearTimeout(later);
      gone.abort();
    };
  }, [people, apart, patience]);
  return found;
}

/** Null where somebody has gone on before it was known. */
async function duplicatesOf(people: readonly Person[], apart: readonly string[], gone: AbortSignal): Promise<Duplicates | null> {
  const key = apart.join();
  if (last?.people === people && last.apart === key) return last.found;
  const search = duplicatesStepByStep(people, new Set(apart));
  for (;;) {
    const idle = await idleness();
    if (gone.aborted) return null;
    do {
      const step = search.next();
      if (!step.done) continue;
      last = { people, apart: key, found: step.value };
      return step.value;
    } while (idle.timeRemaining() > 1);
  }
}

const idleness = () => new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
