import { browser } from 'wxt/browser';
import type { Person } from '../domain/person.ts';
import { isForPractice } from '../domain/practising.ts';
import type { Site, SiteLog } from '../domain/settings.ts';
import { blankLog } from './site-log.ts';
import { type BrokenRecord, readEverything } from './storage.ts';

export { readLedger } from './ledger.ts';
export { readOwnOpeners, readPerson, readSettings } from './storage.ts';

/** Everybody in the circle; those who are only there to practise with are left out. `broken` names every record, of whatever kind, that cannot be read. */
export async function readCircle(): Promise<{ people: readonly Person[]; broken: readonly BrokenRecord[] }> {
  const { people, broken } = await readEverything();
  return { people: people.filter((one) => !isForPractice(one)), broken };
}

/** Every place that was switched on at least once, with what was looked at and noted there. */
export async function readSites(): Promise<readonly { readonly site: Site; readonly log: SiteLog }[]> {
  const { sites, logs } = await readEverything();
  const inOrder = sites.toSorted((one, other) => one.origin.localeCompare(other.origin));
  return inOrder.map((site) => ({ site, log: logs.find(({ origin }) => origin === site.origin) ?? blankLog(site.origin) }));
}

/** Everything in storage.local, undecoded, for a shelf; or only what is under these keys, undefined where there is nothing. */
export async function readStored(keys: readonly string[] | null = null): Promise<Readonly<Record<string, unknown>>> {
  const stored = await browser.storage.local.get(keys && [...keys]);
  return keys ? Object.fromEntries(keys.map((at) => [at, stored[at]])) : stored;
}

/** Calls back whenever something stored has changed, from whatever window, until `gone`: with what is there now under the keys that changed. */
export function watchStored(changed: (stored: Readonly<Record<string, unknown>>) => void, gone: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    if (area === 'local') changed(Object.fromEntries(Object.entries(changes).map(([at, { newValue }]) => [at, newValue])));
  };
  browser.storage.onChanged.addListener(listener);
  gone.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
