import type { Recipients } from '../domain/handle.ts';
import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import { comingBelow } from './coming-below.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';

/** Class names are the makers' own and the same in every interface language (source read 2026-11). */

// A room is drawn anew when another is opened; a thread stands beside it and is always one of that room (source, 2026-11).
const room = '.mx_RoomView_body';
const thread = '.mx_ThreadView';

// The box that edits a message stands among the messages (source, 2026-11).
const foot = '.mx_MessageComposer';
const editor = ['.mx_BasicMessageComposer_input', '.mx_WysiwygComposer_Editor_content'].map((one) => `${foot} ${one}[contenteditable="true"]`).join();

// The server's ids begin with $; until then, and when it was refused, a message has one of the page's with ~ (source, 2026-11).
const message = '.mx_EventTile[data-self][data-event-id^="$"]:not(.mx_EventTile_info):not(.mx_EventTile_bubbleContainer)';

// Shown for all rooms but those of two people (source, 2026-11).
const members = '.mx_RoomHeader_members';

// A picture has the id of its person for a title, once for several messages in a row (the makers' own tests, 2026-11).
const otherPictures = '.mx_EventTile[data-self="false"] .mx_EventTile_avatar [title^="@"]';
const userId = /^@[^\s:]*:\S+$/;

const openRoom = /^#\/room\/([^/?]+)/;

function roomBody(composer: HTMLElement): Element | null {
  return composer.matches(room) ? composer : composer.ownerDocument.querySelector(room);
}

function conversationKey(): string | 'unclear' {
  try {
    return decodeURIComponent(openRoom.exec(location.hash)?.[1] ?? '') || 'unclear';
  } catch {
    return 'unclear';
  }
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const body = roomBody(composer);
  const header = body?.querySelector('.mx_RoomHeader');
  if (!body || !header) return 'unclear';
  if (header.querySelector(members)) return 'none';
  const ids = new Set(
    [...body.querySelectorAll(otherPictures)].map((picture) => picture.getAttribute('title') ?? '').filter((id) => userId.test(id)),
  );
  const [address, ...others] = ids;
  if (address === undefined || others.length > 0) return 'unclear';
  return [{ address, name: header.querySelector('.mx_RoomHeader_heading')?.textContent?.trim() || null }];
}

function messagesIn(composer: HTMLElement): Element[] {
  return [...composer.querySelectorAll(message)].filter((one) => !one.querySelector('.mx_RedactedBody'));
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const latest = messagesIn(composer).at(-1);
  if (!latest) return composer.querySelector('.mx_RoomView_MessageList') ? 'none' : 'unclear';
  return { by: latest.getAttribute('data-self') === 'true' ? 'me' : 'them', when: timeOf(latest, composer), readText: () => readText(latest) };
}

/** A clock that only the newest message shows, and the day from the divider before it; until 2024 all of it was in a title. */
function timeOf(latest: Element, composer: HTMLElement): LatestMessage['when'] {
  const page = latest.ownerDocument;
  const time = ownPart(latest, '.mx_MessageTimestamp');
  const full = localTime(time?.getAttribute('title'), page);
  if (full) return full;
  const dividers = [...composer.querySelectorAll('.mx_TimelineSeparator, .mx_DateSeparator')];
  const divider = dividers.findLast((one) => one.compareDocumentPosition(latest) & Node.DOCUMENT_POSITION_FOLLOWING);
  const day = localTime(divider?.textContent?.trim(), page);
  return day && (localTime(time?.textContent?.trim(), page, day.at) ?? { at: day.at, exact: 'day' });
}

/** What it answers is drawn inside, with parts of the same names. */
function ownPart(latest: Element, selector: string): Element | undefined {
  return [...latest.querySelectorAll(selector)].find((part) => !part.closest('.mx_ReplyChain, .mx_ReplyTile, .mx_ReplyChain_wrapper'));
}

/** Without the mark of a message that was edited. */
function readText(latest: Element): string {
  return textWithout(ownPart(latest, '.mx_EventTile_body'), '.mx_EventTile_edited, blockquote');
}

function shown(composer: HTMLElement) {
  return [...composer.querySelectorAll(message)].map((one) => ({
    id: one.getAttribute('data-event-id') ?? '',
    mine: one.getAttribute('data-self') === 'true',
  }));
}

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element, composer) => element.matches('.mx_MessageComposer_sendMessage') && composer.contains(element),
  isKey: enterOfChatsIn(editor),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey,
  states: ['data-event-id'],
};

/** Element at its makers' address and wherever it is hosted. */
export const element: Host = {
  name: 'element',
  label: 'Element',
  standing: 'facts',
  seen: '2026-11',
  matches: ['https://app.element.io/*'],
  selfHosted: true,
  channel: 'matrix',
  composerSelector: `${room}, ${thread}`,
  footSelector: foot,
  recipientsSelector: '.mx_RoomHeader',
  controlsSelector: '.mx_MessageComposer_actions',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey,
  readLatest,
  onSent: (composer, sent, gone) => watchSending(composer, { ...gestures, sign: comingBelow(shown) }, sent, gone),
};
