import type { Recipient } from '../domain/handle.ts';
import { ownAddress } from './gmail-account.ts';

/** The user's own addresses, in small letters: the one a composer writes from, which may be an alias, and the account's. */
export function ownAddresses(composer: HTMLElement): ReadonlySet<string> {
  const fields = [...composer.querySelectorAll<HTMLInputElement>('input[name="from"]')].map(({ value }) => fromLine(value).address.toLowerCase());
  return new Set([...fields, ownAddress(composer.ownerDocument) ?? ''].filter((address) => address.includes('@')));
}

export function fromSpan(span: Element): Recipient {
  return asRecipient(span.getAttribute('email'), span.getAttribute('name') ?? span.getAttribute('data-name') ?? span.textContent);
}

/** "Name <address>", or an address alone. */
export function fromLine(line: string): Recipient {
  const [, name = null, address = line] = /^\s*"?([^"<]*)"?\s*<([^<>]*)>\s*$/.exec(line) ?? [];
  return asRecipient(address, name);
}

export function asRecipient(address: string | null, name: string | null): Recipient {
  const shownName = name?.trim() ?? '';
  return { address: address?.trim() ?? '', name: shownName === '' || shownName.includes('@') ? null : shownName };
}
