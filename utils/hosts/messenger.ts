import { type Sending, watchSending } from '../page/sending.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';
import { enterOfWritten, isWritten, metaEditor, metaFoot, sideOf, widest } from './meta-chat.ts';

/**
 * Messenger, in its own page, in facebook.com/messages and in the chat tabs on any page of Facebook. Classes change with each build and labels with the
 * language; what stays are the names of the page's parts, roles and ids (public code, and four captured conversations, 2026-07 to 2026-10).
 */

// The open conversation; of a chat tab, the box around its header that takes the focus (public code, 2026). Comments are in neither, nor is anything of the page.
const page = '[data-pagelet="MWInboxDetail"]';
const tabHeader = '[data-pagelet="MWChatTabHeader"]';
const tab = `[tabindex="-1"]:has(${tabHeader}):not(:has([role="main"], [role="banner"], [role="navigation"], [role="feed"]))`;

const header = `[data-pagelet="MWInboxDetail_MessageList_Header"], ${tabHeader}`;

// Messages leave the page when they are scrolled away, and an empty box stays for them (captured 2026-07).
const list = '[role="log"]';
const message = '[data-message-id]';
const scrolledAway = '[data-virtualized="true"]';
const divider = '[data-scope="date_break"]';

// As the server names them, "mid.$…", which a message on its way has no share in, or as end-to-end chats do, "1000@msgr.7000" (captured 2026-07); of these
// it is not known whether they have it before they have left.
const left = /^(?:mid\.\$.|\d+@msgr\.\d)/;

const thread = /(?:^|\.com)\/(?:messages\/)?(?:e2ee\/)?t\/(\d+)/;
const profile = /^(?:https:\/\/www\.(?:facebook|messenger)\.com)?\/(?:profile\.php\?id=)?([\w.]+)\/?(?:[?#].*)?$/;
const noProfiles: ReadonlySet<string> = new Set(['events', 'friends', 'groups', 'help', 'marketplace', 'me', 'messages', 'profile.php', 'watch']);

/** The one there is: a box around several tabs is nobody's. */
function only(composer: HTMLElement, selector: string): HTMLElement | null {
  const [one, ...more] = composer.querySelectorAll<HTMLElement>(selector);
  return one && more.length === 0 ? one : null;
}

function links(composer: HTMLElement): readonly string[] {
  const shown = only(composer, header)?.querySelectorAll('a[href]') ?? [];
  return [...shown].map((link) => link.getAttribute('href') ?? '');
}

/** In the address for the open conversation; a chat tab shows it rarely. */
function threadId(composer: HTMLElement): string | null {
  const places = composer.matches(page) ? [location.pathname] : links(composer);
  return places.map((place) => thread.exec(place)?.[1]).find((id) => id !== undefined) ?? null;
}

/** The one profile the header leads to; that of a group leads to none. */
function profileOf(composer: HTMLElement): string | null {
  const found = new Set(links(composer).flatMap((link) => profile.exec(link)?.[1] ?? []));
  const [name, ...more] = [...found].filter((one) => !noProfiles.has(one));
  return name !== undefined && more.length === 0 ? name : null;
}

function nameOf(composer: HTMLElement): string | null {
  const shown = only(composer, header)?.querySelector('h1, h2, h3, [role="heading"], a[href] [dir="auto"]');
  return shown?.textContent?.trim() || null;
}

/** The address changes before the page: whether the list has another name for the conversation of the address than its header. */
function isOfBefore(composer: HTMLElement): boolean {
  const id = threadId(composer);
  const rows = [...composer.ownerDocument.querySelectorAll('a[href*="/t/"]')].filter((row) => !composer.contains(row));
  const names = rows.filter((row) => id !== null && thread.exec(row.getAttribute('href') ?? '')?.[1] === id).map((row) => row.textContent ?? '');
  const shown = nameOf(composer);
  return shown !== null && names.length > 0 && !names.some((name) => name.includes(shown));
}

function conversationKey(composer: HTMLElement): string | 'unclear' {
  const name = profileOf(composer);
  return threadId(composer) ?? (name === null ? 'unclear' : `profile:${name}`);
}

function hasLeft(one: Element): boolean {
  return left.test(one.getAttribute('data-message-id') ?? '');
}

function whose(one: Element, log: Element): 'me' | 'them' | null {
  return sideOf(widest(one.querySelectorAll('[dir="auto"]')) ?? widest(one.querySelectorAll('img, video')), log);
}

/** The last thing in the list, when it is mine and has left; one above others, or above what is scrolled away, may be an older one. */
function sign(composer: HTMLElement): string | null {
  const log = composer.querySelector(list);
  const last = [...(log?.querySelectorAll(`${message}, ${scrolledAway}`) ?? [])].at(-1);
  return log && last && hasLeft(last) && whose(last, log) === 'me' ? last.getAttribute('data-message-id') : null;
}

/** Dividers stand where nobody wrote for a while; of what follows no more than the day can be known. */
function readTime(divided: Element | undefined): LatestMessage['when'] {
  if (!divided?.matches(divider)) return null;
  const shown = divided.querySelector('[aria-hidden="true"]') ?? divided;
  const time = localTime(shown.textContent, divided.ownerDocument);
  return time && { at: time.at, exact: 'day' };
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const log = composer.querySelector(list);
  if (!log || isOfBefore(composer)) return 'unclear';
  const shown = [...log.querySelectorAll(`${message}, ${scrolledAway}, ${divider}`)];
  const latest = shown.findLast((one) => one.matches(message) && hasLeft(one));
  if (!latest) return shown.length === 0 ? 'none' : 'unclear';
  const by = whose(latest, log);
  if (by === null) return 'unclear';
  const above = shown.slice(0, shown.indexOf(latest)).findLast((one) => !one.matches(message));
  return { by, when: readTime(above), readText: () => widest(latest.querySelectorAll('[dir="auto"]'))?.textContent?.trim() ?? '' };
}

const sending: Sending = {
  // The button has a label in words alone; a message that left under it says that it was that one.
  isButton: (element, composer) =>
    element.matches('[role="button"]') && composer.contains(element) && !element.closest(`${header}, ${list}`) && isWritten(composer),
  isKey: enterOfWritten,
  leaves: false,
  findEditor: (composer) => only(composer, metaEditor),
  conversationKey,
  sign,
  states: ['data-message-id', 'data-virtualized'],
};

export const messenger: Host = {
  name: 'messenger',
  label: 'Messenger',
  standing: 'young',
  seen: '2026-10',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  channel: 'messenger',
  composerSelector: `${page}, ${tab}`,
  footSelector: metaFoot,
  recipientsSelector: header,
  controlsSelector: '[role="group"] [role="button"]',
  findEditor: (composer) => only(composer, metaEditor),
  readRecipients(composer) {
    const id = threadId(composer);
    return id !== null && profileOf(composer) !== null && !isOfBefore(composer) ? [{ address: id, name: nameOf(composer) }] : 'unclear';
  },
  conversationKey,
  readLatest,
  onSent: (composer, sent, gone) => watchSending(composer, sending, sent, gone),
};
