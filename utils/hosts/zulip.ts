import type { Recipients } from '../domain/handle.ts';
import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import { countingUp } from './counting-up.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';

/**
 * One box for all conversations, which can be for another one than the page shows: it alone says who a message is for. Ids and classes are the makers'
 * own and the same in every interface language (source read 2026-11).
 */
const composerSelector = '#compose-content form#send_message_form';

// Of a direct message and of a channel both are in the page; the one that is not meant is hidden (source, 2026-11).
const direct = '#compose-direct-recipient';
const chosen = `${direct} .pill`;

// A row on its way, or refused, has a number with a fraction (source, 2026-11); zid until 2023.
const sentId = /^\d+$/;

// Only one's own messages can be edited (source, 2026-11).
const mine = '.edit_content';

const directMessages = /#narrow\/(?:dm|pm-with)\/([\d,]+)/;
const clock = 'a.message-time, a.message_time';

function idOf(row: Element): string {
  return row.getAttribute('data-message-id') ?? row.getAttribute('zid') ?? '';
}

/** Ids of the people chosen; null where something chosen is no person. */
function chosenIds(composer: HTMLElement): readonly string[] | null {
  const ids = [...composer.querySelectorAll(chosen)].map((pill) => pill.getAttribute('data-user-id') ?? '');
  return ids.every((id) => sentId.test(id)) ? [...ids].sort((one, other) => Number(one) - Number(other)) : null;
}

function isDirect(composer: HTMLElement): boolean | 'unclear' {
  if (composer.querySelector('.compose-recipient-direct-selected')) return true;
  const [people, channel] = [direct, '#compose-channel-recipient'].map((part) => composer.querySelector<HTMLElement>(part));
  if (people?.style.display === 'none') return false;
  return channel?.style.display === 'none' ? true : 'unclear';
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const to = isDirect(composer);
  if (to !== true) return to === false ? 'none' : 'unclear';
  const ids = chosenIds(composer);
  if (!ids) return 'unclear';
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0 || id === ownId(composer.ownerDocument)) return 'none';
  return [{ address: `${id}@${location.hostname}`, name: composer.querySelector(`${chosen} .pill-value`)?.textContent?.trim() || null }];
}

/** Pictures stand beside the first of several messages of one person. */
function ownId(page: Document): string | null {
  const row = [...page.querySelectorAll('.message_row')].find((one) => one.querySelector(mine) && one.querySelector('[class^="u-"]'));
  return /^u-(\d+)/.exec(row?.querySelector('[class^="u-"]')?.className ?? '')?.[1] ?? null;
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  const ids = isDirect(composer) === true ? chosenIds(composer) : null;
  return ids?.join() || 'unclear';
}

/** Messages of the conversation that is written to, wherever the page shows them; the newest has the highest number. */
function messagesOf(composer: HTMLElement): Element[] {
  const key = conversationKey(composer);
  if (key === 'unclear') return [];
  return [...composer.ownerDocument.querySelectorAll('.recipient_row')]
    .filter((group) => directMessages.exec(group.querySelector('.message_header a[href]')?.getAttribute('href') ?? '')?.[1] === key)
    .flatMap((group) => [...group.querySelectorAll('.message_row')])
    .filter((row) => sentId.test(idOf(row)));
}

function newest(rows: readonly Element[]): Element | undefined {
  return [...rows].sort((one, other) => Number(idOf(one)) - Number(idOf(other))).at(-1);
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const latest = newest(messagesOf(composer));
  if (!latest) return composer.ownerDocument.querySelector('.message-feed') ? 'none' : 'unclear';
  return { by: latest.querySelector(mine) ? 'me' : 'them', when: timeOf(latest), readText: () => readText(latest) };
}

/** A clock, and the day from the divider or the header before it, which has it in full beside "today". */
function timeOf(latest: Element): LatestMessage['when'] {
  const page = latest.ownerDocument;
  const time = latest.querySelector(clock);
  const days = [...(latest.closest('.recipient_row')?.querySelectorAll('.timerender-content') ?? [])];
  const words = days.findLast((one) => time && one.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING);
  const day = localTime(words?.getAttribute('data-tippy-content') ?? words?.textContent, page);
  return day && (localTime(time?.textContent?.trim(), page, day.at) ?? { at: day.at, exact: 'day' });
}

/** Without what was quoted; somebody who is muted is hidden behind words of the page. */
function readText(latest: Element): string {
  return latest.matches('.muted-message-sender') ? '' : textWithout(latest.querySelector('.message_content, .status-message'), 'blockquote');
}

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element, composer) => element.matches('#compose-send-button') && composer.contains(element),
  isKey: enterOfChatsIn('#compose-textarea'),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>('textarea#compose-textarea'),
  conversationKey,
  states: ['class', 'data-message-id', 'zid'],
};

function numbered(composer: HTMLElement) {
  return messagesOf(composer).map((row) => ({ id: idOf(row), number: Number(idOf(row)), mine: row.querySelector(mine) !== null }));
}

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchSending(composer, { ...gestures, sign: countingUp(numbered, conversationKey) }, sent, gone);
}

/** Zulip wherever it is hosted. */
export const zulip: Host = {
  name: 'zulip',
  label: 'Zulip',
  standing: 'facts',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'zulip',
  composerSelector,
  footSelector: '.compose_table',
  recipientsSelector: '#compose_top',
  controlsSelector: '#message-send-controls-container, #message-formatting-controls-container',
  findEditor: (composer) => composer.querySelector<HTMLElement>('textarea#compose-textarea'),
  readRecipients,
  conversationKey,
  readLatest,
  onSent,
};
