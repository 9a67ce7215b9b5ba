import { browser } from 'wxt/browser';
import type { PersonId } from '../domain/person.ts';
import { addToLedger, removeFromLedger } from './ledger.ts';
import { readRecord, write } from './storage.ts';
import { type JournalEntry, journal, key } from './stored.ts';

/*
 * A person and their ledger are in two stores, which no browser writes in one step. So a change to the ledger is first written down beside the person,
 * in one step with it, and then carried over; whatever stops us in between is made good the next time.
 */

async function readJournal(): Promise<readonly JournalEntry[]> {
  const found = await readRecord(key.journal, journal);
  return typeof found === 'string' ? [] : found.entries;
}

/** The journal's record with these changes at its end, to be written together with the people they are about. */
export async function journalWith(added: readonly JournalEntry[]): Promise<Readonly<Record<string, object>>> {
  return { [key.journal]: { entries: [...(await readJournal()), ...added] } };
}

/** The journal's record without anything about these people. */
export async function journalWithout(people: ReadonlySet<PersonId>): Promise<Readonly<Record<string, object>>> {
  return { [key.journal]: { entries: (await readJournal()).filter(({ person }) => !people.has(person)) } };
}

/**
 * Carries over into the ledger what is written down, in its order; what is there already changes nothing. Resolves to whether all of it is there: the
 * browser's database can be away for a while, or full, and then the rest waits.
 */
export async function finishJournal(): Promise<boolean> {
  const entries = await readJournal();
  let carried = 0;
  try {
    for (const entry of entries) {
      if ('add' in entry) await addToLedger(entry.person, entry.add);
      else await removeFromLedger(entry.person, entry.remove);
      carried += 1;
    }
  } catch {}
  const left = entries.slice(carried);
  if (carried > 0 && left.length > 0) await write({ [key.journal]: { entries: left } });
  if (carried > 0 && left.length === 0) await browser.storage.local.remove(key.journal);
  return left.length === 0;
}
