import type { Recipients } from '../domain/handle.ts';
import { enterOfChats, type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import { countingUp } from './counting-up.ts';
import type { Host, LatestMessage } from './host.ts';

/** data-tid are the marks of the makers' own tests and the same in every interface language (public code, 2026-09 to 2026-10). */

// The middle, with its header, and a thread beside it; calendars and calls stand in the same places without a list of messages.
const list = '[data-tid="message-pane-list-viewport"]';
const composerSelector = `:is([data-tid="app-layout-area--main"], [data-tid="app-layout-area--end"]):has(${list}, [data-tid="chat-pane-new-chat"])`;

const editor = '[data-tid="ckeditor"][contenteditable="true"], [data-tid="ckeditor"] [contenteditable="true"]';
const send = '[data-tid="sendMessageCommands-send"], [data-tid="newMessageCommands-send"]';
const foot = ['[data-tid="message-pane-footer"]', '[data-tid="chat-pane-compose-message-footer"]', '[data-tid="ckeditor"]'];

// A message that is edited has the same box and the same button within the list; so have the answers in a channel (public code, 2026).
const isInList = (element: Element) => element.closest(list) !== null;

const message = '[data-tid="chat-pane-message"][data-mid]';
const title = '[data-tid="chat-title"]';

// Refused, blocked or scheduled, it says so above (the makers' react-chat, 2025); deleted, it leaves this (public code, 2026-09).
const unsent = '[class*="ChatMyMessage__statusMessage"], [data-tid="message-status-failed"], [data-tid="message-error"]';
const deleted = '[data-tid="message-tombstone"]';

/** Milliseconds since 1970; on its way a message can have another number. */
const moment = /^\d{13}$/;

// Two people of organisations; one of them, or both, with a private account; somebody from Skype, a program (public code, 2026).
const oneToOne = /^(?:19:[^@]+@unq\.gbl\.spaces|19:uni01_[^@]+@thread\.v2|8:.+|28:.+)$/;

// A group, a meeting, a channel; notes to oneself.
const nobody = /^(?:19:[^@]+@thread\.(?:v2|tacv2|skype)|48:.+)$/;

function findEditor(composer: HTMLElement): HTMLElement | null {
  return [...composer.querySelectorAll<HTMLElement>(editor)].find((one) => !isInList(one)) ?? null;
}

/** By the send button, which knows where it sends to, and by the header: null while they differ, undefined where neither says it. */
function threadId(composer: HTMLElement): string | null | undefined {
  const button = [...composer.querySelectorAll('[data-track-thread-id]')].find((one) => one.matches(send) && !isInList(one));
  const headers = [...composer.querySelectorAll('[id^="chat-header-"]')].map(({ id }) => /^chat-header-(\d+:.+)$/.exec(id)?.[1]);
  const ids = new Set([button?.getAttribute('data-track-thread-id'), ...headers].filter((id) => id));
  return ids.size > 1 ? null : [...ids][0];
}

function shownName(composer: HTMLElement): string | null {
  return composer.querySelector(title)?.textContent?.trim() || null;
}

/** A conversation that has no number yet, as nothing was said, has a name. */
function conversationKey(composer: HTMLElement): string | 'unclear' {
  const id = threadId(composer);
  const name = id === undefined ? shownName(composer) : null;
  return id ?? (name ? `name:${name}` : 'unclear');
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const id = threadId(composer);
  if (id && oneToOne.test(id)) return [{ address: id, name: shownName(composer) }];
  return id && nobody.test(id) ? 'none' : 'unclear';
}

function idOf(one: Element): string {
  return one.getAttribute('data-mid') ?? '';
}

/** All of one message: a name, a time and a state stand around it. */
function around(one: Element): Element {
  return one.closest('.fui-ChatMyMessage, .fui-ChatMessage') ?? one;
}

function newest(messages: readonly Element[]): Element | undefined {
  return [...messages].sort((one, other) => Number(idOf(one)) - Number(idOf(other))).at(-1);
}

/** Those that have left, of anybody. */
function messagesIn(composer: HTMLElement): Element[] {
  return [...composer.querySelectorAll(message)].filter((one) => moment.test(idOf(one)) && !around(one).querySelector(`${unsent}, ${deleted}`));
}

function isMine(one: Element): boolean {
  return one.closest('.fui-ChatMyMessage') !== null || one.matches('[class*="fui-ChatMyMessage"]');
}

/** Whether the messages can be those of the person in the header: it may change before them. */
function belongTo(composer: HTMLElement, name: string | null): boolean {
  const authors = [...composer.querySelectorAll('[data-tid="message-author-name"]')].filter((one) => !one.closest('.fui-ChatMyMessage'));
  const names = authors.map((one) => one.textContent?.trim() ?? '').filter((one) => one !== '');
  return !name || names.length === 0 || names.some((one) => one.includes(name) || name.includes(one));
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const id = threadId(composer);
  if (!id || (oneToOne.test(id) && !belongTo(composer, shownName(composer)))) return 'unclear';
  const latest = newest(messagesIn(composer));
  if (!latest) return 'none';
  const isTheirs = latest.closest('.fui-ChatMessage') !== null || latest.matches('[class*="fui-ChatMessage"]');
  if (isMine(latest) === isTheirs) return 'unclear';
  return {
    by: isTheirs ? 'them' : 'me',
    when: { at: Number(idOf(latest)), exact: 'minute' },
    readText: () => readText(latest),
  };
}

/** Without what is quoted or attached. */
function readText(latest: Element): string {
  const content = `[id="content-${idOf(latest)}"], [data-tid="messageBodyContent"], [data-message-content]`;
  return textWithout(latest.querySelector(content), '[data-tid="quoted-reply-card"], [data-tid="file-attachment-grid"], blockquote');
}

/** Under its moment. */
function numbered(composer: HTMLElement) {
  return messagesIn(composer).map((one) => ({ id: idOf(one), number: Number(idOf(one)), mine: isMine(one) }));
}

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element, composer) => element.matches(send) && composer.contains(element) && !isInList(element),
  isKey: (enter) => enterOfChats(enter) && enter.composedPath().some((one) => one instanceof Element && one.matches(editor) && !isInList(one)),
  leaves: false,
  findEditor,
  conversationKey,
  states: ['class', 'data-mid', 'data-tid'],
  isBack: (page, _, sent) => [...page.querySelectorAll(message)].some((one) => idOf(one) === sent && around(one).querySelector(unsent) !== null),
};

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchSending(composer, { ...gestures, sign: countingUp(numbered, conversationKey) }, sent, gone);
}

/** Microsoft Teams in the browser, at work and private. */
export const teams: Host = {
  name: 'teams',
  label: 'Teams',
  standing: 'facts',
  seen: '2026-10',
  matches: ['https://teams.microsoft.com/v2/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  channel: 'teams',
  composerSelector,
  footSelector: foot.map((one) => `${one}:not(${list} *)`).join(),
  recipientsSelector: '[id^="chat-header-"], [data-tid="entity-header"]',
  controlsSelector: `${send}, [data-tid="message-pane-footer"] button`,
  findEditor,
  readRecipients,
  conversationKey,
  readLatest,
  onSent,
};
