import { browser } from 'wxt/browser';
import type { PersonId } from '../domain/person.ts';
import { readPerson, readSite } from './storage.ts';

const gmail = 'https://mail.google.com';

/** Opens a new message to a person where the user writes: in Gmail if it is switched on, otherwise in the mail program of the system. */
export async function writeTo(id: PersonId): Promise<'opened' | 'no-address'> {
  const handles = (await readPerson(id))?.handles ?? [];
  const handle = handles.find(({ channel }) => channel === 'email') ?? handles[0];
  if (!handle) return 'no-address';
  await browser.tabs.create({ url: handle.channel === 'email' ? await newMessage(handle.id) : browser.runtime.getURL('/practice.html') });
  return 'opened';
}

async function newMessage(address: string): Promise<string> {
  if ((await readSite(gmail))?.on) return `${gmail}/mail/?view=cm&fs=1&to=${encodeURIComponent(address)}`;
  // The @ before the domain is the one character that stays as it is (RFC 6068, section 2).
  return `mailto:${encodeURIComponent(address).replace(/%40(?!.*%40)/, '@')}`;
}
