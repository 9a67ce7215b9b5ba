import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import { countingUp } from './counting-up.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';

/** Telegram Web A. Class names mean what they say and are the same in every interface language (the makers' source, read 2026-11). */

// Header, messages and foot of the open chat; the search beside them has a field of its own (source, 2026-11).
const composerSelector = '#MiddleColumn .messages-layout';

// What was shown before stays in the page, for a moment or until one comes back to it (source, 2026-11).
const inSight = '.Transition > :is(.Transition_slide-active, .Transition_slide-to)';
const list = `.messages-layout > ${inSight}`;

const editor = `${list} #editable-message-text[contenteditable="true"]`;

// A person has a positive id, a group or channel a negative one. Comments, pinned and scheduled messages have a title alone (source, 2026-11).
const info = `.MiddleHeader ${inSight} .ChatInfo`;
const avatar = '.Avatar[data-peer-id]';

// One's own notes, and two collections of other people's messages (source, 2026-11).
const nobody = '.saved-messages, .replies-bot-account, .anonymous-forwards';

// Service lines are .ActionMessage (source, 2026-11).
const message = `${list} .Message[data-message-id]:not(.is-deleting)`;

function chatInfo(composer: HTMLElement): Element | null {
  return composer.querySelector(info);
}

function peerId(composer: HTMLElement): string | null {
  return chatInfo(composer)?.querySelector(avatar)?.getAttribute('data-peer-id') || null;
}

/** The list of scheduled messages shows none. */
function conversationKey(composer: HTMLElement): string | 'unclear' {
  return peerId(composer) ?? 'unclear';
}

/** Also where the header leaves out the minus of a group, which the address has (public code, 2026). */
function isGroup(id: string): boolean {
  const [, group] = /^#-(\d+)/.exec(location.hash) ?? [];
  return id.startsWith('-') || (group?.endsWith(id) ?? false);
}

/** Until it has left, and for ever when it was refused, a message has a fraction for an id (source, 2026-11). */
function messages(composer: HTMLElement): readonly Element[] {
  return [...composer.querySelectorAll(message)].filter((one) => /^\d+$/.test(one.getAttribute('data-message-id') ?? ''));
}

/** The clock stands with the message, behind a word where it was edited; the day above all of that day. */
function readTime(latest: Element): LatestMessage['when'] {
  const page = latest.ownerDocument;
  const day = localTime(latest.closest('.message-date-group')?.querySelector('.sticky-date')?.textContent, page);
  const clock = latest.querySelector('.message-time')?.lastChild?.textContent;
  return day && (localTime(clock, page, day.at) ?? day);
}

function readText(latest: Element): string {
  return textWithout(latest.querySelector('.text-content'), '.MessageMeta, .Reactions, .translation-animation');
}

const gestures: Omit<Sending, 'sign'> = {
  // In the state "send" alone: others record, edit, forward or schedule (source, 2026-11).
  isButton: (element, composer) => element.matches('.main-button.send') && composer.contains(element),
  isKey: enterOfChatsIn(editor),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey,
  states: ['class', 'data-message-id'],
};

function numbered(composer: HTMLElement) {
  return messages(composer).map((one) => {
    const id = one.getAttribute('data-message-id') ?? '';
    return { id, number: Number(id), mine: one.matches('.own') };
  });
}

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchSending(composer, { ...gestures, sign: countingUp(numbered, conversationKey) }, sent, gone);
}

export const telegramA: Host = {
  name: 'telegram-a',
  label: 'Telegram Web A',
  standing: 'facts',
  seen: '2026-11',
  matches: ['https://web.telegram.org/a/*', 'https://weba.telegram.org/*'],
  ownPages: true,
  channel: 'telegram',
  composerSelector,
  footSelector: `${list} .middle-column-footer`,
  recipientsSelector: '.MiddleHeader',
  controlsSelector: '.main-button, .AttachMenu',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients(composer) {
    const id = peerId(composer);
    if (id === null || !/^-?\d+$/.test(id)) return 'unclear';
    const shown = chatInfo(composer);
    if (isGroup(id) || shown?.querySelector(nobody)) return 'none';
    return [{ address: id, name: shown?.querySelector('.fullName')?.textContent?.trim() || null }];
  },
  conversationKey,
  readLatest(composer) {
    if (peerId(composer) === null) return 'unclear';
    const latest = messages(composer).at(-1);
    if (!latest) return composer.querySelector(`${list} .MessageList`) ? 'none' : 'unclear';
    return { by: latest.matches('.own') ? 'me' : 'them', when: readTime(latest), readText: () => readText(latest) };
  },
  // Several accounts, told apart by a number; the first has none (source, 2026-11).
  readAccount: () => new URLSearchParams(location.search).get('account') || '1',
  onSent,
};
