import { type Sending, watchSending } from '../page/sending.ts';
import type { Host, LatestMessage } from './host.ts';
import { enterOfWritten, isWritten, metaEditor, metaFoot, sideOf, widest } from './meta-chat.ts';

/**
 * Instagram's direct messages in their own page; the small window on other pages says too little. Classes change with each build and labels with the
 * language; the names of the page's parts and roles stay (public code, 2026). A message has no id, and no day that can be read.
 */

// The header and what holds messages and editor are the two children of the open conversation (public code, 2026).
const header = '[data-pagelet="IGDInboxHeaderOffMsys"]';
const composerSelector = `:has(> ${header})`;
const editor = `[data-pagelet^="IGDComposer"] ${metaEditor}`;

const list = '[data-pagelet="IGDMessagesList"], [data-pagelet="IGDOpenMessageList"]';
const message = '[role="group"]';

const profile = /^(?:https:\/\/www\.instagram\.com)?\/([\w.]{1,30})\/?$/;
const noProfiles: ReadonlySet<string> = new Set(['about', 'accounts', 'direct', 'explore', 'legal', 'p', 'privacy', 'reel', 'reels', 'stories']);

function userName(link: Element): string | null {
  const name = profile.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
  return name === undefined || noProfiles.has(name) ? null : name;
}

/** The one person the header leads to; that of a group leads to none. */
function person(composer: HTMLElement): string | null {
  const links = composer.querySelector(header)?.querySelectorAll('a[href]') ?? [];
  const [name, ...more] = new Set([...links].map(userName).filter((one) => one !== null));
  return name !== undefined && more.length === 0 ? name : null;
}

function conversationKey(): string | 'unclear' {
  return /^\/direct\/t\/(\d+)/.exec(location.pathname)?.[1] ?? 'unclear';
}

/** Without the groups inside them, which hold what comes with the mouse. */
function messages(shown: Element): readonly Element[] {
  return [...shown.querySelectorAll(message)].filter((one) => !one.parentElement?.closest(message));
}

/** By its place, and by the picture that leads to their profile, which only theirs have; null where the two do not agree. */
function whose(one: Element, shown: Element, name: string | null): 'me' | 'them' | null {
  const side = sideOf(one.querySelector('[role="presentation"]') ?? widest(one.querySelectorAll('[dir="auto"], video')), shown);
  const isTheirs = name !== null && [...one.querySelectorAll('a[href]')].some((link) => userName(link) === name && link.querySelector('img'));
  if (!isTheirs) return side;
  return side === 'me' ? null : 'them';
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const shown = composer.querySelector(list);
  if (!shown) return 'unclear';
  const latest = messages(shown).at(-1);
  if (!latest) return 'none';
  const by = whose(latest, shown, person(composer));
  // What is quoted has no such pair of elements (public code, 2026).
  const text = latest.querySelector('span[dir="auto"] > div[dir="auto"]') ?? widest(latest.querySelectorAll('[dir="auto"]'));
  return by === null ? 'unclear' : { by, when: null, readText: () => text?.textContent?.trim() ?? '' };
}

const gestures: Omit<Sending, 'sign'> = {
  // The button has a label in words alone.
  isButton: (element, composer) =>
    element.matches('[role="button"]') &&
    composer.contains(element) &&
    element.closest('[data-pagelet^="IGDComposer"]') !== null &&
    isWritten(composer),
  isKey: enterOfWritten,
  leaves: false,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  conversationKey,
};

/**
 * The sign is the last message, when it is mine and never stood above another: one that is taken back leaves an older one at the end. A message is shown
 * before the server has it; that it was refused later is not known.
 */
function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  const older = new WeakSet<Element>();
  const sign = (chat: HTMLElement) => {
    const shown = chat.querySelector(list);
    const all = shown ? messages(shown) : [];
    for (const one of all.slice(0, -1)) older.add(one);
    const last = all.at(-1);
    return shown && last && !older.has(last) && whose(last, shown, person(chat)) === 'me' ? last : null;
  };
  watchSending(composer, { ...gestures, sign }, sent, gone);
}

export const instagram: Host = {
  name: 'instagram',
  label: 'Instagram',
  standing: 'young',
  seen: '2026-09',
  matches: ['https://www.instagram.com/*'],
  channel: 'instagram',
  composerSelector,
  footSelector: metaFoot,
  recipientsSelector: header,
  controlsSelector: '[data-pagelet^="IGDComposer"] [role="button"]',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients(composer) {
    const name = person(composer);
    const head = composer.querySelector(header);
    if (name === null) return (head?.querySelectorAll('img').length ?? 0) > 1 ? 'none' : 'unclear';
    return [{ address: name, name: head?.querySelector('h1, h2, h3, [role="heading"]')?.textContent?.trim() || null }];
  },
  conversationKey,
  readLatest,
  onSent,
};
