import { browser } from 'wxt/browser';
import { mailOrigins } from '../domain/mail-address.ts';
import { appsFor } from '../domain/message-address.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { type Way, waysToWrite } from '../domain/ways-to-write.ts';
import { readSiteLog } from './site-log.ts';
import { readPerson, readSite } from './storage.ts';

/** All ways to begin a message to somebody, the best of them first, with the sites that are switched on now. */
export async function waysTo(person: Pick<Person, 'handles' | 'last' | 'preferred'>): Promise<readonly Way[]> {
  return person.handles.length === 0 ? [] : waysToWrite(person, await switchedOn([...mailOrigins, ...appsFor(person.handles)]));
}

/**
 * Opens a new message to a person: the way the user likes best, then the way the two were in touch last, each where that can be opened, then by mail, then
 * any other.
 */
export async function writeTo(id: PersonId): Promise<'opened' | 'no-address'> {
  const person = await readPerson(id);
  for (const way of person ? await waysTo(person) : []) {
    if (await openWay(way)) return 'opened';
  }
  return 'no-address';
}

/** Opens a new message; resolves to whether the browser has taken the address, which some do not where no program does. */
export async function openWay({ address }: Way): Promise<boolean> {
  const url = address.startsWith('/') ? browser.runtime.getURL(address as '/practice.html') : address;
  return browser.tabs.create({ url }).then(
    () => true,
    () => false,
  );
}

/** Those of the sites that are switched on, the one something was noted from last before the others. */
async function switchedOn(origins: readonly string[]): Promise<readonly string[]> {
  const sites = await Promise.all(origins.map(async (origin) => ((await readSite(origin))?.on ? [await readSiteLog(origin)] : [])));
  return sites
    .flat()
    .toSorted((one, other) => (other.notedAt ?? 0) - (one.notedAt ?? 0))
    .map(({ origin }) => origin);
}
