import type { Recipient } from '../domain/handle.ts';
import { plainGmailId, readGmailId } from './gmail-id.ts';
import { fromSpan } from './gmail-people.ts';

// A message of an open thread, its sender, and whom it went to (captured 2026-07).
const message = '.adn[data-message-id]';
const sender = '.gD[email]';
const addressees = '.hb span[email], .g2[email]';

const thread = '[role="list"]';

/** The message that a reply of Gmail answers: by its id, else the last of the thread that the reply stands in. Null when the page shows neither. */
export function answeredMessage(composer: HTMLElement): Element | null {
  const id = readGmailId(composer, 'rm');
  const messages = [...composer.ownerDocument.querySelectorAll(message)];
  const around = composer.closest(thread);
  const named = messages.find((one) => plainGmailId(one.getAttribute('data-message-id')) === id);
  return named ?? messages.findLast((one) => around?.contains(one)) ?? null;
}

/** The messages of the thread around one of them, oldest first. */
export function messagesBeside(one: Element): readonly Element[] {
  return [...(one.closest(thread)?.querySelectorAll(message) ?? [one])];
}

export function sendersOf(message: Element): readonly Recipient[] {
  return [...message.querySelectorAll(sender)].map(fromSpan);
}

export function addresseesOf(message: Element): readonly Recipient[] {
  return [...message.querySelectorAll(addressees)].map(fromSpan);
}
