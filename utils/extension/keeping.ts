import { browser } from 'wxt/browser';
import { type Contact, lastOf, withContact } from '../domain/contact.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { addToLedger, eraseLedger, removeFromLedger } from './ledger.ts';
import { type Refusal, readRecords, write } from './storage.ts';
import { journalEntry, key } from './stored.ts';

/** The handle index of a person before and after, so that record and index are written in one step. */
function indexOf(person: Person): Record<string, PersonId> {
  return Object.fromEntries(person.handles.map((handle) => [key.handle(handle), person.id]));
}

/** Stores a person and the index of their handles. */
export async function keepPerson(after: Person, before: Person | null = null): Promise<Refusal | null> {
  const refusal = await write({ [key.person(after.id)]: after }, indexOf(after));
  if (refusal) return refusal;
  const kept = indexOf(after);
  await browser.storage.local.remove((before?.handles ?? []).map(key.handle).filter((at) => !(at in kept)));
  return null;
}

/** Person and journal in one write, then the ledger: whatever stops us in between is made good by `finishJournal`. */
export async function keepContact(person: Person, contact: Contact, now: number): Promise<Refusal | null> {
  const after = { ...person, last: withContact(person.last, contact, now), notNow: { times: 0, until: 0 } };
  const journal = key.journal(`${contact.id}:${person.id}`);
  const refusal = await write({ [key.person(person.id)]: after, [journal]: { person: person.id, contact } });
  if (refusal) return refusal;
  await addToLedger(person.id, contact);
  await browser.storage.local.remove(journal);
  return null;
}

/** Brings contacts into the ledger that were noted when the browser stopped us halfway. */
export async function finishJournal(): Promise<void> {
  for (const { person, contact } of (await readRecords('journal:', journalEntry)).records) {
    await addToLedger(person, contact);
    await browser.storage.local.remove(key.journal(`${contact.id}:${person}`));
  }
}

/** Takes a contact out again; the newest that remain count. */
export async function dropContact(person: Person, contactId: string, now: number): Promise<Refusal | null> {
  const last = lastOf(await removeFromLedger(person.id, contactId), now);
  return keepPerson({ ...person, last });
}

/** Removes a person with every trace: the ledger, the handles, the openers offered, the conversations linked by hand. */
export async function dropPerson(person: Person): Promise<void> {
  const everything = await browser.storage.local.get(null);
  const links = Object.keys(everything).filter((at) => at.startsWith('link:') && everything[at] === person.id);
  await browser.storage.local.remove([key.person(person.id), key.openers(person.id), ...Object.keys(indexOf(person)), ...links]);
  await eraseLedger(person.id);
}
