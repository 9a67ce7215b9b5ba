import { browser } from 'wxt/browser';
import type { PersonId } from '../domain/person.ts';
import { readPerson, readSite } from './storage.ts';

const gmail = 'https://mail.google.com';

/** Opens a new message to a person where the user writes: in Gmail if it is switched on, otherwise in the mail program of the system. */
export async function writeTo(id: PersonId): Promise<'opened' | 'no-address'> {
  const [handle] = (await readPerson(id))?.handles ?? [];
  if (!handle) return 'no-address';
  if (handle.channel === 'practice') await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
  else await browser.tabs.create({ url: await newMessage(handle.id) });
  return 'opened';
}

async function newMessage(address: string): Promise<string> {
  const to = encodeURIComponent(address);
  return (await readSite(gmail))?.on ? `${gmail}/mail/?view=cm&fs=1&to=${to}` : `mailto:${to}`;
}
