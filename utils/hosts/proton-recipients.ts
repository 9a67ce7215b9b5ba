import type { Recipient, Recipients } from '../domain/handle.ts';

// The fields while they are open (the makers' source, 2026-10); a group's chip has no button with an address.
const chip = '.composer-addresses-item';
const removal = 'remove-address-button-';
const typing = ['to', 'to-cc', 'to-bcc'].map((field) => `input[data-testid="composer:${field}"]`).join();

// One line in place of the fields while the focus is elsewhere: names, or addresses where there is none (the makers' source, 2025; public code, 2026).
const summary = '[data-testid="composer:address"]';
const shownLabel = '.composer-addresses-addressIcon + *';

// The message that a quick reply stands under, its sender, and whom it went to (the makers' source, 2026).
const answered = '[data-testid^="message-view-"]';
const sender = '[data-testid="recipients:sender"]';
const addressee = 'recipients:item-';

/** Whom the chips of a composer were, by name, from when its fields were open. */
const known = new WeakMap<HTMLElement, readonly Recipient[]>();

/** Who a composer of Proton Mail is for, over To, Cc and Bcc, without the user. */
export function readProtonRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const line = composer.querySelector(summary);
  if (line)
    return others(
      labelsOf(line).map((label) => readLabel(label, composer)),
      line,
    );
  const fields = all(composer, typing) as HTMLInputElement[];
  if (fields.length === 0) return readQuickReply(composer);
  if (fields.some(({ value }) => value.trim() !== '')) return 'unclear';
  const people = all(composer, chip).map(readChip);
  known.set(
    composer,
    people.filter((person) => person !== null),
  );
  return others(people, composer);
}

/** The names that stand for the people, the same with open fields and with folded ones; none while somebody is being typed. */
export function protonNames(composer: HTMLElement): readonly string[] {
  if (all(composer, typing).some((field) => (field as HTMLInputElement).value.trim() !== '')) return [];
  const line = composer.querySelector(summary);
  const labels = line ? labelsOf(line) : all(composer, chip).map((one) => textOf(one.querySelector('.composer-addresses-item-label')));
  return labels.map((label) => label.replace(/\s*<[^<>]*>$/, ''));
}

/** The message above a quick reply; null for a composer of its own. */
export function answeredMessage(composer: HTMLElement): HTMLElement | null {
  return composer.closest<HTMLElement>(answered);
}

/** Who wrote a message and whom it went to; null where either is not to be read. */
export function correspondents(message: Element): { readonly from: Recipient; readonly to: readonly Recipient[] } | null {
  const from = message.querySelector(sender);
  const address = from?.getAttribute('href')?.replace(/^mailto:/, '') || from?.getAttribute('title') || '';
  const to = all(message, `[data-testid^="${addressee}"]`).map((one) => person(one.getAttribute('data-testid')?.slice(addressee.length), one));
  const people = [person(address, from), ...to];
  const [first, ...rest] = people.filter((one) => one !== null);
  return first && rest.length > 0 && !people.includes(null) ? { from: first, to: rest } : null;
}

/** From the end of the title, "Inbox | me@example.org | Proton Mail" (the makers' source, 2026). */
export function ownProtonAddress(page: Document): string | null {
  return / \| (\S+@\S+) \| [^|]*$/.exec(page.title)?.[1]?.toLowerCase() ?? null;
}

/** To one or to all is shown by a drawing alone; it is the same where there is only one other. */
function readQuickReply(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const message = answeredMessage(composer);
  const people = message && ownProtonAddress(composer.ownerDocument) ? correspondents(message) : null;
  if (!people) return 'unclear';
  const found = others([people.from, ...people.to], composer);
  return typeof found === 'string' || found.length === 1 ? found : 'unclear';
}

function labelsOf(line: Element): string[] {
  return all(line, shownLabel).map(textOf);
}

function readLabel(label: string, composer: HTMLElement): Recipient | null {
  return person(label, null) ?? known.get(composer)?.find(({ name }) => name === label) ?? null;
}

function readChip(one: Element): Recipient | null {
  const button = one.querySelector(`[data-testid^="${removal}"]`);
  return person(button?.getAttribute('data-testid')?.slice(removal.length), one.querySelector('.composer-addresses-item-label'));
}

function person(address: string | null | undefined, shown: Element | null): Recipient | null {
  const plain = address?.trim() ?? '';
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(plain)) return null;
  const name = textOf(shown?.querySelector('[data-testid="recipient-label"]') ?? shown).replace(/\s*<[^<>]*>$/, '');
  return { address: plain, name: name === '' || name.includes('@') ? null : name };
}

/** Each once, without the user; `unclear` as soon as one of them cannot be read, or something else is shown in their place. */
function others(people: readonly (Recipient | null)[], part: Element): Recipients | 'none' | 'unclear' {
  if (people.includes(null)) return 'unclear';
  if (people.length === 0 && part.matches(summary) && !part.querySelector('.placeholder')) return 'unclear';
  const own = ownProtonAddress(part.ownerDocument);
  const byAddress = new Map(people.map((one) => [one?.address.toLowerCase() ?? '', one as Recipient]));
  const [first, ...rest] = [...byAddress].filter(([address]) => address !== own).map(([, one]) => one);
  return first ? [first, ...rest] : 'none';
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}

function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
