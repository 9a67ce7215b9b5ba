import type { Recipient, Recipients } from '../domain/handle.ts';
import { readGmailId } from './gmail-id.ts';
import { asRecipient, fromLine, fromSpan, ownAddresses } from './gmail-people.ts';
import { addresseesOf, answeredMessage, sendersOf } from './gmail-thread.ts';

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

/** Who a composer of Gmail is for, over To, Cc and Bcc, without the user's own addresses. */
export function readGmailRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (all(composer, typing).some((field) => (field as HTMLInputElement).value.trim() !== '')) return 'unclear';
  const shown = firstFilled(
    () => all(composer, chips).map((chip) => asRecipient(chip.getAttribute('data-hovercard-id'), chip.getAttribute('data-name'))),
    () => all(composer, oldChips).map((input) => fromLine((input as HTMLInputElement).value)),
    () =>
      all(composer, summary)
        .filter((span) => !isFolded(span, composer))
        .map(fromSpan),
  );
  if (shown.length > 0) return others(shown, composer);
  if (!composer.querySelector('form')) return 'unclear';
  const open = all(composer, toField).some((field) => !isFolded(field, composer));
  return answersMessage(composer) && !open ? others(fromThread(composer), composer) : 'none';
}

/** Neither a new message nor one that is passed on. */
export function answersMessage(composer: HTMLElement): boolean {
  return readGmailId(composer, 'rm') !== null && !composer.querySelector(forwards);
}

/** A reply whose fields were never opened goes to the sender of the message it answers; after a message of one's own, to the same people again. */
function fromThread(composer: HTMLElement): readonly Recipient[] {
  const answered = answeredMessage(composer);
  if (!answered) return [];
  const from = sendersOf(answered);
  const own = ownAddresses(composer);
  const mine = from.some(({ address }) => own.has(address.toLowerCase()));
  return mine || composer.querySelector(repliesToAll) ? [...from, ...addresseesOf(answered)] : from;
}

/** Each once, without the user; `unclear` as soon as one of them is no address. */
function others(people: readonly Recipient[], composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (people.length === 0 || people.some(({ address }) => !address.includes('@'))) return 'unclear';
  const own = ownAddresses(composer);
  const byAddress = new Map(people.map((person) => [person.address.toLowerCase(), person]));
  const [first, ...rest] = [...byAddress].filter(([address]) => !own.has(address)).map(([, person]) => person);
  return first ? [first, ...rest] : 'none';
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
