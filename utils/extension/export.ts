import { browser } from 'wxt/browser';
import { readLedgers } from './ledger.ts';
import { readCircle } from './read.ts';
import { version } from './record.ts';
import { readOwnOpeners, readSettings } from './storage.ts';

/** Everything the user has here, as one object to keep: the people, their dates, the settings, what was made of the lines, and whatever could not be read, as it is. */
export async function exportEverything(): Promise<object> {
  const { people, broken } = await readCircle();
  const ledgers = await readLedgers(people.map(({ id }) => id));
  return {
    smallHello: version,
    people,
    contacts: Object.fromEntries(people.map(({ id }, at) => [id, ledgers[at]])),
    settings: await readSettings(),
    openers: await readOwnOpeners(),
    unreadable: await browser.storage.local.get(broken.map(({ key }) => key)),
  };
}
