import { computed, signal } from '@preact/signals';
import type { Choosing, Match } from '../../components/bringing/bringing.ts';
import type { Arrivals } from '../../utils/domain/bringing.ts';
import { type PreparedPeople, preparePeople } from '../../utils/domain/find-people.ts';
import type { Person, Ring } from '../../utils/domain/person.ts';
import { matcherFor, type Same } from '../../utils/domain/same-person.ts';
import type { Key } from '../../utils/importing/reader.ts';
import { bothWrote, type Found } from '../../utils/importing/resolve.ts';

/** Everybody the files know, and who of them is chosen: at first those with whom the user exchanged something, and nobody else. */
export function choosingPeople(all: readonly Found[], circle: readonly Person[]) {
  const both = new Set(all.filter(bothWrote).map(({ key }) => key));
  const text = signal('');
  const chosen = signal<ReadonlySet<Key>>(both);
  const same = signal<ReadonlySet<Key>>(new Set());
  const ring = signal<Ring>(3);

  const matcher = matcherFor(circle);
  const matches = new Map<Key, ({ readonly person: Person } & Same) | null>();
  const matching = (found: Found) => {
    const known = matches.get(found.key);
    if (known !== undefined) return known;
    const match = matcher(found);
    matches.set(found.key, match);
    return match;
  };
  /** Who of the circle somebody is taken for; null for somebody new. */
  const intoOf = (found: Found): Person | null => {
    const match = matching(found);
    return match && (match.sure || same.value.has(found.key)) ? match.person : null;
  };

  let ready: PreparedPeople<Found> | undefined;
  const prepared = () => {
    ready ??= preparePeople(all);
    return ready;
  };
  const shown = computed(() => {
    const sought = text.value.trim();
    return sought === '' ? all : prepared().find(sought);
  });
  const taken = computed(() => all.filter(({ key }) => chosen.value.has(key)));
  const news = computed(() => {
    const joined = new Set(taken.value.flatMap((found) => intoOf(found)?.id ?? []));
    return { added: taken.value.filter((found) => intoOf(found) === null).length, joined: joined.size };
  });
  const shownNow = computed<Choosing>(() => ({
    inAll: all.length,
    someBoth: both.size > 0,
    shown: shown.value,
    text: text.value,
    chosen: chosen.value,
    same: same.value,
    ring: ring.value,
    news: news.value,
  }));

  return {
    choosing: shownNow,
    matchOf: (found: Found): Match | null => {
      const match = matching(found);
      return match && { name: match.person.name, why: match.why, sure: match.sure };
    },
    choose: (keys: ReadonlySet<Key>) => {
      chosen.value = keys;
    },
    chooseBoth: () => {
      chosen.value = both;
    },
    find: (sought: string) => {
      text.value = sought;
    },
    begin: (at: Ring) => {
      ring.value = at;
    },
    /** Of somebody of whom it is not sure: they are the one in the circle, or they are not. */
    tellSame: (key: Key, isSame: boolean) => {
      const next = new Set(same.value);
      if (isSame) next.add(key);
      else next.delete(key);
      same.value = next;
    },
    /** Those who are chosen, as they come in. */
    arrivals: (): Arrivals => ({
      ring: ring.value,
      people: taken.value.map((found) => {
        const { name, nicknames, handles, birthday, contacts } = found;
        return { name, nicknames, handles, birthday, contacts, into: intoOf(found)?.id ?? null };
      }),
    }),
  };
}
