import type { WrittenChannel } from './channel.ts';
import { oneNumber, withoutLink } from './user-names.ts';

/** What a person is called in one channel: an address, a user name, a number. */
export type Handle = {
  readonly channel: WrittenChannel;
  /** As `toHandle` writes it, and as it is written to; whether two are the same, `sameHandle` says. */
  readonly id: string;
};

/** Somebody a composer is addressed to, as the page shows them. */
export type Recipient = {
  /** As the site writes it; not yet normalised. */
  readonly address: string;
  /** The name the page shows, or null where it shows none. */
  readonly name: string | null;
};

/** At least one recipient; "nobody" and "cannot tell" have words of their own. */
export type Recipients = readonly [Recipient, ...Recipient[]];

/** The longest address a mail server takes (RFC 5321, erratum 1690); a longer one is a mistake. */
const LONGEST = 254;

/** Marks that pages put around addresses in right-to-left interfaces, and characters nobody sees; none of them belongs to an address. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const LOCAL_PART = /^(?:[^\s\p{Cc}@<>()[\]\\,;:"]+|"[^"\\\p{Cc}]+")$/u;
const DOMAIN = /^[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)*$/u;

/** Where a site knows people by their mail address, it is the same handle, so that they are the same people. */
const byMail: readonly WrittenChannel[] = ['email', 'google-chat'];

/**
 * The handle behind an address as a page, a link or a person writes it; null when it is none.
 * Email: "Name <a@b>" and "mailto:a@b?…" lose their shell, letters become small, a plus part and an international domain stay as they are.
 * Phone: a number as E.164 writes it ("+491719999999"), and nothing else. WhatsApp: a number with the country's code is the account the site shows.
 * Elsewhere a link to a profile and an @ before a name fall away where the service has them.
 */
export function toHandle(written: WrittenChannel, address: string): Handle | null {
  const channel = byMail.includes(written) ? 'email' : written;
  const id = idOf(channel, address);
  return id === null ? null : { channel, id };
}

function idOf(channel: WrittenChannel, address: string): string | null {
  const plain = withoutUnseen(address).trim();
  const small = (channel === 'email' ? withoutUnseen(withoutShell(plain)).trim() : plain).toLowerCase().normalize('NFC');
  const id = withoutLink(channel, small);
  if (id === null || id === '' || id.length > LONGEST) return null;
  return (channel === 'email' ? isEmail(id) : !/\p{Cc}/u.test(id)) ? id : null;
}

/** The text without marks of direction and characters nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Whether both lead to the same account: also where it has several spellings, as in Gmail and in WhatsApp. */
export function sameHandle(one: Handle, other: Handle): boolean {
  return handleKey(one) === handleKey(other);
}

/** Names the account behind a handle in storage: "email:ana@example.org"; the same for all that `sameHandle` takes for one. */
export function handleKey(handle: Handle): string {
  const { channel } = handle;
  const id = idOf(channel, handle.id) ?? handle.id;
  const number = numberOf({ channel, id });
  if (number !== null) return `${channel}:${channel === 'whatsapp' ? `${number.slice(1)}@c.us` : number}`;
  return `${channel}:${channel === 'email' ? mailboxOf(id) : id}`;
}

/** The phone number behind a handle, the same for a phone and for WhatsApp; null where there is none. To compare by, not to write to. */
export function numberOf({ channel, id }: Handle): string | null {
  const digits = channel === 'phone' ? /^\+(\d+)$/.exec(id) : channel === 'whatsapp' ? /^(\d+)@(?:c\.us|s\.whatsapp\.net)$/.exec(id) : null;
  return digits?.[1] === undefined ? null : `+${oneNumber(digits[1])}`;
}

/** Gmail has one mailbox for all of a name's dots and plus parts, under both of its domains. */
function mailboxOf(address: string): string {
  const [, name, plus = ''] = /^([^"+]+)(\+.*)?@(?:gmail|googlemail)\.com$/.exec(address) ?? [];
  const letters = name?.replaceAll('.', '');
  return letters && !plus.includes('@') ? `${letters}@gmail.com` : address;
}

function withoutShell(address: string): string {
  const inner = (/<([^<>]*)>$/.exec(address)?.[1] ?? address).trim();
  if (!/^mailto:/i.test(inner)) return inner;
  const linked = inner.slice('mailto:'.length).replace(/\?.*$/s, '');
  try {
    return decodeURIComponent(linked).trim();
  } catch {
    return linked.trim();
  }
}

function isEmail(id: string): boolean {
  const at = id.lastIndexOf('@');
  return at > 0 && LOCAL_PART.test(id.slice(0, at)) && DOMAIN.test(id.slice(at + 1));
}
