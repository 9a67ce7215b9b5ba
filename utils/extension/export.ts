import { browser } from 'wxt/browser';
import { readApart } from './apart.ts';
import { rememberedIn } from './backup/remembered.ts';
import { feltIn } from './feelings-of.ts';
import { readLedgers } from './ledger.ts';
import { readMoments } from './moments.ts';
import { readCircle } from './read.ts';
import { version } from './record.ts';
import { readOwnOpeners, readSettings } from './storage.ts';

/**
 * Everything the user has here, as one object to keep: the people, their dates, the settings, what was made of the lines, the moments, what was felt, who is
 * not the same as whom, what was suggested, offered and linked so far, and whatever could not be read, as it is. Brought back, it makes another device do
 * what this one would. What belongs to the device is not in it: sites, which the browser has to allow there anew, with their logs, where somebody is in the
 * first start, and what is said once a day or once a month.
 */
export async function exportEverything(): Promise<object> {
  const { people, broken } = await readCircle();
  const unread = broken.flatMap(({ key }) => (key.startsWith('person:') ? [key.slice('person:'.length)] : []));
  const owners = [...people.map(({ id }) => id), ...unread];
  const [ledgers, stored] = [await readLedgers(owners), await browser.storage.local.get(null)];
  return {
    smallHello: version,
    people,
    contacts: Object.fromEntries(owners.map((id, at) => [id, ledgers[at]])),
    settings: await readSettings(),
    openers: await readOwnOpeners(),
    moments: await readMoments(),
    felt: feltIn(stored, owners),
    apart: await readApart(),
    ...rememberedIn(stored, owners),
    unreadable: await browser.storage.local.get(broken.map(({ key }) => key)),
  };
}
