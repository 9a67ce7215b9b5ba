import { type Contact, lastOf } from '../../utils/domain/contact.ts';
import { type Person, relations, rings } from '../../utils/domain/person.ts';
import { encodeRecord } from '../../utils/extension/record.ts';
import { key } from '../../utils/extension/stored.ts';
import type { Installed } from '../e2e/extension.ts';

const people = 5_000;
const contactsEach = 20;

/** Invented. */
const given = ['Ana', 'Ben', 'Cleo', 'Dov', 'Esra', 'Femi', 'Gus', 'Hana', 'Ivo', 'June'];
const notes = ['grows tomatoes on the roof', 'reads everything about the sea', 'has two cats', 'moved to Graz', 'plays the viola'];
const threads = ['the new choir', 'interview on the 12th', 'the boat', 'their sister’s wedding', 'a book about moss'];

export const personAt = (index: number) => `person-${index}`;
export const addressAt = (index: number) => `${(given[index % given.length] ?? '').toLowerCase()}.${index}@example.com`;

/** Stores 5,000 people and 100,000 contacts, written into the stores as the extension writes them. */
export async function populate(installed: Installed): Promise<void> {
  const now = Date.now();
  const records: Record<string, unknown> = {};
  const ledgers: Record<string, readonly Contact[]> = {};
  for (let index = 0; index < people; index += 1) {
    const person = somebody(index, now);
    const ledger = ledgerOf(index, now);
    records[key.person(person.id)] = encodeRecord({ ...person, last: lastOf(ledger, now) });
    for (const handle of person.handles) records[key.handle(handle)] = person.id;
    ledgers[key.ledger(person.id)] = ledger;
  }
  const page = await installed.openPage('icons/16.png');
  await page.evaluate(
    async ([stored, kept]) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }).chrome;
      await storage.local.set(stored);
      // The store that idb-keyval makes when it is first used.
      const opening = indexedDB.open('keyval-store', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction('keyval', 'readwrite');
      for (const [at, ledger] of Object.entries(kept)) writing.objectStore('keyval').put(ledger, at);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
    },
    [records, ledgers] as const,
  );
  await page.close();
}

export function somebody(index: number, now: number): Person {
  const pick = <T>(list: readonly T[], step = 1) => list[Math.floor(index / step) % list.length] as T;
  return {
    id: personAt(index),
    name: `${pick(given)} ${String.fromCharCode(65 + (index % 26))}. Field`,
    nicknames: [],
    relation: pick(relations),
    ring: pick(rings, 3),
    handles: [{ channel: 'email', id: addressAt(index) }],
    rhythm: 'by-ring',
    threads: index % 2 === 0 ? [{ id: `thread-${index}`, text: pick(threads) }] : [],
    notes: [pick(notes), pick(notes, 7)],
    knownFrom: index % 3 === 0 ? 'the flat in Graz' : '',
    dates: [],
    preferred: null,
    language: null,
    register: null,
    state: { kind: 'open' },
    addedAt: now,
    last: {},
    notNow: { times: 0, until: 0 },
  };
}

/** Twenty dates, the newest between a day and three years ago. */
function ledgerOf(index: number, now: number): Contact[] {
  return Array.from({ length: contactsEach }, (_, nth) => ({
    id: `contact-${index}-${nth}`,
    at: now - ((index % 1_000) + 1 + nth * 17) * 86_400_000,
    by: nth % 3 === 0 ? 'them' : 'me',
    channel: 'email',
    source: 'sent',
  }));
}
