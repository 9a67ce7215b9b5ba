import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { comingBelow } from './coming-below.ts';
import type { Host } from './host.ts';
import { localTime } from './local-time.ts';

/**
 * WhatsApp Web. Its class names change weekly, so ids, roles, test ids and the names of icons are all there is; builds differ in what they still have (public
 * code, 2026-04 to 2026-09). Since 2026 most messages have a plain id, which says neither whose they are nor in which chat.
 */

const editor = 'footer [contenteditable="true"][role="textbox"], footer [contenteditable="true"][data-testid="conversation-compose-box-input"]';

const written = '[contenteditable="true"]';

// The only [title] in the header is the state of the other person (public code, 2026-08); without test ids the title is the first of its lines.
const titles = ['header [data-testid="conversation-info-header-chat-title"]', 'header span[dir="auto"]'];

// In the chat and in what lies over it while pictures are chosen (public code, 2026).
const sendIcon = '[data-icon="send"], [data-icon="wds-ic-send-filled"], [data-testid="wds-ic-send-filled"]';
const sendDrawing = 'wds-ic-send-filled';

// A line of the system has neither a time of its own nor an author (public code, 2026-08).
const ids = '[data-id], [data-testid^="conv-msg-"]';
const ofSomebody = '[data-testid="msg-meta"], [data-pre-plain-text]';
const deleted = '[data-icon^="recalled"], [data-testid^="recalled"]';
const quoted = '[data-testid="quoted-message"]';

// With a time or behind it; the older ones are attributes, the newer ones titles of drawings (public code, 2026-09).
const icons = '[data-testid="msg-meta"] [data-icon], [data-testid="msg-meta"] svg > title, [data-icon^="msg-"]';
const ticks = /^(?:wds-ic-(?:sent|delivered|read|(?:dbl)?check)|msg-(?:dbl)?check(?:-ack)?)$/;
const waiting = /^(?:wds-ic-(?:pending|time|clock)|msg-time|message-fail)/;

const tails = { me: '[data-icon="tail-out"], [data-testid="tail-out"]', them: '[data-icon="tail-in"], [data-testid="tail-in"]' };

const groupIcon =
  '[data-icon^="default-group"], [data-testid^="default-group"], [data-icon^="default-community"], [data-testid^="default-community"]';

/** With the emoji, which are pictures. */
function words(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return (node as Element).getAttribute?.('alt') ?? [...node.childNodes].map(words).join('');
}

function title(composer: HTMLElement): string | null {
  const shown = titles.map((selector) => composer.querySelector(selector)).find((found) => found !== null);
  return (shown && words(shown).trim()) || null;
}

function messages(composer: HTMLElement): readonly Element[] {
  return [...composer.querySelectorAll('[role="row"]')].filter(
    (row) => row.querySelector(ids) && row.querySelector(ofSomebody) && !row.querySelector(deleted),
  );
}

/** Of an album the last. */
function messageId(row: Element): string {
  const last = [...row.querySelectorAll(ids)].at(-1);
  return last?.getAttribute('data-id') || last?.getAttribute('data-testid') || '';
}

function iconsOf(row: Element): readonly string[] {
  return [...row.querySelectorAll(icons)].map((icon) => icon.getAttribute('data-icon') ?? icon.textContent ?? '');
}

function hasLeft(row: Element): boolean {
  const names = iconsOf(row);
  return names.some((name) => ticks.test(name)) && !names.some((name) => waiting.test(name));
}

function tailOf(row: Element): 'me' | 'them' | null {
  if (row.querySelector(tails.me)) return 'me';
  return row.querySelector(tails.them) ? 'them' : null;
}

/** By the id where it says so, by the ticks, which nobody else's have, or by the tail; a bubble without one follows another of the same person. */
function whose(row: Element, rows: readonly Element[]): 'me' | 'them' | null {
  const [, mine] = /^(true|false)_/.exec(messageId(row)) ?? [];
  if (mine) return mine === 'true' ? 'me' : 'them';
  if (hasLeft(row)) return 'me';
  const before = rows.slice(0, rows.indexOf(row)).map(tailOf);
  return tailOf(row) ?? (iconsOf(row).length === 0 && before.findLast((tail) => tail !== null) === 'them' ? 'them' : null);
}

