import { browser } from 'wxt/browser';
import { lastOf } from '../domain/contact.ts';
import { finishJournal, journalWith } from './journal.ts';
import { readLedgers } from './ledger.ts';
import { linkedAt } from './links.ts';
import type { Hosts } from './senders.ts';
import { hostsOf } from './site-scripts.ts';
import { type Refusal, readEverything, write } from './storage.ts';
import { key } from './stored.ts';

/**
 * Deletes what came from a site: the dates noted there, the conversations linked there, and how often it was looked at. People stay, with the dates that
 * came from elsewhere. What could not be carried over yet is finished later; nothing else is lost.
 */
export async function forgetSite(origin: string, hosts: Hosts, now: number): Promise<Refusal | null> {
  if (!(await finishJournal())) return 'storage-full';
  const { people } = await readEverything();
  const ledgers = await readLedgers(people.map(({ id }) => id));
  for (const [at, person] of people.entries()) {
    const ledger = ledgers[at] ?? [];
    const remaining = ledger.filter(({ site }) => site !== origin);
    if (remaining.length === ledger.length) continue;
    const gone = ledger.filter(({ site }) => site === origin).map(({ id }) => ({ person: person.id, remove: id }));
    const refusal = await write({ [key.person(person.id)]: { ...person, last: lastOf(remaining, now) }, ...(await journalWith(gone)) });
    if (refusal) return refusal;
    await finishJournal();
  }
  // Its software may have been recognised only after something was linked there.
  const software = hosts.onSites.map(({ name }) => name);
  const prefixes = [...hostsOf({ origin, software }, hosts), hosts.elsewhere].map((host) => key.link(linkedAt(host, origin), ''));
  const everything = await browser.storage.local.get(null);
  const links = Object.keys(everything).filter((stored) => prefixes.some((prefix) => stored.startsWith(prefix)));
  await browser.storage.local.remove([...links, key.log(origin)]);
  return null;
}
