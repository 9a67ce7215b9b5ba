import { type Handle, handleKey, toHandle } from './handle.ts';
import type { Person, PersonDetails, PersonId, Thread } from './person.ts';

/** How much of each a person's record holds; what is longer is told, never cut. Lengths in UTF-16 units. */
export const room = { name: 200, text: 2_000, handles: 50, threads: 50, notes: 200 } as const;

/** Why a person cannot be kept like this: the member, and what is the matter with it. */
export type Wrong = { readonly wrong: keyof PersonDetails; readonly why: 'empty' | 'too-long' | 'too-many' | 'not-an-address' };

const unwritten: PersonDetails = {
  name: '',
  relation: 'friend',
  ring: 3,
  handles: [],
  rhythm: 'by-ring',
  threads: [],
  notes: [],
  knownFrom: '',
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
  const name = details.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const knownFrom = details.knownFrom.trim();
  const notes = details.notes.map((note) => note.trim()).filter((note) => note !== '');
  const threads = details.threads.map(({ id, text }): Thread => ({ id, text: text.trim() })).filter(({ text }) => text !== '');
  const handles = details.handles.map(({ channel, id }) => toHandle(channel, id));
  if (name === '') return { wrong: 'name', why: 'empty' };
  if (name.length > room.name) return { wrong: 'name', why: 'too-long' };
  if (knownFrom.length > room.text) return { wrong: 'knownFrom', why: 'too-long' };
  if (notes.length > room.notes) return { wrong: 'notes', why: 'too-many' };
  if (notes.some((note) => note.length > room.text)) return { wrong: 'notes', why: 'too-long' };
  if (threads.length > room.threads) return { wrong: 'threads', why: 'too-many' };
  if (threads.some(({ text }) => text.length > room.text)) return { wrong: 'threads', why: 'too-long' };
  if (!handles.every((handle) => handle !== null)) return { wrong: 'handles', why: 'not-an-address' };
  const eachOnce = [...new Map(handles.map((handle): [string, Handle] => [handleKey(handle), handle])).values()];
  if (eachOnce.length > room.handles) return { wrong: 'handles', why: 'too-many' };
  return { ...details, name, knownFrom, notes, threads, handles: eachOnce };
}
