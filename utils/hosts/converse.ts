import type { Recipients } from '../domain/handle.ts';
import { type Sending, watchSending } from '../page/sending.ts';
import type { Host, LatestMessage } from './host.ts';

/** Elements, classes and times are the makers' own and the same in every interface language (Converse.js 14.0.0, running, 2026-11). */

// Besides what one writes to a group, the second holds the private chats with its members, who need not have an address (seen 2026-11).
const group = 'converse-muc';
const composerSelector = `converse-chat, ${group}`;

const foot = 'form.chat-message-form';

// A textarea; since 15 an element of Lexical with the same class in chats of two (source, 2026-11).
const editor = `${foot} .chat-textarea`;

// Enter puts what is written in the place of an older message while it has this mark (seen 2026-11).
const unlessCorrecting = '.chat-textarea:not(.correcting)';

// A file on its way has no id; a message that was taken back says only that (seen 2026-11).
const message = '.chat-msg[data-msgid]:not(.chat-msg--retracted)';
const mine = '.chat-msg__content--me';

// Comes some time after the message has been shown (seen 2026-11).
const bounced = '.chat-msg__error';

const heading = 'converse-chat-heading';

function jidOf(composer: Element): string | null {
  return composer.getAttribute('jid') || null;
}

function messagesIn(composer: HTMLElement): Element[] {
  return [...composer.querySelectorAll(message)];
}

/** A chat with oneself shows only messages from its own address, with or without the device behind it. */
function isWithOneself(composer: HTMLElement, jid: string): boolean {
  return messagesIn(composer).some((one) => one.querySelector(mine) && one.getAttribute('data-from')?.split('/')[0] === jid);
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (composer.matches(group)) return 'none';
  const jid = jidOf(composer);
  if (!jid) return 'unclear';
  if (isWithOneself(composer, jid)) return 'none';
  const name = composer.querySelector(`${heading} .chatbox-title__text`)?.textContent?.trim();
  return [{ address: jid, name: name && name !== jid ? name : null }];
}

/** The time stands at the message itself also where it shows none; that of one edited is not moved (seen 2026-11). */
function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const latest = messagesIn(composer).findLast((one) => !one.querySelector(bounced));
  if (!latest) return composer.querySelector('converse-message-history') ? 'none' : 'unclear';
  const [isMine, isTheirs] = [mine, '.chat-msg__content--them'].map((content) => latest.querySelector(content) !== null);
  if (isMine === isTheirs) return 'unclear';
  const at = Date.parse(latest.getAttribute('data-isodate') ?? '');
  return {
    by: isMine ? 'me' : 'them',
    when: Number.isNaN(at) ? null : { at, exact: 'minute' },
    readText: () => latest.querySelector('.chat-msg__text')?.textContent?.trim() ?? '',
  };
}

const sending: Sending = {
  isButton: (element, composer) =>
    element.matches('button.send-button') && composer.contains(element) && element.closest(foot)?.querySelector(unlessCorrecting) != null,
  // With Ctrl, Shift, Alt or Cmd it sends nothing (seen 2026-11).
  isKey: ({ target, ctrlKey, shiftKey, altKey, metaKey }) =>
    !(ctrlKey || shiftKey || altKey || metaKey) && target instanceof Element && target.closest(unlessCorrecting) !== null,
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey: (composer) => jidOf(composer) ?? 'unclear',
  // Older ones come from the archive at any time, and are marked (seen 2026-11).
  sign: (composer) =>
    messagesIn(composer)
      .filter((one) => one.querySelector(mine) && !one.matches('.delayed') && !one.querySelector(bounced))
      .map((one) => one.getAttribute('data-msgid') ?? ''),
  // Closed while a message is on its way, and open again in the moment in which it is emptied (14 seen 2026-11; 15 source, 2026-11).
  states: ['disabled', 'contenteditable'],
  isBack: (page, jid, id) =>
    [...page.querySelectorAll(`converse-chat ${bounced}`)].some(
      (mark) => mark.closest('converse-chat')?.getAttribute('jid') === jid && mark.closest(message)?.getAttribute('data-msgid') === id,
    ),
};

/** Converse.js wherever it is hosted. */
export const converse: Host = {
  name: 'converse',
  label: 'Converse.js',
  standing: 'real',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'xmpp',
  composerSelector,
  footSelector: foot,
  recipientsSelector: heading,
  controlsSelector: 'converse-chat-toolbar',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey: (composer) => jidOf(composer) ?? 'unclear',
  readLatest,
  onSent: (composer, sent, gone) => watchSending(composer, sending, sent, gone),
};
