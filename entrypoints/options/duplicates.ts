import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Person } from '../../utils/domain/person.ts';
import { duplicatesIn, pairKey, type Same } from '../../utils/domain/same-person.ts';
import { readApart, watchApart } from '../../utils/extension/apart.ts';

/** Who may be in the circle twice; nobody until it is known of whom the user said that they are two. Looked for after the page has been shown. */
export function useDuplicates(people: readonly Person[]): readonly ({ readonly one: Person; readonly other: Person } & Same)[] | null {
  const [apart, setApart] = useState<ReadonlySet<string> | null>(null);
  const [looked, setLooked] = useState<readonly Person[] | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const read = async () => {
      const pairs = await readApart();
      if (!gone.signal.aborted) setApart(new Set(pairs.map(([one, other]) => pairKey(one, other))));
    };
    void read();
    watchApart(read, gone.signal);
    return () => gone.abort();
  }, []);
  useEffect(() => {
    const later = setTimeout(() => setLooked(people));
    return () => clearTimeout(later);
  }, [people]);
  return useMemo(() => apart && looked && duplicatesIn(looked, apart), [apart, looked]);
}
