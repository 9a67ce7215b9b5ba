import type { Recipients } from '../domain/handle.ts';
import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { comingBelow } from './coming-below.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';

/** Ids and classes are the makers' own and the same in every interface language (source read 2026-11). */

// A room is drawn anew when another is opened; a thread stands beside it and is always one of that room (source, 2026-11).
const room = 'section.messages-container[id^="chat-window-"]';
const thread = 'section:has(> .thread-list.js-scroll-thread)';

const foot = '.rc-message-box';
const editor = `${foot} textarea[name="msg"], ${foot} [contenteditable="true"][role="textbox"]`;
const header = '.rcx-room-header, main header';

// A line of the system says nothing of whose it is; what stands for a thread neither (source, 2026-11).
const message = '[data-mid][data-own]:not([data-system-message-type])';
const left = '[data-mid][data-own="true"]:not([aria-busy="true"]):not(.rcx-message--pending)';

// Soon after another of the same person a message has no head of its own (source, 2026-11).
const author = '.rcx-message-header__name[data-username]';

const clock = '.rcx-message-header__time';

const directMessages = /\/direct\/([^/]+)/;
const otherRooms = /\/(?:channel|group|live)\//;

/** Of two people it is the picture of the other one; of several "3ana,ben,dora" (source, 2026-11). */
const pictured = /\/avatar\/([^/?#]+)(?:[?#]|$)/;

function decoded(part: string | undefined): string | null {
  try {
    return part ? decodeURIComponent(part) : null;
  } catch {
    return null;
  }
}

function roomId(composer: HTMLElement): string | null {
  return composer.ownerDocument.querySelector(room)?.id.replace('chat-window-', '') || null;
}

function pictureOf(page: Document): string | null {
  const source = page.querySelector(header)?.querySelector('img[src*="/avatar/"]')?.getAttribute('src');
  return decoded(pictured.exec(source ?? '')?.[1]);
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (otherRooms.test(location.pathname)) return 'none';
  const [page, id, place] = [composer.ownerDocument, roomId(composer), decoded(directMessages.exec(location.pathname)?.[1])];
  const username = pictureOf(page);
  if (!id || !username || (place !== id && place !== username)) return 'unclear';
  if (username.includes(',') || username === ownName(page)) return 'none';
  return [{ address: `${username}@${location.hostname}`, name: page.querySelector(header)?.querySelector('h1')?.textContent?.trim() || null }];
}

function ownName(page: Document): string | null {
  return page.querySelector(`[data-own="true"] ${author}`)?.getAttribute('data-username') ?? null;
}

/** Without what the server's own bot says to the user alone, in between. */
function messagesIn(composer: HTMLElement): Element[] {
  const people = readRecipients(composer);
  const other = typeof people === 'string' ? null : people[0].address;
  return [...composer.querySelectorAll(message)].filter((one) => {
    const name = one.querySelector(author)?.getAttribute('data-username');
    return one.matches('[data-own="true"]') || !other || !name || `${name}@${location.hostname}` === other;
  });
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const messages = messagesIn(composer);
  const latest = messages.at(-1);
  if (!latest) return composer.querySelector('.messages-list, [role="list"]') ? 'none' : 'unclear';
  return { by: latest.getAttribute('data-own') === 'true' ? 'me' : 'them', when: timeOf(messages), readText: () => readText(latest) };
}

/** A tooltip holds the date with the clock; without one the message is of about the time of the one before. */
function timeOf(messages: readonly Element[]): LatestMessage['when'] {
  const dated = messages.findLastIndex((one) => one.querySelector(clock) || !one.matches('[data-sequential="true"]'));
  const shown = messages[dated]?.querySelector(clock);
  if (!shown) return null;
  const at = Date.parse(shown.getAttribute('datetime') ?? '');
  // The page moves a title away while it shows it (source, 2026-11).
  const when = at
    ? { at, exact: 'minute' as const }
    : localTime(shown.getAttribute('title') || shown.getAttribute('data-title'), shown.ownerDocument);
  return when && dated < messages.length - 1 ? { at: when.at, exact: 'day' } : when;
}

/** A message that is quoted stands in a box of its own. */
function readText(latest: Element): string {
  const bodies = [...latest.querySelectorAll('.rcx-message-body, [data-qa-type="message-body"]')];
  return bodies.find((body) => !body.closest('blockquote, .rcx-attachment__details'))?.textContent?.trim() ?? '';
}

function shown(composer: HTMLElement) {
  return messagesIn(composer).map((one) => ({ id: one.getAttribute('data-mid') ?? '', mine: one.matches(left) }));
}

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element, composer) =>
    element.matches(`${foot} button`) && element.querySelector('.rcx-icon--name-send') !== null && composer.contains(element),
  // Also while another message is edited in the same field, and emptying that one deletes it: the sign decides (source, 2026-11).
  isKey: enterOfChatsIn(editor),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey: (composer) => roomId(composer) ?? 'unclear',
  states: ['aria-busy', 'class'],
};

/** Rocket.Chat wherever it is hosted. */
export const rocketChat: Host = {
  name: 'rocket-chat',
  label: 'Rocket.Chat',
  standing: 'facts',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'rocket-chat',
  composerSelector: `${room}, ${thread}`,
  footSelector: foot,
  // The header is outside; a room that is opened is another element.
  recipientsSelector: null,
  controlsSelector: `${foot} button`,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey: (composer) => roomId(composer) ?? 'unclear',
  readLatest,
  onSent: (composer, sent, gone) => watchSending(composer, { ...gestures, sign: comingBelow(shown) }, sent, gone),
};