/** Whose chat it is, where a message still says so: "true_19995550100@c.us_3EB0". */
function chatId(composer: HTMLElement): string | null {
  const found = [...composer.querySelectorAll('[role="row"] [data-id]')].map((one) =>
    /^(?:true|false)_([^_@\s]+@[a-z.]+)_/.exec(one.getAttribute('data-id') ?? ''),
  );
  return found.findLast((match) => match !== null)?.[1] ?? null;
}

/** Without an id: the picture of a group without a picture, a name above a bubble, or more than two people who wrote. */
function looksLikeGroup(composer: HTMLElement): boolean {
  const named = [...composer.querySelectorAll('[role="row"] [data-testid="author"]')].some((author) => !author.closest(quoted));
  const written = [...composer.querySelectorAll('[role="row"] [data-pre-plain-text]')].map((one) => one.getAttribute('data-pre-plain-text') ?? '');
  const authors = new Set(written.flatMap((line) => /^\s*\[[^\]]*\]\s*(.+?):\s*$/s.exec(line)?.[1] ?? []));
  return named || authors.size > 2 || composer.querySelector('header')?.querySelector(groupIcon) != null;
}

function readText(row: Element): string {
  const text = [...row.querySelectorAll('[data-testid="selectable-text"], .selectable-text')].find((one) => !one.closest(quoted));
  return text ? words(text).trim() : '';
}

function shown(composer: HTMLElement) {
  return messages(composer).map((row) => ({ id: messageId(row), mine: !messageId(row).startsWith('false_') && hasLeft(row) }));
}

const gestures: Omit<Sending, 'sign'> = {
  isButton(element) {
    if (!element.matches('button, [role="button"]')) return false;
    return element.querySelector(sendIcon) !== null || element.querySelector('svg > title')?.textContent === sendDrawing;
  },
  // What is written to a picture too.
  isKey: enterOfChatsIn(written),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  // Not the id: in a chat without messages there is none until the first has left.
  conversationKey: (composer) => title(composer) ?? 'unclear',
  states: ['data-icon', 'data-id', 'data-testid'],
};

export const whatsapp: Host = {
  name: 'whatsapp',
  label: 'WhatsApp',
  standing: 'young',
  seen: '2026-09',
  matches: ['https://web.whatsapp.com/*'],
  channel: 'whatsapp',
  // The open chat; the list, the search and the profile lie beside it (public code, 2026-08).
  composerSelector: '#main',
  footSelector: 'footer',
  recipientsSelector: 'header',
  controlsSelector: 'footer button, footer [role="button"]',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients(composer) {
    const id = chatId(composer);
    if (id === null) return title(composer) !== null && looksLikeGroup(composer) ? 'none' : 'unclear';
    if (/@(?:g\.us|broadcast|newsletter)$/.test(id)) return 'none';
    return /@(?:c\.us|lid|s\.whatsapp\.net)$/.test(id) ? [{ address: id, name: title(composer) }] : 'unclear';
  },
  conversationKey(composer) {
    const name = title(composer);
    return chatId(composer) ?? (name === null ? 'unclear' : `name:${name}`);
  },
  readLatest(composer) {
    const rows = messages(composer).filter((row) => !iconsOf(row).some((name) => waiting.test(name)));
    const latest = rows.at(-1);
    if (!latest) return title(composer) !== null && composer.querySelector(editor) ? 'none' : 'unclear';
    const by = whose(latest, rows);
    if (by === null) return 'unclear';
    const written = latest.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text');
    return { by, when: localTime(written, composer.ownerDocument), readText: () => readText(latest) };
  },
  onSent: (composer, sent, gone) => watchSending(composer, { ...gestures, sign: comingBelow(shown) }, sent, gone),
};
