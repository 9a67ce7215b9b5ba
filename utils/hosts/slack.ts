import type { Recipients } from '../domain/handle.ts';
import { enterOfChats, type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import { countingUp } from './counting-up.ts';
import type { Host, LatestMessage } from './host.ts';

/** data-qa are the marks of the makers' own tests and the same in every interface language (public code, 2025-12 to 2026-10). */

// A conversation in the middle or beside it, and a thread; the list of all threads has many boxes and no pane of messages (public code, 2026).
const pane = '.p-message_pane, [data-qa="message_pane"]';
const thread = '[data-qa="threads_flexpane"]';
const composerSelector = `.p-view_contents:has(${pane}):not(:has(${thread})), ${thread}`;

// Canvases, huddles and the search have the same editor without the box around it (public code, 2026).
const editor = '[data-qa="message_input"] :is(.ql-editor, [data-qa="texty_input"])[contenteditable="true"]';
const foot = ['.p-message_pane_input', '.p-threads_footer__input_container', '[data-qa="message_input"]'];

const message = '[data-qa="message_container"]';

// An edited message has its box within the message (public code, 2020 to 2026).
const isEditing = (element: Element) => element.closest(message) !== null;

// A row that is not drawn yet, a line of the page itself, a message that was deleted (public code, 2026).
const blank = '[data-qa-placeholder="true"]';
const system = '.c-message__body--automated, .c-message_kit__message--automated, .c-message_kit__tombstone';

// On its way, or refused (public code, 2026).
const unsent = '.c-message_kit__resend, .c-message_kit__message--error, [data-qa="message_sending"], [data-qa="message_send_error"]';

// Somebody else's message shown within one (public code, 2026).
const shownInside = '.c-message_attachment, [data-qa="forwarded_message_card"]';

// Pictures of members are at /TEAM-MEMBER-… (measured in public code, 2026).
const pictured = /\/[TE][A-Z0-9]+-([UW][A-Z0-9]+)-/;

/** It speaks in everybody's conversations, to the user alone. */
const slackbot = 'USLACKBOT';

/** Seconds since 1970 with the number of the message within one; on its way it can have another form. */
const time = /^\d{10}\.\d{6}$/;

const title = '.p-view_header :is([data-qa="channel_header_title"], .p-view_header__channel_title, [data-qa="channel_name"])';

// "you" beside one's own name, in lists (public code, 2026).
const you = '[data-qa="member_name__you"], .c-member_name__indicator';

type Row = { readonly row: Element; readonly by: string | null };

function findEditor(composer: HTMLElement): HTMLElement | null {
  return [...composer.querySelectorAll<HTMLElement>(editor)].find((one) => !isEditing(one)) ?? null;
}

/** The address of the page can be another conversation's for a while (measured in public code, 2026); the box itself and the messages are not. */
function channelId(composer: HTMLElement): string | null {
  const box = findEditor(composer)?.closest('[data-channel-id]');
  return (
    box?.getAttribute('data-channel-id') || composer.querySelector(`${message}[data-msg-channel-id]`)?.getAttribute('data-msg-channel-id') || null
  );
}

function memberPictured(picture: Element | null | undefined): string | null {
  return pictured.exec(picture?.getAttribute('src') ?? '')?.[1] ?? null;
}

function ownId(page: Document): string | null {
  return memberPictured(page.querySelector('[data-qa="user-button"] img[src]'));
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const id = channelId(composer);
  if (id === null || !/^[CDG][A-Z0-9]+$/.test(id)) return 'unclear';
  if (!id.startsWith('D')) return 'none';
  const header = composer.querySelector('.p-view_header');
  const other = memberPictured(header?.querySelector('img[src]'));
  if (header?.querySelector(you) || (other && other === ownId(composer.ownerDocument))) return 'none';
  return [{ address: id, name: composer.querySelector(title)?.textContent?.trim() || null }];
}

/** The first of several messages of one person alone says whose they are. */
function rowsOf(composer: HTMLElement): Row[] {
  const id = channelId(composer);
  const rows = [...composer.querySelectorAll(message)].filter((row) => row.getAttribute('data-msg-channel-id') === id);
  let by: string | null = null;
  return rows.map((row) => {
    by = row.matches(blank) ? null : (senderShown(row) ?? by);
    return { row, by };
  });
}

function senderShown(row: Element): string | null {
  const [sender, picture] = ['[data-message-sender]', '.c-message_kit__avatar img[src]'].map((one) =>
    [...row.querySelectorAll(one)].find((part) => !part.closest(shownInside)),
  );
  return sender?.getAttribute('data-message-sender') || memberPictured(picture);
}

function is(row: Element, kind: string): boolean {
  return row.matches(kind) || row.querySelector(kind) !== null;
}

function timeOf(row: Element): string {
  return row.getAttribute('data-msg-ts') ?? '';
}

function settled(rows: readonly Row[]): Row[] {
  return rows.filter(({ row, by }) => time.test(timeOf(row)) && by !== slackbot && !row.matches(blank) && !is(row, system) && !is(row, unsent));
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const latest = settled(rowsOf(composer)).at(-1);
  if (!latest) return composer.querySelector(`${message}, ${pane}`) && channelId(composer) ? 'none' : 'unclear';
  const own = ownId(composer.ownerDocument);
  if (!latest.by || !own) return 'unclear';
  return {
    by: latest.by === own ? 'me' : 'them',
    when: { at: Number.parseInt(timeOf(latest.row), 10) * 1000, exact: 'minute' },
    readText: () => readText(latest.row),
  };
}

/** Without the mark of a message that was edited, and without what was quoted. */
function readText(row: Element): string {
  const text = [...row.querySelectorAll('[data-qa="message-text"]')].find((part) => !part.closest(shownInside));
  return textWithout(text, `.c-message__edited_label, blockquote, ${shownInside}`);
}

/** Under its time, which nothing later is older than. */
function numbered(composer: HTMLElement) {
  const own = ownId(composer.ownerDocument);
  return settled(rowsOf(composer)).map(({ row, by }) => ({ id: timeOf(row), number: Number(timeOf(row)), mine: own !== null && by === own }));
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  return channelId(composer) ?? 'unclear';
}

const gestures: Omit<Sending, 'sign'> = {
  // The button beside it schedules, and has no such mark (public code, 2026).
  isButton: (element, composer) => element.matches('[data-qa="texty_send_button"]') && composer.contains(element) && !isEditing(element),
  isKey: (enter) => enterOfChats(enter) && enter.composedPath().some((one) => one instanceof Element && one.matches(editor) && !isEditing(one)),
  leaves: false,
  findEditor,
  conversationKey,
  states: ['class', 'data-msg-ts'],
  isBack: (page, _, sent) => [...page.querySelectorAll(message)].some((row) => timeOf(row) === sent && is(row, unsent)),
};

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchSending(composer, { ...gestures, sign: countingUp(numbered, conversationKey) }, sent, gone);
}

/** Slack in the browser. */
export const slack: Host = {
  name: 'slack',
  label: 'Slack',
  standing: 'facts',
  seen: '2026-10',
  matches: ['https://app.slack.com/client/*'],
  channel: 'slack',
  composerSelector,
  footSelector: foot.map((one) => `${one}:not(${message} *)`).join(),
  recipientsSelector: '.p-view_header',
  controlsSelector: '[data-qa="texty_send_button"], .c-wysiwyg_container__footer',
  findEditor,
  readRecipients,
  conversationKey,
  readLatest,
  readAccount: () => /^\/client\/([TE][A-Z0-9]+)(?:\/|$)/.exec(location.pathname)?.[1] ?? null,
  onSent,
};
