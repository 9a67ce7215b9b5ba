import { browser } from 'wxt/browser';
import { readApart } from './apart.ts';
import { feltIn } from './feelings-of.ts';
import { readLedgers } from './ledger.ts';
import { readMoments } from './moments.ts';
import { readCircle } from './read.ts';
import { version } from './record.ts';
import { readOwnOpeners, readSettings } from './storage.ts';
import { key } from './stored.ts';
import { readInvited } from './stored-invited.ts';

/** Everything the user has here, as one object to keep: the people, their dates, the settings, what was made of the lines, the moments, what was felt, who is not the same as whom, whom the days invited to, and whatever could not be read, as it is. */
export async function exportEverything(): Promise<object> {
  const { people, broken } = await readCircle();
  const unread = broken.flatMap(({ key }) => (key.startsWith('person:') ? [key.slice('person:'.length)] : []));
  const owners = [...people.map(({ id }) => id), ...unread];
  const ledgers = await readLedgers(owners);
  return {
    smallHello: version,
    people,
    contacts: Object.fromEntries(owners.map((id, at) => [id, ledgers[at]])),
    settings: await readSettings(),
    openers: await readOwnOpeners(),
    moments: await readMoments(),
    felt: feltIn(await browser.storage.local.get(owners.map(key.felt)), owners),
    apart: await readApart(),
    invited: await readInvited(),
    unreadable: await browser.storage.local.get(broken.map(({ key }) => key)),
  };
}
