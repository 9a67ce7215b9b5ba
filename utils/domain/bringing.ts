import type { After } from './backup/plan-restore.ts';
import { newPerson, room } from './circle.ts';
import { type Contact, isBelievable } from './contact.ts';
import { type Handle, sameHandle, toHandle } from './handle.ts';
import { dayOf } from './local-day.ts';
import { localDays } from './local-days.ts';
import { noted } from './noted.ts';
import type { Person, PersonDate, PersonId, Ring, YearDay } from './person.ts';
import { isYearDay } from './year-day.ts';

/** Somebody from elsewhere whom the user chose, with the days the two were in touch; `into`: who of the circle they are, null for somebody new. */
export type Arriving = Pick<Person, 'name' | 'nicknames' | 'handles'> & {
  readonly into: PersonId | null;
  readonly birthday: YearDay | null;
  readonly contacts: readonly Pick<Contact, 'at' | 'by' | 'channel'>[];
};

/** Those who come in together; the new ones into this ring. */
export type Arrivals = { readonly people: readonly Arriving[]; readonly ring: Ring };

/** What bringing them in does, to be told before and carried out after. */
export type ArrivalPlan = {
  readonly added: readonly After[];
  /** Those of the circle who gain something. */
  readonly joined: readonly After[];
  /** How many of the circle have all of it already. */
  readonly same: number;
  /** Dates of contact that come in, of everybody together. */
  readonly dates: number;
  /** Those for whom there is more than there is room for. */
  readonly full: readonly Person[];
};

/** Those of the circle whom the arrivals are about, by id, with all of their dates. */
export type Present = ReadonlyMap<PersonId, After>;

/** `id`: of the command, which also gives the new ones theirs; `zone`: an IANA name. */
export type Arrival = { readonly id: string; readonly now: number; readonly zone: string };

export const idOfNew = (command: string, place: number): PersonId => `${command} ${place}`;

/**
 * What the circle gains by these people. Nothing is overwritten: addresses, nicknames and a birthday come in where they are missing, and dates of contact
 * where none of that day, direction and channel is known, the newest of each; what cannot be believed at `now` is not taken, and stands in nobody's way.
 * Doing it again adds nothing.
 * Null where somebody is not of the circle any more.
 */
export function planArrivals({ people, ring }: Arrivals, present: Present, { id, now, zone }: Arrival): ArrivalPlan | null {
  const dayAt = localDays(zone);
  const gains: Gain[] = [];
  for (const [key, arriving] of eachOnce(people, id)) {
    const known = present.get(key);
    if (!known && arriving.into !== null) return null;
    gains.push(gainOf(known ?? { person: newcomer(key, arriving, ring, now), contacts: [] }, arriving, now, dayAt));
  }
  const isNew = ({ person }: After) => !present.has(person.id);
  const joined = gains.filter((gain) => !isNew(gain) && isGain(gain, present));
  return {
    added: gains.filter(isNew),
    joined,
    same: gains.filter((gain) => !isNew(gain)).length - joined.length,
    dates: gains.reduce((sum, { person, contacts }) => sum + contacts.length - (present.get(person.id)?.contacts.length ?? 0), 0),
    full: gains.filter(({ full }) => full).map(({ person }) => person),
  };
}

type Gain = After & { readonly full: boolean };

/** By the id they will have; several who are one person of the circle together. */
function eachOnce(people: readonly Arriving[], command: string): ReadonlyMap<PersonId, Arriving> {
  const byId = Map.groupBy(people.entries(), ([place, { into }]) => into ?? idOfNew(command, place));
  return new Map([...byId].map(([id, all]) => [id, all.map(([, one]) => one).reduce(together)]));
}

const together = (one: Arriving, other: Arriving): Arriving => ({
  ...one,
  nicknames: [...one.nicknames, ...other.nicknames],
  handles: [...one.handles, ...other.handles],
  birthday: one.birthday ?? other.birthday,
  contacts: [...one.contacts, ...other.contacts],
});

const isGain = ({ person, contacts }: After, present: Present): boolean => {
  const before = present.get(person.id);
  return before?.person !== person || before.contacts.length !== contacts.length;
};

