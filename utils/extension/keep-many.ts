import { browser } from 'wxt/browser';
import type { After } from '../domain/backup/plan-restore.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { setLedgers } from './ledger.ts';
import { decodeRecord } from './record.ts';
import { type Refusal, write } from './storage.ts';
import { key, person } from './stored.ts';

type Beside = { readonly records?: Readonly<Record<string, object>>; readonly plain?: Readonly<Record<string, unknown>> };

/**
 * Stores many people with all of their dates, and `beside` in the same step. The dates come first and are only joined, and those that have to go, go last:
 * whatever stops us in between, nothing that was here or that comes is lost, and doing it again makes it whole. The journal has to be finished before.
 */
export async function keepMany(after: readonly After[], beside: Beside = {}): Promise<Refusal | null> {
  const ledgers = after.map(({ person, contacts }) => [person.id, contacts] as const);
  try {
    await setLedgers(ledgers, 'join');
    const { gained, lost } = await indexAfter(after);
    const records = Object.fromEntries(after.map(({ person }) => [key.person(person.id), person]));
    const refusal = await write({ ...beside.records, ...records }, { ...beside.plain, ...gained });
    if (refusal) return refusal;
    await browser.storage.local.remove(lost);
    await setLedgers(ledgers, 'exact');
    return null;
  } catch {
    return 'storage-full';
  }
}

/** The index of handles once these people are as they will be: each handle speaks for whom it spoke, if they still have it, and else for who had it first. */
async function indexAfter(after: readonly After[]) {
  const everything = await browser.storage.local.get(null);
  const people = new Map<PersonId, Person | 'newer'>();
  for (const [at, raw] of Object.entries(everything)) {
    const decoded = at.startsWith('person:') ? decodeRecord(raw, person) : 'broken';
    if (decoded !== 'broken') people.set(at.slice('person:'.length), decoded);
  }
  for (const { person } of after) people.set(person.id, person);
  const keysOf = ({ handles }: Person) => handles.map(key.handle);
  const readable = [...people.values()].filter((one) => one !== 'newer');
  const first = new Map<string, PersonId>();
  for (const one of readable.toSorted((one, other) => one.addedAt - other.addedAt)) {
    for (const at of keysOf(one)) if (!first.has(at)) first.set(at, one.id);
  }
  const speaks = (id: unknown, at: string) => {
    const owner = typeof id === 'string' ? people.get(id) : undefined;
    return owner === 'newer' || (owner !== undefined && keysOf(owner).includes(at));
  };
  const gained = [...first].filter(([at]) => !speaks(everything[at], at));
  const lost = Object.keys(everything).filter((at) => at.startsWith('handle:') && !first.has(at) && !speaks(everything[at], at));
  return { gained: Object.fromEntries(gained), lost };
}
