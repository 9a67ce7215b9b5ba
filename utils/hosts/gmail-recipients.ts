import type { Recipient, Recipients } from '../domain/handle.ts';
import { plainGmailId, readGmailId } from './gmail-id.ts';

// Chips since 2021-10; in lists of suggestions nothing has a data-name (InboxSDK, seen 2026-07; data-hovercard-id also public code, 2026-09).
const chips = ['to', 'cc', 'bcc'].map((field) => `[name="${field}"] [role="option"][data-name]`).join();

// Chips before: "Name <address>" in a hidden input of each (InboxSDK, seen 2026-07).
const oldChips = '.vR input[type="hidden"]';

// One line in place of the fields while the focus is elsewhere (FlowCrypt, InboxSDK, seen 2026-08).
const summary = '.aoD span[email], .az9 span[email]';

// Where somebody is typed, new and old (InboxSDK, seen 2026-07; the textarea also captured 2020-10).
const typing = 'input[peoplekit-id], textarea[name="to"], textarea[name="cc"], textarea[name="bcc"]';
const toField = '[name="to"] input[peoplekit-id], textarea[name="to"]';

// The icon of the reply's kind: mI forwards, mK replies to all (InboxSDK, seen 2026-07).
const forwards = '.Un .mI';
const repliesToAll = '.Un .mK';

// A message of the open thread, its sender, and whom it went to (captured 2026-07).
const message = '.adn[data-message-id]';
const sender = '.gD[email]';
const addressees = '.hb span[email], .g2[email]';

/** Who a composer of Gmail is for, over To, Cc and Bcc, without the user's own addresses. */
export function readGmailRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (all(composer, typing).some((field) => (field as HTMLInputElement).value.trim() !== '')) return 'unclear';
  const shown = firstFilled(
    () => all(composer, chips).map((chip) => recipient(chip.getAttribute('data-hovercard-id'), chip.getAttribute('data-name'))),
    () => all(composer, oldChips).map((input) => fromLine((input as HTMLInputElement).value)),
    () =>
      all(composer, summary)
        .filter((span) => !isFolded(span, composer))
        .map(fromSpan),
  );
  if (shown.length > 0) return others(shown, composer);
  if (!composer.querySelector('form')) return 'unclear';
  const answers = readGmailId(composer, 'rm') !== null && !composer.querySelector(forwards);
  const open = all(composer, toField).some((field) => !isFolded(field, composer));
  return answers && !open ? others(fromThread(composer), composer) : 'none';
}

/** A reply whose fields were never opened goes to the sender of the message it answers; after a message of one's own, to the same people again. */
function fromThread(composer: HTMLElement): readonly Recipient[] {
  const id = readGmailId(composer, 'rm');
  const messages = all(composer.ownerDocument, message);
  const inList = composer.closest('[role="list"]');
  const answered =
    messages.find((one) => plainGmailId(one.getAttribute('data-message-id')) === id) ?? messages.findLast((one) => inList?.contains(one));
  if (!answered) return [];
  const from = all(answered, sender).map(fromSpan);
  const own = ownAddresses(composer);
  const mine = from.some(({ address }) => own.has(address.toLowerCase()));
  return mine || composer.querySelector(repliesToAll) ? [...from, ...all(answered, addressees).map(fromSpan)] : from;
}

/** Each once, without the user; `unclear` as soon as one of them is no address. */
function others(people: readonly Recipient[], composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (people.length === 0 || people.some(({ address }) => !address.includes('@'))) return 'unclear';
  const own = ownAddresses(composer);
  const byAddress = new Map(people.map((person) => [person.address.toLowerCase(), person]));
  const [first, ...rest] = [...byAddress].filter(([address]) => !own.has(address)).map(([, person]) => person);
  return first ? [first, ...rest] : 'none';
}

/** From the sender field and from the end of the title, "Subject - me@example.org - Gmail" (InboxSDK, seen 2026-07). */
function ownAddresses(composer: HTMLElement): ReadonlySet<string> {
  const fields = all(composer, 'input[name="from"]').map((input) => fromLine((input as HTMLInputElement).value).address);
  const inTitle = / - (\S+@\S+) - [^@]*$/.exec(composer.ownerDocument.title)?.[1] ?? '';
  return new Set([...fields, inTitle].map((address) => address.toLowerCase()));
}

function fromSpan(span: Element): Recipient {
  return recipient(span.getAttribute('email'), span.getAttribute('name') ?? span.getAttribute('data-name') ?? span.textContent);
}

function fromLine(line: string): Recipient {
  const [, name = null, address = line] = /^\s*"?([^"<]*)"?\s*<([^<>]*)>\s*$/.exec(line) ?? [];
  return recipient(address, name);
}

function recipient(address: string | null, name: string | null): Recipient {
  const shownName = name?.trim() ?? '';
  return { address: address?.trim() ?? '', name: shownName === '' || shownName.includes('@') ? null : shownName };
}

/** Gmail folds a part away by its own style; a minimised window around the composer does not count. */
function isFolded(element: Element, composer: HTMLElement): boolean {
  const folded = element.closest('[style*="display: none"], [style*="display:none"]');
  return folded !== null && folded !== composer && composer.contains(folded);
}

function firstFilled(...ways: readonly (() => readonly Recipient[])[]): readonly Recipient[] {
  for (const way of ways) {
    const people = way();
    if (people.length > 0) return people;
  }
  return [];
}

function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
