import type { Recipients } from '../domain/handle.ts';
import { enterOfChats, type Sending, watchSending } from '../page/sending.ts';
import { countingUp } from './counting-up.ts';
import type { Host, LatestMessage } from './host.ts';

/**
 * Google Chat: its own page, and the frames of it that Gmail shows. Roles and data-* are the same in every language; class names are not (a conversation
 * captured 2026-08).
 */

// The open conversation; the list beside it has the same id (captured 2026-08). "dm/…" is one other person, "space/…" are several (public code, 2026-08).
const composerSelector = '[role="main"][data-group-id]';
const directMessage = /^dm\/./;

const postbar = '[data-is-room-compose-postbar]';
const editors = [`${postbar} [role="textbox"][contenteditable="true"]`, '[role="textbox"][g_editable="true"][contenteditable="true"]'];

// Notices and rows of reactions have a topic too (captured 2026-08). One's own words are changed within theirs.
const topic = '[data-topic-id]';
const message = '[data-is-user-topic="true"] [data-id][data-user-id]';
const whose = '[data-is-viewer-message-creator]';

// jsname is a short code, the same in every language and for years; changing a message has another button (public code, 2025 to 2026).
const sendButton = 'button[jsname="GBTyxb"]';

const person = '[data-hovercard-id*="@"]';
const author = '[data-message-id][data-hovercard-id*="@"]';

function groupId(composer: HTMLElement): string | null {
  return composer.getAttribute('data-group-id') || null;
}

function messages(composer: HTMLElement): readonly Element[] {
  return [...composer.querySelectorAll(message)];
}

function isMine(row: Element): boolean | null {
  const said = row.querySelector(whose)?.getAttribute('data-is-viewer-message-creator');
  return said === 'true' || said === 'false' ? said === 'true' : null;
}

/** Milliseconds since 1970; 0 where it is not shown. */
function timeOf(row: Element): number {
  return Math.trunc(Number(row.querySelector('[data-absolute-timestamp]')?.getAttribute('data-absolute-timestamp'))) || 0;
}

/** Written on this page it stands there under the time of this device, until the server has given it another (captured 2026-08). */
function hasLeft(row: Element): boolean {
  const its = row.closest(topic);
  if (its?.getAttribute('data-is-local-only') !== 'true') return true;
  const time = timeOf(row);
  return time > 0 && time !== Number(its.getAttribute('data-local-sort-time-msec'));
}

/** The one in the list, which is a frame of its own within Gmail; then whoever has written there beside the user. */
function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const id = groupId(composer);
  if (id === null) return 'unclear';
  if (!directMessage.test(id)) return 'none';
  const entries = [...composer.ownerDocument.querySelectorAll('[role="listitem"][data-group-id]')];
  const entry = entries.find((one) => one.getAttribute('data-group-id') === id);
  // One's own notes.
  if (entry?.querySelector('[data-is-self-user="true"]')) return 'none';
  const shown = entry?.querySelector(person);
  const theirs = messages(composer).filter((row) => isMine(row) === false);
  const cards = shown ? [shown] : theirs.flatMap((row) => [...row.querySelectorAll(author)]);
  const addresses = new Set(cards.map((card) => card.getAttribute('data-hovercard-id') ?? ''));
  const [address] = addresses;
  if (address === undefined || addresses.size > 1) return 'unclear';
  return [{ address, name: cards[0]?.getAttribute('data-name')?.trim() || null }];
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const latest = messages(composer).findLast((row) => isMine(row) !== true || hasLeft(row));
  if (!latest) return findEditor(composer) && !composer.querySelector('[data-is-user-topic="true"]') ? 'none' : 'unclear';
  const mine = isMine(latest);
  if (mine === null) return 'unclear';
  const at = timeOf(latest);
  return {
    by: mine ? 'me' : 'them',
    when: at > 0 ? { at, exact: 'minute' } : null,
    readText: () => latest.querySelector('[jsname="bgckF"]')?.textContent?.trim() ?? '',
  };
}

function findEditor(composer: HTMLElement): HTMLElement | null {
  const found = editors.flatMap((selector) => [...composer.querySelectorAll<HTMLElement>(selector)]);
  return found.find((one) => !one.closest(topic)) ?? null;
}

/** Under the time of the server; until it has given one, no message. */
function numbered(composer: HTMLElement) {
  const shown = messages(composer).filter((row) => isMine(row) !== true || hasLeft(row));
  return shown.map((row) => ({ id: row.getAttribute('data-id') ?? '', number: timeOf(row), mine: isMine(row) === true }));
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  return groupId(composer) ?? 'unclear';
}

// In the answers to a topic too, but not where a message is changed.
const isWriting = (target: EventTarget) => target instanceof Element && target.matches('[role="textbox"]') && !target.closest(message);

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element, composer) => element.matches(sendButton) && composer.contains(element),
  isKey: (enter) => enterOfChats(enter) && enter.composedPath().some(isWriting),
  leaves: false,
  findEditor,
  conversationKey,
  states: ['data-absolute-timestamp', 'data-id', 'data-is-local-only', 'data-is-viewer-message-creator'],
};

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchSending(composer, { ...gestures, sign: countingUp(numbered, conversationKey) }, sent, gone);
}

export const googleChat: Host = {
  name: 'google-chat',
  label: 'Google Chat',
  standing: 'facts',
  seen: '2026-08',
  // Within Gmail the frames are at chat.google.com/u/0/frame (public code, 2026).
  matches: ['https://chat.google.com/*'],
  ownPages: true,
  channel: 'google-chat',
  composerSelector,
  footSelector: postbar,
  recipientsSelector: null,
  controlsSelector: `${postbar} button, ${sendButton}`,
  findEditor,
  readRecipients,
  conversationKey,
  readLatest,
  // The first account has a number only in some addresses.
  readAccount: () => /\/u\/(\d+)(?:\/|$)/.exec(location.pathname)?.[1] ?? '0',
  onSent,
};
