import type { WrittenChannel } from './channel.ts';

/** What a person is called in one channel: an address, a user name, a number. */
export type Handle = {
  readonly channel: WrittenChannel;
  /** Normalised by `toHandle`, so two handles are the same when their ids are. */
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
 */
export function toHandle(written: WrittenChannel, address: string): Handle | null {
  const channel = byMail.includes(written) ? 'email' : written;
  const plain = address.replace(UNSEEN, '').trim();
  const id = (channel === 'email' ? withoutShell(plain) : plain).toLowerCase().normalize('NFC');
  if (id === '' || id.length > LONGEST) return null;
  return (channel === 'email' ? isEmail(id) : !/\p{Cc}/u.test(id)) ? { channel, id } : null;
}

export function sameHandle(one: Handle, other: Handle): boolean {
  return one.channel === other.channel && one.id === other.id;
}

/** Names the handle in storage: "email:ana@example.org". */
export function handleKey(handle: Handle): string {
  return `${handle.channel}:${handle.id}`;
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
