import { browser } from 'wxt/browser';
import { newestContact } from '../domain/contact.ts';
import type { Handle } from '../domain/handle.ts';
import { messageAddress } from '../domain/message-address.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { readPerson, readSite } from './storage.ts';

const gmail = 'https://mail.google.com';

/**
 * Opens a new message to a person: the way the user likes best, then the way the two were in touch last, each where that can be opened, then by mail, then
 * any other. Mail goes to Gmail if it is switched on, otherwise to the mail program of the system.
 */
export async function writeTo(id: PersonId): Promise<'opened' | 'no-address'> {
  const person = await readPerson(id);
  for (const handle of person ? inOrder(person) : []) {
    const url = await addressOf(handle);
    if (!url) continue;
    await browser.tabs.create({ url });
    return 'opened';
  }
  return 'no-address';
}

function inOrder({ handles, last, preferred }: Person): readonly Handle[] {
  const newest = newestContact(last)?.channel;
  const rank = ({ channel }: Handle) => (channel === preferred ? 0 : channel === newest ? 1 : channel === 'email' ? 2 : 3);
  return handles.toSorted((one, other) => rank(one) - rank(other));
}

async function addressOf(handle: Handle): Promise<string | null> {
  if (handle.channel === 'email') return newMessage(handle.id);
  return handle.channel === 'practice' ? browser.runtime.getURL('/practice.html') : messageAddress(handle);
}

async function newMessage(address: string): Promise<string> {
  if ((await readSite(gmail))?.on) return `${gmail}/mail/?view=cm&fs=1&to=${encodeURIComponent(address)}`;
  // The @ before the domain is the one character that stays as it is (RFC 6068, section 2).
  return `mailto:${encodeURIComponent(address).replace(/%40(?!.*%40)/, '@')}`;
}
