import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { countingUp } from './counting-up.ts';
import type { Host } from './host.ts';

/**
 * Telegram Web K. Class names mean what they say and are the same in every interface language (an open chat seen 2025-11; tweb's source read 2026-11).
 */

// Several chats lie upon each other while one is opened from another; the one in sight is .active (seen 2025-11).
const composerSelector = '.chat.active';

// A copy of the field, .input-field-input-fake, measures its height (seen 2025-11); since 2026 the field can be a ProseMirror in [data-chat-input-editor] (source, 2026-11).
const editor = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake), [data-chat-input-editor] [contenteditable="true"]';

// The one that is written to: a person has a positive id, a group or channel a negative one (seen 2025-11).
const peer = '.chat-info .peer-title[data-peer-id]';

// Service lines and dividers have no data-timestamp; a channel's posts are nobody's (seen 2025-11).
const message = '.bubble[data-mid][data-timestamp]:not(.service)';

// On its way: is-sending; refused: is-error (source, 2026-11).
const left = '.bubble[data-mid]:not(.service):not(.is-sending):not(.is-error)';

function peerId(composer: HTMLElement): string | null {
  return composer.querySelector(peer)?.getAttribute('data-peer-id') || null;
}

/** Each bubble says which chat it is of (seen 2025-11), and the header may change before them. */
function ofPeer(composer: HTMLElement, selector: string): Element[] {
  const id = peerId(composer);
  return [...composer.querySelectorAll(selector)].filter((bubble) => (bubble.getAttribute('data-peer-id') ?? id) === id);
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  return peerId(composer) ?? 'unclear';
}

function numbered(composer: HTMLElement) {
  return ofPeer(composer, left).map((bubble) => {
    const id = bubble.getAttribute('data-mid') ?? '';
    return { id, number: Number(id), mine: bubble.matches('.is-out') };
  });
}

const gestures: Omit<Sending, 'sign'> = {
  // In the state "send" alone: others record, edit, forward or schedule (seen 2025-11).
  isButton: (element, composer) => element.matches('.btn-send.send') && composer.contains(element),
  isKey: enterOfChatsIn(editor),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey,
  states: ['class', 'data-mid'],
};

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchSending(composer, { ...gestures, sign: countingUp(numbered, conversationKey) }, sent, gone);
}

export const telegramK: Host = {
  name: 'telegram-k',
  label: 'Telegram Web K',
  standing: 'facts',
  seen: '2026-11',
  matches: ['https://web.telegram.org/k/*', 'https://webk.telegram.org/*'],
  ownPages: true,
  channel: 'telegram',
  composerSelector,
  footSelector: '.chat-input',
  recipientsSelector: '.chat-info',
  controlsSelector: '.btn-send, .attach-file',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients(composer) {
    const id = peerId(composer);
    if (id === null || !/^-?\d+$/.test(id)) return 'unclear';
    if (id.startsWith('-')) return 'none';
    return [{ address: id, name: composer.querySelector(peer)?.textContent?.trim() || null }];
  },
  conversationKey,
  readLatest(composer) {
    const latest = ofPeer(composer, message).at(-1);
    if (!latest) return composer.querySelector('.bubbles') && !composer.querySelector(message) ? 'none' : 'unclear';
    const [isOut, isIn] = [latest.matches('.is-out'), latest.matches('.is-in')];
    if (isOut === isIn) return 'unclear';
    const seconds = Number(latest.getAttribute('data-timestamp'));
    return {
      by: isOut ? 'me' : 'them',
      when: seconds > 0 ? { at: seconds * 1000, exact: 'minute' } : null,
      readText: () => latest.querySelector('.translatable-message')?.textContent?.trim() ?? '',
    };
  },
  onSent,
};
