import { clear, del, get, update } from 'idb-keyval';
import * as v from 'valibot';
import type { Contact } from '../domain/contact.ts';
import type { PersonId } from '../domain/person.ts';
import { contact, key } from './stored.ts';

/** Contacts that cannot be read stay where they are: `update` below hands them through untouched. */
function readable(raw: unknown): Contact[] {
  return Array.isArray(raw) ? raw.filter((entry): entry is Contact => v.is(contact, entry)) : [];
}

/** All noted contacts of a person, in no promised order. */
export async function readLedger(person: PersonId): Promise<readonly Contact[]> {
  return readable(await get(key.ledger(person)));
}

/** Adds a contact; one with the same id is there already and changes nothing. */
export async function addToLedger(person: PersonId, added: Contact): Promise<void> {
  await update<unknown[]>(key.ledger(person), (raw) => {
    const kept = Array.isArray(raw) ? raw : [];
    return readable(kept).some((entry) => entry.id === added.id) ? kept : [...kept, added];
  });
}

/** Takes a contact out again; resolves to what remains. */
export async function removeFromLedger(person: PersonId, contactId: string): Promise<readonly Contact[]> {
  await update<unknown[]>(key.ledger(person), (raw) =>
    (Array.isArray(raw) ? raw : []).filter((entry) => (entry as { id?: unknown } | null)?.id !== contactId),
  );
  return readLedger(person);
}

export async function eraseLedger(person: PersonId): Promise<void> {
  await del(key.ledger(person));
}

export async function eraseAllLedgers(): Promise<void> {
  await clear();
}
