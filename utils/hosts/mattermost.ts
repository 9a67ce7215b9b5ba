import type { Recipients } from '../domain/handle.ts';
import { enterOfChatsIn, type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import { comingBelow } from './coming-below.ts';
import type { Host, LatestMessage } from './host.ts';

/** Ids and classes are the makers' own and the same in every interface language (source read 2026-11). */

// The open channel in the middle, and a thread of any channel beside it. Drafts and what is scheduled stand in the same place
// under the same id, and so does the list of all threads (source, 2026-11).
const middle = '#app-content.app__content:not(.Drafts, .GlobalThreads)';
const thread = '#rhsContainer .ThreadViewer';
const composerSelector = `${middle}, ${thread}`;

// The box that edits a message stands among the messages, outside of this (source, 2026-11).
const foot = '.post-create__container';
const editor = ['textarea#post_textbox', 'textarea#reply_textbox', '.ProseMirror[contenteditable="true"]'].map((one) => `${foot} ${one}`).join();

// On its way its id is "user:time"; refused or deleted, it hides its menu (source, 2026-11).
const post = ['post_', 'rhsPost_'].map((start) => `.post[id^="${start}"]:not([id*=":"]):not(.post--hide-controls)`);
const message = post.map((one) => `${one}:not(.post--system)`).join();

// Written by a program in one's name: a bot's (source, 2026-11).
const mine = '.current--user:not(.post--bot)';

const header = `${middle} #channel-header[data-channelid]`;

// Everybody but two people has a list of members (source, 2026-11).
const members = '#member_rhs';

/** Ids of users are in the addresses of their pictures (source, 2026-11). */
const pictured = /\/users\/([a-z0-9]{26})\/image/;

// The address changes before the page; the list says what is shown (source, 2026-11).
const openInList = '.SidebarChannel.active a.SidebarLink[href]';

const directMessages = /\/messages\/@([^/]+)/;

/** The header of the channel a composer writes to. A thread does not say whose it is: it is the open channel's where both show one of its messages. */
function findHeader(composer: HTMLElement): Element | null {
  const page = composer.ownerDocument;
  const isOpen =
    composer.matches(middle) || messagesIn(composer).some(({ id }) => page.querySelector(`${middle} [id="${id.replace('rhsPost_', 'post_')}"]`));
  return isOpen ? page.querySelector(header) : null;
}

function messagesIn(composer: HTMLElement): Element[] {
  return [...composer.querySelectorAll(message)];
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  return findHeader(composer)?.getAttribute('data-channelid') || 'unclear';
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const open = findHeader(composer);
  const name = directMessages.exec(location.pathname)?.[1];
  const link = composer.ownerDocument.querySelector(openInList)?.getAttribute('href');
  const isElsewhere = link && directMessages.exec(link)?.[1] !== name;
  if (!open || isElsewhere || (name && open.querySelector(members))) return 'unclear';
  if (!name) return open.querySelector(members) ? 'none' : 'unclear';
  const [other, own] = [open, composer.ownerDocument.querySelector('#global-header')].map(userPictured);
  if (other && other === own) return 'none';
  return [{ address: `${name}@${location.hostname}`, name: shownName(open) }];
}

function userPictured(part: Element | null | undefined): string | null {
  return pictured.exec(part?.querySelector('img[src*="/users/"]')?.getAttribute('src') ?? '')?.[1] ?? null;
}

/** The first words of the title; what follows says that somebody is a guest. */
function shownName(open: Element): string | null {
  const title = open.querySelector('#channelHeaderDropdownButton');
  const parts = title ? [title, ...title.querySelectorAll('*')].flatMap(({ childNodes }) => [...childNodes]) : [];
  return parts.find(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())?.textContent?.trim() ?? null;
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const messages = messagesIn(composer);
  const latest = messages.at(-1);
  if (!latest) return composer.querySelector('#postListContent, .post-right-comments-container') ? 'none' : 'unclear';
  return { by: latest.matches('.current--user') ? 'me' : 'them', when: timeOf(messages), readText: () => readText(latest) };
}

/** The device's own time without a zone. A message soon after another by the same person shows none: it is of about the time of the one before (source, 2026-11). */
function timeOf(messages: readonly Element[]): LatestMessage['when'] {
  const dated = messages.findLastIndex((one) => one.querySelector('time.post__time') || !one.matches('.same--user'));
  const at = Date.parse(messages[dated]?.querySelector('time.post__time')?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? null : { at, exact: dated === messages.length - 1 ? 'minute' : 'day' };
}

/** Without the mark of a message that was edited, which is inside. */
function readText(latest: Element): string {
  return textWithout(latest.querySelector('.post-message__text'), '.post-edited__indicator');
}

function shown(composer: HTMLElement) {
  return messagesIn(composer).map((one) => ({ id: one.id, mine: one.matches(mine) }));
}

const gestures: Omit<Sending, 'sign'> = {
  // The button beside it, .SendPostOptions, schedules (source, 2026-11).
  isButton: (element, composer) => element.matches('.SendMessageButton') && composer.contains(element),
  isKey: enterOfChatsIn(foot),
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey,
  states: ['id', 'class'],
};

/** Mattermost wherever it is hosted. */
export const mattermost: Host = {
  name: 'mattermost',
  label: 'Mattermost',
  standing: 'facts',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'mattermost',
  composerSelector,
  footSelector: foot,
  recipientsSelector: '#channel-header',
  controlsSelector: '.AdvancedTextEditor button',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey,
  readLatest,
  onSent: (composer, sent, gone) => watchSending(composer, { ...gestures, sign: comingBelow(shown) }, sent, gone),
};
