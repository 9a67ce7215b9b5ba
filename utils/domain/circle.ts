import { type Handle, handleKey, toHandle } from './handle.ts';
import type { Person, PersonDate, PersonDetails, PersonId, Thread } from './person.ts';
import { isYearDay } from './year-day.ts';

/** How much of each a person's record holds; what is longer is told, never cut. Lengths in UTF-16 units. */
export const room = { name: 200, nicknames: 20, text: 2_000, handles: 50, threads: 50, notes: 200, dates: 50 } as const;

/** Why a person cannot be kept like this: the member, and what is the matter with it. */
export type Wrong = {
  readonly wrong: keyof PersonDetails;
  readonly why: 'empty' | 'too-long' | 'too-many' | 'not-an-address' | 'not-a-date' | 'not-a-language';
};

const unwritten: PersonDetails = {
  name: '',
  nicknames: [],
  relation: 'friend',
  ring: 3,
  handles: [],
  rhythm: 'by-ring',
  threads: [],
  notes: [],
  knownFrom: '',
  dates: [],
  preferred: null,
  language: null,
  register: null,
  state: { kind: 'open' },
};

/** Somebody new in the circle, a friend in the third ring unless told otherwise. Only the name is needed. */
export function newPerson(id: PersonId, details: Partial<PersonDetails> & Pick<PersonDetails, 'name'>, now: number): Person | Wrong {
  return editPerson({ id, ...unwritten, addedAt: now, last: {}, notNow: { times: 0, until: 0 } }, details);
}

/**
 * The person with what was changed, tidied: texts trimmed, empty lines dropped, handles normalised and each once. When something does not fit, nothing
 * changes and the first thing that is wrong is named.
 */
export function editPerson(person: Person, change: Partial<PersonDetails>): Person | Wrong {
  const details = tidy({ ...detailsOf(person), ...detailsOf(change) });
  return 'wrong' in details ? details : { ...person, ...details };
}

/** Only what a user can change, whatever else came along. */
function detailsOf<Given extends Partial<PersonDetails>>(given: Given): Pick<Given, keyof PersonDetails & keyof Given> {
  const own = Object.keys(unwritten).filter((key) => given[key as keyof PersonDetails] !== undefined);
  return Object.fromEntries(own.map((key) => [key, given[key as keyof PersonDetails]])) as Pick<Given, keyof PersonDetails & keyof Given>;
}

function tidy(details: PersonDetails): PersonDetails | Wrong {
  const name = inOneLine(details.name);
  const knownFrom = details.knownFrom.trim();
  const nicknames = [...new Set(details.nicknames.map(inOneLine).filter((nickname) => nickname !== '' && nickname !== name))];
  const dates = details.dates.map((date): PersonDate => ({ ...date, text: date.kind === 'birthday' ? '' : inOneLine(date.text) }));
  const language = details.language === null ? null : languageOf(details.language);
  const notes = details.notes.map((note) => note.trim()).filter((note) => note !== '');
  const threads = details.threads.map((thread): Thread => ({ ...thread, text: thread.text.trim() })).filter(({ text }) => text !== '');
  const handles = details.handles.map(({ channel, id }) => toHandle(channel, id));
  if (name === '') return { wrong: 'name', why: 'empty' };
  if (name.length > room.name) return { wrong: 'name', why: 'too-long' };
  if (nicknames.length > room.nicknames) return { wrong: 'nicknames', why: 'too-many' };
  if (nicknames.some((nickname) => nickname.length > room.name)) return { wrong: 'nicknames', why: 'too-long' };
  if (knownFrom.length > room.text) return { wrong: 'knownFrom', why: 'too-long' };
  if (notes.length > room.notes) return { wrong: 'notes', why: 'too-many' };
  if (notes.some((note) => note.length > room.text)) return { wrong: 'notes', why: 'too-long' };
  if (threads.length > room.threads) return { wrong: 'threads', why: 'too-many' };
  if (threads.some(({ text }) => text.length > room.text)) return { wrong: 'threads', why: 'too-long' };
  if (dates.length > room.dates) return { wrong: 'dates', why: 'too-many' };
  if (!dates.every(isYearDay)) return { wrong: 'dates', why: 'not-a-date' };
  if (dates.some(({ kind, text }) => kind === 'own' && text === '')) return { wrong: 'dates', why: 'empty' };
  if (dates.some(({ text }) => text.length > room.text)) return { wrong: 'dates', why: 'too-long' };
  if (language === undefined) return { wrong: 'language', why: 'not-a-language' };
  if (!handles.every((handle) => handle !== null)) return { wrong: 'handles', why: 'not-an-address' };
  const eachOnce = [...new Map(handles.map((handle): [string, Handle] => [handleKey(handle), handle])).values()];
  if (eachOnce.length > room.handles) return { wrong: 'handles', why: 'too-many' };
  return { ...details, name, nicknames, knownFrom, notes, threads, dates, language, handles: eachOnce };
}

const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** As BCP 47 writes it; undefined when it is no language. */
function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
