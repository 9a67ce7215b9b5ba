import { watchLearnedSending } from '../page/learned-sending.ts';
import type { Host } from './host.ts';

/*
 * Any site nobody wrote a host for, once the user has asked for it there. Nothing is known of it but what HTML and ARIA mean, so this one says less than
 * others: never who it is for, only which conversation the page shows.
 */

// Where text of some length is written: what the whole web means by it.
const composerSelector = 'textarea, [contenteditable]:not([contenteditable="false"]), iframe';

// Not to be written in; or where a choice is typed.
const closed = '[readonly], [disabled], [aria-readonly="true"], [aria-hidden="true"], [role="searchbox"], [role="combobox"]';

// A search is no message, whatever it is typed into; nor is a spreadsheet, nor code (Monaco, CodeMirror 5 and 6, Ace; seen 2026-11).
const elsewhere = 'search, [role="search"], [role="grid"], .monaco-editor, .CodeMirror, .cm-editor, .ace_editor';

function findEditor(composer: HTMLElement): HTMLElement | null {
  if (composer.matches(closed) || composer.closest(elsewhere)) return null;
  if (composer.localName !== 'iframe') return composer;
  const page = innerPage(composer as HTMLIFrameElement);
  if (page?.designMode === 'on') return page.body;
  return page?.querySelector<HTMLElement>('[contenteditable]:not([contenteditable="false"])') ?? null;
}

/** The page of a frame of the same origin; null of another, which some browsers refuse by throwing. */
function innerPage(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Longer addresses hold the state of a page rather than a place in it; in UTF-16 units. */
const longest = 500;

/** What the address says; the address of a site alone is the same for all its conversations. */
function conversationKey(): string | 'unclear' {
  const { pathname, search, hash } = location;
  const place = `${pathname}${search}${hash}`;
  return place.length > longest || !/\w/.test(place) ? 'unclear' : place;
}

export const general: Host = {
  name: 'general',
  label: '',
  standing: 'young',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'web',
  composerSelector,
  recipientsSelector: null,
  controlsSelector: 'button',
  findEditor,
  readRecipients: () => 'unclear',
  conversationKey,
  onSent: (composer, sent, gone) => watchLearnedSending(composer, { findEditor, conversationKey }, sent, gone),
};
