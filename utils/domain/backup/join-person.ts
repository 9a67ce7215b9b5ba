import { room } from '../circle.ts';
import { type LastContacts, withContact } from '../contact.ts';
import { handleKey } from '../handle.ts';
import type { Person, PersonDate } from '../person.ts';

/** What became of one person who is on both sides; `left`: a list was full, so not everything of theirs found a place. */
export type Joined = { readonly person: Person; readonly left: boolean };

/**
 * The same person, known by their id, as they are here and as they are in a backup. Lists are joined, ours first; of everything there can only be one of,
 * ours stays where something was said, and another name becomes one they also go by. Joining twice changes nothing more.
 */
export function joinPerson(ours: Person, theirs: Person): Joined {
  const names = [...theirs.nicknames, theirs.name].filter((name) => name !== ours.name);
  const nicknames = joinLists(ours.nicknames, names, (name) => name, room.nicknames);
  const handles = joinLists(ours.handles, theirs.handles, handleKey, room.handles);
  const threads = joinLists(ours.threads, theirs.threads, ({ id }) => id, room.threads);
  const notes = joinLists(ours.notes, theirs.notes, (note) => note, room.notes);
  const dates = joinLists(ours.dates.map(withYearOf(theirs.dates)), datesBeside(ours.dates, theirs.dates), ({ id }) => id, room.dates);
  const person: Person = {
    ...ours,
    nicknames: nicknames.list,
    handles: handles.list,
    threads: threads.list,
    notes: notes.list,
    dates: dates.list,
    knownFrom: ours.knownFrom || theirs.knownFrom,
    preferred: ours.preferred ?? theirs.preferred,
    language: ours.language ?? theirs.language,
    register: ours.register ?? theirs.register,
    addedAt: Math.min(ours.addedAt, theirs.addedAt),
    last: newestOf(ours.last, theirs.last),
  };
  return { person, left: [nicknames, handles, threads, notes, dates].some(({ left }) => left) };
}

function joinLists<Item>(ours: readonly Item[], theirs: readonly Item[], keyOf: (item: Item) => string, most: number) {
  const known = new Set(ours.map(keyOf));
  const others = [...new Map(theirs.map((item) => [keyOf(item), item])).entries()].filter(([key]) => !known.has(key)).map(([, item]) => item);
  const space = Math.max(0, most - ours.length);
  return { list: [...ours, ...others.slice(0, space)], left: others.length > space };
}

const sameDay = (one: PersonDate, other: PersonDate): boolean =>
  one.kind === other.kind && one.text === other.text && one.month === other.month && one.day === other.day;

/** Somebody has one birthday: where there is one here, theirs adds nothing but its year. */
function datesBeside(ours: readonly PersonDate[], theirs: readonly PersonDate[]): PersonDate[] {
  const hasBirthday = ours.some(({ kind }) => kind === 'birthday');
  return theirs.filter((date) => !(hasBirthday && date.kind === 'birthday') && !ours.some((own) => sameDay(own, date)));
}

const withYearOf =
  (theirs: readonly PersonDate[]) =>
  (date: PersonDate): PersonDate => ({ ...date, year: date.year ?? theirs.find((other) => sameDay(date, other))?.year ?? null });

function newestOf(ours: LastContacts, theirs: LastContacts): LastContacts {
  return (['me', 'them', 'both'] as const).reduce((last, by) => {
    const contact = theirs[by];
    return contact ? withContact(last, { ...contact, by }, Number.POSITIVE_INFINITY) : last;
  }, ours);
}
