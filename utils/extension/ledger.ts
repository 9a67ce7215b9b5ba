import { clear, del, get, getMany, update } from 'idb-keyval';
import type { Contact } from '../domain/contact.ts';
import type { PersonId } from '../domain/person.ts';
import { decode } from './decode.ts';
import { contact, key } from './stored.ts';

/** What cannot be read stays where it is: changes hand it through untouched. */
function entriesOf(raw: unknown): readonly unknown[] {
  if (raw === undefined) return [];
  return Array.isArray(raw) ? raw : [raw];
}

function readable(raw: unknown): Contact[] {
  return entriesOf(raw).flatMap((entry) => decode(contact, entry) ?? []);
}

/** All noted contacts of a person, in no promised order. */
export async function readLedger(person: PersonId): Promise<readonly Contact[]> {
  return readable(await get(key.ledger(person)));
}

/** The ledgers of many, in the order asked for. */
export async function readLedgers(people: readonly PersonId[]): Promise<readonly (readonly Contact[])[]> {
  return (await getMany(people.map(key.ledger))).map(readable);
}

/** Adds a contact; one with the same id is there already and changes nothing. */
export async function addToLedger(person: PersonId, added: Contact): Promise<void> {
  await update<readonly unknown[]>(key.ledger(person), (raw) => {
    const kept = entriesOf(raw);
    return readable(kept).some(({ id }) => id === added.id) ? kept : [...kept, added];
  });
}

/** Takes a contact out again; one that is not there changes nothing. */
export async function removeFromLedger(person: PersonId, contactId: string): Promise<void> {
  await update<readonly unknown[]>(key.ledger(person), (raw) => entriesOf(raw).filter((entry) => decode(contact, entry)?.id !== contactId));
}

export async function eraseLedger(person: PersonId): Promise<void> {
  await del(key.ledger(person));
}

export async function eraseAllLedgers(): Promise<void> {
  await clear();
}
