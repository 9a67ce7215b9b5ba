import type { WrittenChannel } from '../domain/channel.ts';
import { type Handle, toHandle } from '../domain/handle.ts';
import { toE164 } from '../domain/phone-number.ts';
import { plainNumber } from '../domain/plain-number.ts';
import { typedHandle } from '../domain/typed-address.ts';

/** Services where people have pages of their own, by where those are. */
const pages: readonly (readonly [RegExp, WrittenChannel])[] = [
  [/^(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\//i, 'linkedin'],
  [/^(?:https?:\/\/)?(?:www\.)?(?:instagram\.com|ig\.me)\//i, 'instagram'],
  [/^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:twitter|x)\.com\//i, 'x'],
  [/^(?:https?:\/\/)?(?:t|telegram)\.me\/|^tg:\/\//i, 'telegram'],
  [/^(?:https?:\/\/)?(?:wa\.me|(?:api|web)\.whatsapp\.com)\/|^whatsapp:\/\//i, 'whatsapp'],
  [/^(?:https?:\/\/)?matrix\.to\//i, 'matrix'],
];

/** Messengers by the names address books and their links give them. */
const services: Readonly<Record<string, WrittenChannel>> = {
  instagram: 'instagram',
  jabber: 'xmpp',
  linkedin: 'linkedin',
  matrix: 'matrix',
  telegram: 'telegram',
  tg: 'telegram',
  twitter: 'x',
  whatsapp: 'whatsapp',
  x: 'x',
  xmpp: 'xmpp',
};

/** The handle behind the address of somebody's page; null for any other address. */
export function handleOfPage(address: string): Handle | null {
  const plain = address.trim();
  const channel = pages.find(([page]) => page.test(plain))?.[1];
  const handle = channel === undefined ? null : toHandle(channel, plain);
  // An address the service knows nobody by stays one.
  return handle === null || handle.id.includes('/') ? null : handle;
}

/**
 * The handle at a messenger, by the name of the service where an address book tells one, or by a link such as "xmpp:ana@example.org"; null for messengers we
 * do not know. A number without a country code belongs to `country`.
 */
export function handleOfMessenger(written: string, service: string | null, country: string | null): Handle | null {
  const value = written.trim();
  const [, scheme = '', linked = ''] = /^([a-z][a-z-]*):(.+)$/i.exec(value) ?? [];
  const known = services[scheme.toLowerCase()];
  const channel = known ?? services[(service ?? '').toLowerCase()];
  if (channel === undefined) return handleOfPage(value);
  // Of Apple's own links the service is told beside them; Matrix has parts in its links that mean something.
  const isName = (known ?? (scheme.toLowerCase() === 'x-apple' ? channel : undefined)) && known !== 'matrix';
  return handleOfPage(value) ?? typedHandle(channel, isName ? linked : value, country);
}

/** The number as a handle for writing to; null where it is none. */
export function handleOfNumber(written: string, country: string | null): Handle | null {
  const number = plainNumber(written, country) ?? toE164(written, country);
  return number === null ? null : { channel: 'phone', id: number };
}

/** An address that is in its final form already, as most are. */
const PLAIN_MAIL = /^[\da-z._%+-]{1,64}@[\da-z-]+(?:\.[\da-z-]+)+$/;

/** The address as a handle; null where it is none. */
export function handleOfMail(written: string): Handle | null {
  return written.length < 254 && PLAIN_MAIL.test(written) ? { channel: 'email', id: written } : toHandle('email', written);
}
