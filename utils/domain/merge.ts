import { editPerson, type Wrong } from './circle.ts';
import type { LastContacts } from './contact.ts';
import { sameHandle } from './handle.ts';
import type { Person, PersonDate, PersonState, Thread } from './person.ts';
import { sameValue } from './same-value.ts';

/**
 * Two records of the same person in one, which keeps the id and the name of `into`; the other's name becomes a nickname. Everything of both is kept, each
 * once; where only one answer is possible, `into` has it, unless it gave none. The closer ring stays. What does not fit together is named, and nothing is
 * cut.
 */
export function mergePeople(into: Person, from: Person): Person | Wrong {
  const merged = editPerson(into, {
    nicknames: once([...into.nicknames, from.name, ...from.nicknames]),
    ring: into.ring < from.ring ? into.ring : from.ring,
    handles: [...into.handles, ...from.handles.filter((handle) => !into.handles.some((own) => sameHandle(own, handle)))],
    rhythm: into.rhythm === 'by-ring' ? from.rhythm : into.rhythm,
    threads: joined(into.threads, from.threads, from.id, sameThread),
    notes: once([...into.notes, ...from.notes, ...(into.knownFrom === '' || from.knownFrom === into.knownFrom ? [] : [from.knownFrom])]),
    knownFrom: into.knownFrom === '' ? from.knownFrom : into.knownFrom,
    dates: joined(into.dates.map(withYearOf(from.dates)), from.dates, from.id, sameDate),
    preferred: into.preferred ?? from.preferred,
    language: into.language ?? from.language,
    register: into.register ?? from.register,
    state: quieter(into.state, from.state),
  });
  if ('wrong' in merged) return merged;
  return {
    ...merged,
    addedAt: Math.min(into.addedAt, from.addedAt),
    last: newestOfBoth(into.last, from.last),
    notNow: into.notNow.until >= from.notNow.until ? into.notNow : from.notNow,
  };
}

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Both lists in one; what means the same is there once, and no two have the same id. */
function joined<Item extends { readonly id: string }>(
  own: readonly Item[],
  others: readonly Item[],
  otherId: string,
  same: (one: Item, other: Item) => boolean,
): Item[] {
  const ids = new Set(own.map(({ id }) => id));
  const further = others.filter((item) => !own.some((one) => same(one, item)));
  return [...own, ...further.map((item) => (ids.has(item.id) ? { ...item, id: `${item.id} ${otherId}` } : item))];
}

const sameThread = (one: Thread, other: Thread): boolean => one.text === other.text && one.day === other.day;

/** A date without a year is the same as one with it. */
const sameDate = (one: PersonDate, other: PersonDate): boolean =>
  sameValue([one.kind, one.text, one.month, one.day], [other.kind, other.text, other.month, other.day]) &&
  (one.year === other.year || one.year === null || other.year === null);

const withYearOf =
  (others: readonly PersonDate[]) =>
  (date: PersonDate): PersonDate => ({ ...date, year: date.year ?? others.find((other) => sameDate(date, other))?.year ?? null });

const quiet: readonly PersonState['kind'][] = ['open', 'resting', 'protected', 'in-memory'];

/** Whoever is suggested less stays so; of two rests the longer one. */
function quieter(one: PersonState, other: PersonState): PersonState {
  if (one.kind === 'resting' && other.kind === 'resting') {
    return { kind: 'resting', until: one.until === null || other.until === null ? null : Math.max(one.until, other.until) };
  }
  return quiet.indexOf(other.kind) > quiet.indexOf(one.kind) ? other : one;
}

function newestOfBoth(one: LastContacts, other: LastContacts): LastContacts {
  const newest = (['me', 'them', 'both'] as const).flatMap((by) => {
    const [own, others] = [one[by], other[by]];
    const last = own && others ? (own.at >= others.at ? own : others) : (own ?? others);
    return last ? [[by, last] as const] : [];
  });
  return Object.fromEntries(newest);
}
