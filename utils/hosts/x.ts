import type { Recipients } from '../domain/handle.ts';
import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { comingBelow } from './coming-below.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';
import { oneLine } from './one-line.ts';

/**
 * Direct messages of X. Its chat of 2025 stands in an open shadow root, on a page of its own and over others; the one before it is still met. Test ids are the
 * makers' own and the same in every language (public code, 2026-10). Of the older one nothing says what has left.
 */

// The older box is in the right half of a page or in the drawer of the others; posts are written in another (public code, 2025).
const olderBox = '[data-testid="dmComposerTextInput"]';
const composerSelector = `[data-testid="dm-conversation-panel"], :is(section[aria-labelledby="detail-header"], [data-testid="DMDrawer"]):has(${olderBox})`;

const editor = `textarea[data-testid="dm-composer-textarea"], ${olderBox}[contenteditable="true"], ${olderBox} [contenteditable="true"]`;
const sendButton =
  '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"], [data-testid="dm-composer-form"] button[type="submit"]';

const header = '[data-testid="dm-conversation-header"]';

// Pictures also stand beside the messages, and beside the names of a list in the drawer (public code, 2025).
const olderPicture = '[data-testid="DM_Conversation_Avatar"]';
const ofOthers = '[data-testid="messageEntry"], [data-testid="conversation"]';

const message = '[data-dm-message-row], [data-testid^="message-"][data-send-status]';

// Of everything in the list, messages and days (public code, 2026-09).
const item = '[data-index], li';

const profile = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,15})\/?$/;
const noProfiles: ReadonlySet<string> = new Set(['compose', 'explore', 'home', 'i', 'messages', 'notifications', 'search', 'settings']);
const left = /^(?:sent|delivered|read)$/;

function userNames(links: Iterable<Element>): readonly string[] {
  const found = [...links].map((link) => profile.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
  return [...new Set(found)].filter((name) => name !== '' && !noProfiles.has(name.toLowerCase()));
}

function peers(composer: HTMLElement): readonly string[] {
  const older = [...composer.querySelectorAll(olderPicture)].filter((picture) => !picture.closest(ofOthers));
  return userNames([...composer.querySelectorAll(`${header} a[href]`), ...older]);
}

/** The open conversation, by the address of the page: the numbers of two people, or that of a group. */
function chatId(): string | null {
  return /^\/(?:i\/chat|messages)\/(\w*\d[\w-]*)/.exec(location.pathname)?.[1] ?? null;
}

/** Groups begin with g, the older ones are a number alone; one's own notes have one's own number twice (public code, 2026-10). */
function isNobody(id: string): boolean {
  return /^g/.test(id) || /^(\d+)-\1$/.test(id) || (/^\d+$/.test(id) && location.pathname.startsWith('/messages/'));
}

function ownName(page: Document): string | null {
  const picture = page.querySelector('[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]');
  return picture?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '').toLowerCase() || null;
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const id = chatId();
  if (id !== null && isNobody(id)) return 'none';
  const [address, ...more] = peers(composer);
  if (address === undefined) return 'unclear';
  if (more.length > 0 || address.toLowerCase() === ownName(composer.ownerDocument)) return 'none';
  const shown = composer.querySelector('[data-testid="dm-conversation-username"]');
  return [{ address, name: oneLine(shown?.querySelector('div div') ?? shown) }];
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  const names = peers(composer);
  return (names.length === 1 && names[0]?.toLowerCase()) || chatId() || 'unclear';
}

/** By the class that puts a message on its side; what is within it can have the other (public code, 2026-10). */
function whose(row: Element): 'me' | 'them' | null {
  const [end, start] = ['justify-end', 'justify-start'].map((name) => row.classList.contains(name));
  return end === start ? null : end ? 'me' : 'them';
}

function messages(composer: HTMLElement): readonly Element[] {
  return [...composer.querySelectorAll(message)];
}

function status(row: Element): string {
  return row.getAttribute('data-send-status') ?? '';
}

function messageId(row: Element): string {
  return row.getAttribute('data-dm-message-row') || row.getAttribute('data-testid') || '';
}

/** A clock within the message, and the day before the first one of it. */
function timeOf(row: Element): LatestMessage['when'] {
  const page = row.ownerDocument;
  for (let before = row.closest(item)?.previousElementSibling; before; before = before.previousElementSibling) {
    const day = before.querySelector(message) ? null : localTime(oneLine(before), page);
    if (day) return localTime(oneLine(row.querySelector('[id$="-time"]')), page, day.at) ?? { at: day.at, exact: 'day' };
  }
  return null;
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const latest = messages(composer).findLast((row) => status(row) === '' || left.test(status(row)));
  if (!latest) return composer.querySelector('[data-testid="dm-message-list"]') && messages(composer).length === 0 ? 'none' : 'unclear';
  const by = whose(latest);
  if (by === null) return 'unclear';
  return { by, when: timeOf(latest), readText: () => oneLine(latest.querySelector('[data-testid^="message-text-"] span[dir="auto"]')) ?? '' };
}

function shown(composer: HTMLElement) {
  return messages(composer).map((row) => ({ id: messageId(row), mine: whose(row) === 'me' && left.test(status(row)) }));
}

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element, composer) => element.matches(sendButton) && composer.contains(element),
  isKey: enterOfChatsIn(editor),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey,
  states: ['class', 'data-dm-message-row', 'data-send-status', 'data-testid'],
};

export const x: Host = {
  name: 'x',
  label: 'X',
  standing: 'young',
  seen: '2026-10',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  channel: 'x',
  composerSelector,
  footSelector: '[data-testid="dm-composer-form"], [data-testid="dmComposerTextInput_label"]',
  recipientsSelector: header,
  controlsSelector: `${sendButton}, [data-testid="dm-composer-form"] button`,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey,
  readLatest,
  readAccount: ownName,
  onSent: (composer, sent, gone) => watchSending(composer, { ...gestures, sign: comingBelow(shown) }, sent, gone),
};
