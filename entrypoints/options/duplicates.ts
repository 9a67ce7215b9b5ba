import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../utils/domain/person.ts';
import { duplicatesIn, pairKey, type Same } from '../../utils/domain/same-person.ts';
import { readApart, watchApart } from '../../utils/extension/apart.ts';

export type Duplicates = readonly ({ readonly one: Person; readonly other: Person } & Same)[];

/** What was found last, so that going from page to page does not look anew. */
let last: { readonly people: readonly Person[]; readonly apart: string; readonly found: Duplicates } | null = null;

/**
 * Who may be in the circle twice, null until that is known. Among thousands it takes a moment, so it is looked for `patience` milliseconds after the
 * last change, and then when the page has nothing else to do.
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
    let idle = 0;
    const look = () => setFound(duplicatesOf(people, apart));
    const later = setTimeout(() => {
      idle = requestIdleCallback(look, { timeout: 2_000 });
    }, patience);
    return () => {
      clearTimeout(later);
      cancelIdleCallback(idle);
    };
  }, [people, apart, patience]);
  return found;
}

function duplicatesOf(people: readonly Person[], apart: readonly string[]): Duplicates {
  const key = apart.join();
  if (last?.people !== people || last.apart !== key) last = { people, apart: key, found: duplicatesIn(people, new Set(apart)) };
  return last.found;
}
