import { browser } from 'wxt/browser';
import type { Person } from '../domain/person.ts';
import type { Site } from '../domain/settings.ts';
import { type BrokenRecord, readRecords } from './storage.ts';
import { person, site } from './stored.ts';

export { readLedger } from './ledger.ts';
export { readSettings } from './storage.ts';

/** Everybody in the circle; those who are only there to practise with are left out. */
export async function readCircle(): Promise<{ people: readonly Person[]; broken: readonly BrokenRecord[] }> {
  const { records, broken } = await readRecords('person:', person);
  return { people: records.filter((one) => !isForPractice(one)), broken };
}

export function isForPractice({ handles }: Person): boolean {
  return handles.length > 0 && handles.every(({ channel }) => channel === 'practice');
}

export async function readSites(): Promise<readonly Site[]> {
  return (await readRecords('site:', site)).records.toSorted((one, other) => one.origin.localeCompare(other.origin));
}

/** Calls back whenever something stored has changed, from whatever window, until `gone`. */
export function watchStored(changed: () => void, gone: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  gone.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
