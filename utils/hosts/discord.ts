import type { Recipients } from '../domain/handle.ts';
import { enterOfChats, type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import { countingUp } from './counting-up.ts';
import type { Host, LatestMessage } from './host.ts';

/**
 * Ids are the makers' own (read from their code in public copies, 2026), and so are the beginnings of class names; what follows in them
 * changes with each release.
 */

// The header and the list of members stand beside it; another conversation comes with another one (public code, 2022 to 2026-10).
const list = '[data-list-id="chat-messages"]';
const composerSelector = `main:has(${list})`;

const area = ':is(form, [class*="channelTextArea"])';
const editor = `${area} [role="textbox"][data-slate-editor="true"][contenteditable="true"]`;

// A message that is edited has the same box within the list (public code, 2026).
const isEditing = (element: Element) => element.closest(list) !== null;

const message = 'li[id^="chat-messages-"]';
const system = '[class*="systemMessage"]';

// On its way, under a number of its own until then, or refused (public code, 2026-09).
const unsent = '[class*="isSending"], [class*="isFailed"]';
const refused = '[class*="isFailed"]';

// Messages that are answered or forwarded, and what is linked, within another.
const shownInside = '[id^="message-reply-context-"], [class*="repliedMessage"], [id^="message-content-"], [id^="message-accessories-"]';

// chat-messages-CHANNEL-MESSAGE; the channel is missing in older pages (public code, 2026).
const numbers = /^chat-messages-(?:(\d{15,20})-)?(\d{15,20})$/;

const address = /^\/channels\/(@me|\d+)\/(\d{15,20})(?:\/|$)/;

/** Pictures of users have their number; those of people without a picture have not. */
const pictured = /\/(?:avatars|users)\/(\d{15,20})\//;

/** Milliseconds since 1970 at which the numbers begin (documented by the makers). */
const epoch = 1_420_070_400_000;

type Author = { readonly id: string | null; readonly name: string | null };

type Row = { readonly row: Element; readonly channel: string | undefined; readonly number: string; readonly by: Author | null };

function findEditor(composer: HTMLElement): HTMLElement | null {
  return [...composer.querySelectorAll<HTMLElement>(editor)].find((one) => !isEditing(one)) ?? null;
}

function usersPictured(part: Element | null | undefined): string[] {
  const found = [...(part?.querySelectorAll('img[src]') ?? [])].filter((picture) => !picture.closest(shownInside));
  return [...new Set(found.flatMap((picture) => pictured.exec(picture.getAttribute('src') ?? '')?.[1] ?? []))];
}

function textOf(part: Element | null | undefined): string | null {
  return part?.textContent?.trim() || null;
}

/** The first of several messages of one person alone says whose they are. */
function rowsOf(composer: HTMLElement): Row[] {
  let by: Author | null = null;
  return [...composer.querySelectorAll(message)].flatMap((row) => {
    const [, channel, number] = numbers.exec(row.id) ?? [];
    if (!number) return [];
    const name = row.querySelector(`[id="message-username-${number}"]`);
    if (name) by = { id: usersPictured(row)[0] ?? null, name: textOf(name.querySelector('[class*="username"]') ?? name) };
    return [{ row, channel, number, by }];
  });
}

function is(row: Element, kind: string): boolean {
  return row.matches(kind) || row.querySelector(kind) !== null;
}

function settled(rows: readonly Row[]): Row[] {
  return rows.filter(({ row }) => !is(row, system) && !is(row, unsent));
}

/** The conversation of the address; not while the page still shows another one's messages. */
function channelId(composer: HTMLElement): string | null {
  const id = address.exec(location.pathname)?.[2];
  return id && rowsOf(composer).every(({ channel }) => channel === undefined || channel === id) ? id : null;
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  return channelId(composer) ?? 'unclear';
}

/** Milliseconds since 1970. */
function momentOf(number: string): number {
  return Number(BigInt(number) >> 22n) + epoch;
}

function rowInList(page: Document, channel: string): Element | null {
  return page.querySelector(`a[href="/channels/@me/${channel}"]`);
}

/** Whom a direct message is with, as far as the page shows it. */
function partner(page: Document, channel: string): Author {
  const row = rowInList(page, channel);
  const name = textOf(row?.querySelector('[class^="name_"], [class^="name-"]')) ?? textOf(page.querySelector('section[class*="title"] h1'));
  return { id: usersPictured(row)[0] ?? null, name };
}

function myself(page: Document): Author {
  const panel = page.querySelector('section[class*="panels"]');
  return { id: usersPictured(panel)[0] ?? null, name: textOf(panel?.querySelector('[class*="panelTitleContainer"]')) };
}

/** By the numbers of users; by their names where they have no picture, if those differ. A program may answer between two people. */
function direction(by: Author | null, me: Author, other: Author): 'me' | 'them' | 'unclear' {
  if (by?.id && (by.id === me.id || by.id === other.id)) return by.id === me.id ? 'me' : 'them';
  if (by?.id && me.id && !other.id) return 'them';
  if (!by?.name || me.name === other.name || ![me.name, other.name].includes(by.name)) return 'unclear';
  return by.name === me.name ? 'me' : 'them';
}

function directions(composer: HTMLElement): (Row & { readonly direction: 'me' | 'them' | 'unclear' })[] {
  const channel = channelId(composer);
  if (channel === null) return [];
  const page = composer.ownerDocument;
  const [me, other] = [myself(page), partner(page, channel)];
  return settled(rowsOf(composer)).map((row) => ({ ...row, direction: direction(row.by, me, other) }));
}

/** One person is known by their picture in the list of conversations, or by a message under the name of the conversation. */
function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const [, place] = address.exec(location.pathname) ?? [];
  if (!place) return 'unclear';
  if (place !== '@me') return 'none';
  const id = channelId(composer);
  if (id === null) return 'unclear';
  const row = rowInList(composer.ownerDocument, id);
  const pictures = usersPictured(row).length;
  if (row?.querySelector('img[src*="/channel-icons/"]') || pictures > 1) return 'none';
  const { name } = partner(composer.ownerDocument, id);
  const others = new Set(directions(composer).flatMap((one) => (one.direction !== 'me' && one.by?.name) || []));
  if (pictures === 0 && others.size > 2) return 'none';
  return pictures === 1 || (name !== null && others.has(name)) ? [{ address: id, name }] : 'unclear';
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  if (channelId(composer) === null) return 'unclear';
  const latest = directions(composer).at(-1);
  if (!latest) return 'none';
  if (latest.direction === 'unclear') return 'unclear';
  return {
    by: latest.direction,
    when: { at: momentOf(latest.number), exact: 'minute' },
    readText: () => readText(latest),
  };
}

