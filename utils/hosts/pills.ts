import type { Recipient, Recipients } from '../domain/handle.ts';

// Between letters, and around addresses in a right-to-left page.
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const address = /[^\s<>()[\]\\,;:"|]+@[^\s<>()[\]\\,;:"|]+\.[^\s<>()[\]\\,;:"|]+/g;

/** Text without characters nobody sees. */
export function plain(text: string): string {
  return text.replace(unseen, '').trim();
}

/** What an element shows. */
export function shownText(element: Element | null | undefined): string {
  return plain(element?.textContent ?? '');
}

/** The addresses within labels and texts, in small letters, each once. */
export function addressesIn(labels: readonly (string | null | undefined)[]): string[] {
  return [...new Set(labels.flatMap((label) => label?.replace(unseen, '').toLowerCase().match(address) ?? []))];
}

/** Whom a pill is for: the one address in its labels, its titles and what it shows; null where there is none, and where they do not agree. */
export function readPill(pill: Element, shown: string): Recipient | null {
  const labels = [pill, ...pill.querySelectorAll('[aria-label], [title]')].flatMap((part) => [
    part.getAttribute('aria-label'),
    part.getAttribute('title'),
  ]);
  const [found, ...others] = addressesIn([shown, ...labels]);
  if (!found || others.length > 0) return null;
  const name = withoutAddress(shown);
  return { address: found, name: name === '' || name.includes('@') ? null : name };
}

/** Each once, without the user; `unclear` as soon as one of them cannot be read. */
export function recipientsOf(people: readonly (Recipient | null)[], own: readonly string[]): Recipients | 'none' | 'unclear' {
  if (people.includes(null)) return 'unclear';
  const byAddress = new Map(people.map((person) => [person?.address.toLowerCase() ?? '', person as Recipient]));
  const [first, ...rest] = [...byAddress].filter(([one]) => !own.includes(one)).map(([, person]) => person);
  return first ? [first, ...rest] : 'none';
}

/** The key of a conversation of which nothing but names is shown, which the user can link with somebody. */
export function namesKey(shown: readonly string[]): string | 'unclear' {
  const names = shown.map(withoutAddress);
  return names.length > 0 && names.every((name) => name !== '') ? `name:${names.join(', ')}` : 'unclear';
}

/** By whom a message is known again that the site's undo brings back: its addresses, or the key in their place. */
export function addressees(recipients: Recipients | 'none' | 'unclear', key: string | 'unclear'): string | 'unclear' {
  return typeof recipients === 'string' ? key : recipients.map((person) => person.address).join();
}

function withoutAddress(shown: string): string {
  const name = shown.replace(/\s*<[^<>]*>$/, '');
  return name === '' ? shown : name;
}
