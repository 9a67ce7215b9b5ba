import type { Recipients } from '../domain/handle.ts';
import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { comingBelow } from './coming-below.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';
import { oneLine } from './one-line.ts';

/**
 * LinkedIn's messages: a page of their own, and bubbles at the foot of every other, which since 2026 stand in the open shadow root of #interop-outlet.
 * Classes that begin with msg- have been the same for years and in every language (public code, 2026-10).
 */

const bubble = '.msg-overlay-conversation-bubble, [data-view-name="message-overlay-conversation-bubble-item"]';

const form = '.msg-form, form[id^="msg-form-"]';
const editor = ':is(.msg-form, form[id^="msg-form-"]) [contenteditable="true"][role="textbox"]';

// One's own words are changed in here.
const list = '.msg-s-message-list, .msg-s-message-list-container, .msg-s-message-list-content';

const header = '.msg-title-bar, .msg-thread__link-to-profile, .msg-overlay-bubble-header, header';
const title = '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, header h2';
const profile = 'a[href*="/in/"]';

// Of a new message: the names chosen for it, and a card of the one it is for (public code, 2026-10).
const choosing = '.msg-connections-typeahead, .msg-connections-typeahead__added-recipients';
const chosen = '.msg-connections-typeahead .artdeco-pill, .artdeco-pill--dismiss';
const card = '.msg-s-profile-card a[href*="/in/"], a.profile-card-one-to-one__profile-link';

// Dividers have no urn, nor has a line that somebody is writing (public code, 2026-08).
const message = '.msg-s-event-listitem[data-event-urn]';
const theirs = '.msg-s-event-listitem--other';

// Only one's own have it, and --sent once they have left (public code, 2026-10).
const indicator = '.msg-s-event-with-indicator__sending-indicator';
const left = '.msg-s-event-with-indicator__sending-indicator--sent';

/** The last part of each address of a profile, once: a name somebody chose or, in most links of messages, an id that begins with ACo (public code, 2026-10). */
function profiles(links: Iterable<Element>): readonly string[] {
  const found = [...links].map((link) => /\/in\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
  return [...new Set(found)].filter((part) => part !== '');
}

function inHeader(composer: HTMLElement): readonly string[] {
  return profiles([...composer.querySelectorAll(profile)].filter((link) => link.closest(header) && !link.closest(list)));
}

/** Who has written, beside the user. */
function others(composer: HTMLElement): readonly string[] {
  const rows = messages(composer).filter((one) => one.matches(theirs));
  return profiles(rows.flatMap((one) => [...(one.closest('li') ?? one).querySelectorAll(profile)]));
}

/** The names chosen for a new message; null in a conversation. */
function chosenNames(composer: HTMLElement): readonly string[] | null {
  const names = [...composer.querySelectorAll(chosen)].map((pill) => oneLine(pill) ?? '');
  return names.length > 0 || composer.querySelector(choosing) ? names : null;
}

function shownNames(composer: HTMLElement): string | null {
  const names = chosenNames(composer);
  return names ? names.join(', ') || null : oneLine(composer.querySelector(title));
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const person = (address: string): Recipients => [{ address, name: shownNames(composer) }];
  const [one, ...more] = inHeader(composer);
  if (one !== undefined) return more.length === 0 ? person(one) : 'none';
  const names = chosenNames(composer);
  const writers = others(composer);
  if (names ? names.length !== 1 : writers.length > 1) return 'none';
  const [found] = names ? [...profiles(composer.querySelectorAll(card)), ...writers] : [];
  return found === undefined ? 'unclear' : person(found);
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  const [person] = inHeader(composer);
  const [, thread] = composer.matches(bubble) || chosenNames(composer) ? [] : (/^\/messaging\/thread\/([^/]+)/.exec(location.pathname) ?? []);
  const names = shownNames(composer);
  return person ?? thread ?? (names === null ? 'unclear' : `name:${names}`);
}

function messages(composer: HTMLElement): readonly Element[] {
  return [...composer.querySelectorAll(message)];
}

function hasLeft(one: Element): boolean {
  return one.querySelector(left) !== null;
}

/** The day stands before its first message, the clock with the first of several by one person. */
function timeOf(latest: Element, composer: HTMLElement): LatestMessage['when'] {
  const page = latest.ownerDocument;
  const days = [...composer.querySelectorAll('.msg-s-message-list__time-heading')];
  const before = days.findLast((one) => one.compareDocumentPosition(latest) & Node.DOCUMENT_POSITION_FOLLOWING);
  const day = localTime(oneLine(before), page);
  const clock = (latest.closest('li') ?? latest).querySelector('.msg-s-message-group__timestamp');
  return day && (localTime(oneLine(clock), page, day.at) ?? { at: day.at, exact: 'day' });
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const latest = messages(composer).findLast((one) => !one.querySelector(indicator) || hasLeft(one));
  if (!latest) return composer.querySelector(list) && !composer.querySelector('[data-event-urn]') ? 'none' : 'unclear';
  return {
    by: latest.matches(theirs) ? 'them' : 'me',
    when: timeOf(latest, composer),
    readText: () => oneLine(latest.querySelector('.msg-s-event-listitem__body')) ?? '',
  };
}

function findEditor(composer: HTMLElement): HTMLElement | null {
  return [...composer.querySelectorAll<HTMLElement>(editor)].find((one) => !one.closest(list)) ?? null;
}

function shown(composer: HTMLElement) {
  return messages(composer).map((one) => ({ id: one.getAttribute('data-event-urn') ?? '', mine: !one.matches(theirs) && hasLeft(one) }));
}

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element, composer) =>
    element.matches('.msg-form__send-button, .msg-form__send-btn, form[id^="msg-form-"] button[type="submit"]') && composer.contains(element),
  isKey: enterOfChatsIn(editor),
  leaves: false,
  findEditor,
  // Not the id: the header of a new message has none until it has left.
  conversationKey: (composer) => shownNames(composer) ?? 'unclear',
  states: ['class', 'data-event-urn'],
};

export const linkedin: Host = {
  name: 'linkedin',
  label: 'LinkedIn',
  standing: 'facts',
  seen: '2026-10',
  matches: ['https://www.linkedin.com/*'],
  channel: 'linkedin',
  // A new message on the page has no .msg-thread (public code, 2026-10).
  composerSelector: `${bubble}, .msg-thread, .msg-convo-wrapper`,
  footSelector: form,
  // The header of a new message says only that it is one.
  recipientsSelector: '.msg-connections-typeahead, .msg-thread__link-to-profile, header h2 a',
  controlsSelector: '.msg-form__footer, .msg-form__send-button, form[id^="msg-form-"] button',
  findEditor,
  readRecipients,
  conversationKey,
  readLatest,
  onSent: (composer, sent, gone) => watchSending(composer, { ...gestures, sign: comingBelow(shown) }, sent, gone),
};
