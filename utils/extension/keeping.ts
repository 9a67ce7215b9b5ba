import { browser } from 'wxt/browser';
import { type Contact, isBelievable, lastOf, withoutContact } from '../domain/contact.ts';
import { noted } from '../domain/noted.ts';
import type { Person } from '../domain/person.ts';
import { indexChange } from './handles.ts';
import { finishJournal, journalWith } from './journal.ts';
import { readLedger } from './ledger.ts';
import { type Refusal, write } from './storage.ts';
import { key } from './stored.ts';

/** Stores a person, somebody new or as they were `before` with a change, and the index of their handles. */
export async function keepPerson(after: Person, before: Person = { ...after, handles: [] }): Promise<Refusal | null> {
  const { gained, lost } = await indexChange(before, after.handles);
  const refusal = await write({ [key.person(after.id)]: after }, gained);
  if (!refusal && lost.length > 0) await browser.storage.local.remove([...lost]);
  return refusal;
}

/** Notes one contact with each of these people, and `beside` it: all of them or none. A date that cannot be believed at `now` is not noted. */
export async function keepContact(
  people: readonly Person[],
  contact: Contact,
  now: number,
  beside: Readonly<Record<string, object>> = {},
): Promise<Refusal | 'not-understood' | null> {
  if (!isBelievable(contact.at, now)) return 'not-understood';
  if (people.length === 0) return null;
  const records = Object.fromEntries(people.map((person) => [key.person(person.id), noted(person, [contact], now)]));
  const journal = await journalWith(people.map(({ id }) => ({ person: id, add: contact })));
  const refusal = await write({ ...beside, ...records, ...journal });
  if (!refusal) await finishJournal();
  return refusal;
}

/** Takes a contact out again; if it was the newest in its direction, the newest that remains there counts. */
export async function dropContact(person: Person, contactId: string, now: number): Promise<Refusal | null> {
  if (!(await finishJournal())) return 'storage-full';
  const ledger = await readLedger(person.id);
  const dropped = ledger.find(({ id }) => id === contactId);
  if (!dropped) return null;
  const { [dropped.by]: newest, ...others } = person.last;
  const remaining = newest?.at === dropped.at ? lastOf(withoutContact(ledger, contactId), now)[dropped.by] : newest;
  const after = { ...person, last: remaining ? { ...others, [dropped.by]: remaining } : others };
  const journal = await journalWith([{ person: person.id, remove: contactId }]);
  const refusal = await write({ [key.person(person.id)]: after, ...journal });
  if (!refusal) await finishJournal();
  return refusal;
}