function newcomer(id: PersonId, { name, nicknames, handles }: Arriving, ring: Ring, now: number): Person {
  const names = [name, ...nicknames, ...handles.map((handle) => handle.id)].map(inOneLine);
  const named = names.find((one) => one !== '' && one.length <= room.name) ?? inOneLine(name).slice(0, room.name);
  const person = newPerson(id, { name: named || id, ring }, now);
  if ('wrong' in person) throw new RangeError(`a newcomer cannot be kept: ${person.wrong} ${person.why}`);
  return person;
}

function gainOf({ person, contacts }: After, arriving: Arriving, now: number, dayAt: (at: number) => number): Gain {
  const nicknames = fitting(person.nicknames, newNicknames(person, arriving), room.nicknames);
  const handles = fitting(person.handles, newHandles(person, arriving), room.handles);
  const dates = withBirthday(person.dates, arriving.birthday);
  const arrived = newContacts(contacts, arriving, now, dayAt);
  const isChanged = nicknames.more || handles.more || dates.list !== person.dates;
  const changed = isChanged ? { ...person, nicknames: nicknames.list, handles: handles.list, dates: dates.list } : person;
  return {
    person: arrived.length > 0 ? noted(changed, arrived, now) : changed,
    contacts: arrived.length > 0 ? [...contacts, ...arrived] : contacts,
    full: nicknames.full || handles.full || dates.full,
  };
}

function fitting<Item>(own: readonly Item[], others: readonly Item[], most: number) {
  const space = Math.max(0, most - own.length);
  return { list: [...own, ...others.slice(0, space)], more: others.length > 0 && space > 0, full: others.length > space };
}

const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const plain = (text: string): string => text.toLowerCase();

function newNicknames({ name, nicknames }: Person, arriving: Arriving): readonly string[] {
  const known = new Set([name, ...nicknames].map(plain));
  return arriving.nicknames.map(inOneLine).filter((one) => one !== '' && one.length <= room.name && !known.has(plain(one)) && known.add(plain(one)));
}

function newHandles({ handles }: Person, arriving: Arriving): readonly Handle[] {
  const added: Handle[] = [];
  for (const { channel, id } of arriving.handles) {
    const handle = toHandle(channel, id);
    if (handle && ![...handles, ...added].some((known) => sameHandle(known, handle))) added.push(handle);
  }
  return added;
}

/** Somebody has one birthday; where its year was not known, it may come in. */
function withBirthday(dates: readonly PersonDate[], birthday: YearDay | null): { readonly list: readonly PersonDate[]; readonly full: boolean } {
  if (birthday === null || !isYearDay(birthday)) return { list: dates, full: false };
  const known = dates.find(({ kind }) => kind === 'birthday');
  if (!known) {
    const full = dates.length >= room.dates;
    return { list: full ? dates : [...dates, { id: 'birthday', kind: 'birthday', text: '', ...birthday }], full };
  }
  const tellsYear = known.year === null && birthday.year !== null && known.month === birthday.month && known.day === birthday.day;
  return { list: tellsYear ? dates.map((date) => (date === known ? { ...date, year: birthday.year } : date)) : dates, full: false };
}

/** Their ids say what they are, so that another file which tells of the same day brings nothing new. */
function newContacts(ledger: readonly Contact[], { contacts }: Arriving, now: number, dayAt: (at: number) => number): readonly Contact[] {
  const idOf = ({ at, by, channel }: Arriving['contacts'][number]) => `imported ${dayOf(dayAt(at))} ${by} ${channel}`;
  const isSure = (at: number): boolean => isBelievable(at, now) && isDate(at);
  const known = new Set(ledger.flatMap((contact) => (isSure(contact.at) ? [contact.id, idOf(contact)] : [contact.id])));
  const added = new Map<string, Contact>();
  for (const { at, by, channel } of contacts) {
    if (!isSure(at)) continue;
    const id = idOf({ at, by, channel });
    if (!known.has(id) && at > (added.get(id)?.at ?? Number.NEGATIVE_INFINITY)) added.set(id, { id, at, by, channel, source: 'imported' });
  }
  return [...added.values()];
}

/** What a `Date` can hold, less a day on each side for the zones. */
const isDate = (at: number): boolean => Math.abs(at) <= 8.64e15 - 86_400_000;