/** Without the mark of a message that was edited, what is there for screen readers alone, and what was quoted. */
function readText({ row, number }: Row): string {
  return textWithout(row.querySelector(`[id="message-content-${number}"]`), 'time, [class*="edited"], [class*="hiddenVisually"], blockquote');
}

/** Under the moment that is in its number. */
function numbered(composer: HTMLElement) {
  return directions(composer).map(({ row, number, direction }) => ({ id: row.id, number: momentOf(number), mine: direction === 'me' }));
}

const gestures: Omit<Sending, 'sign'> = {
  // The send button, which few have, has no mark of its own; a picture is chosen after one of the others, and leaves at once.
  isButton: (element, composer) => element.matches(`${area} :is(button, [role="button"])`) && composer.contains(element) && !isEditing(element),
  isKey: (enter) => enterOfChats(enter) && enter.composedPath().some((one) => one instanceof Element && one.matches(editor) && !isEditing(one)),
  leaves: false,
  findEditor,
  conversationKey,
  states: ['class', 'id'],
  isBack: (page, _, sent) => [...page.querySelectorAll(message)].some((row) => row.id === sent && is(row, refused)),
};

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchSending(composer, { ...gestures, sign: countingUp(numbered, conversationKey) }, sent, gone);
}

/** Discord in the browser. */
export const discord: Host = {
  name: 'discord',
  label: 'Discord',
  standing: 'facts',
  seen: '2026-10',
  matches: ['https://discord.com/channels/*', 'https://ptb.discord.com/channels/*', 'https://canary.discord.com/channels/*'],
  channel: 'discord',
  composerSelector,
  footSelector: `${area}:not(${list} *)`,
  recipientsSelector: null,
  controlsSelector: `${area} :is(button, [role="button"])`,
  findEditor,
  readRecipients,
  conversationKey,
  readLatest,
  onSent,
};
