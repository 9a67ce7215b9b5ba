import { clear, delMany, get, getMany, setMany, update } from 'idb-keyval';
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

/**
 * Writes the ledgers of many in one step: `join` adds what is not there yet, `exact` leaves nothing else. What cannot be read stays either way. Rejects
 * where the database is away or full.
 */
export async function setLedgers(ledgers: readonly (readonly [PersonId, readonly Contact[]])[], how: 'join' | 'exact'): Promise<void> {
  const before = await getMany(ledgers.map(([person]) => key.ledger(person)));
  const after = ledgers.flatMap(([person, contacts], at): [string, readonly unknown[]][] => {
    const kept = entriesOf(before[at]);
    const known = new Set(how === 'join' ? readable(kept).map(({ id }) => id) : []);
    const stay = how === 'join' ? kept : kept.filter((entry) => !decode(contact, entry));
    const entries = [...stay, ...contacts.filter(({ id }) => !known.has(id))];
    return entries.length === 0 && before[at] === undefined ? [] : [[key.ledger(person), entries]];
  });
  if (after.length > 0) await setMany(after);
}

/** The ledger of `into` with what is in that of `from`, which stays; each contact once. */
export async function joinLedgers(into: PersonId, from: PersonId): Promise<void> {
  const others = entriesOf(await get(key.ledger(from)));
  if (others.length === 0) return;
  await update<readonly unknown[]>(key.ledger(into), (raw) => {
    const kept = entriesOf(raw);
    const ids = new Set(readable(kept).map(({ id }) => id));
    return [...kept, ...others.filter((entry) => !ids.has(decode(contact, entry)?.id ?? ''))];
  });
}

export async function eraseLedgers(people: readonly PersonId[]): Promise<void> {
  await delMany(people.map(key.ledger));
}

export async function eraseAllLedgers(): Promise<void> {
  await clear();
}
