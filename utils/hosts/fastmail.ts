import type { Recipients } from '../domain/handle.ts';
import { textWithout } from '../page/text-without.ts';
import { watchClosingWindow } from './closing-window.ts';
import type { Host } from './host.ts';
import { openQuestion } from './open-question.ts';
import { addressees, addressesIn, namesKey, plain, readPill, recipientsOf, shownText } from './pills.ts';

/**
 * Class names say what they mean and are the same in every interface language. Sources: fastmail-plus (verified by its maker 2026-06), overture (the
 * makers' own, 2026-08), public code that looked at the page of 2026 (2026-09).
 */

// Since the redesign of 2026 within the card, before it the card itself (fastmail-plus, 2026-06); perhaps there is none in a window of its own.
const composerSelector = '.app-contentCard:has(.v-Compose), .app-contentCard.v-Compose, body:not(:has(.app-contentCard)) .v-Compose';

// Squire (overture, 2026-08); a message in plain text has a textarea, as the addresses had before 2026.
const editor = '.v-RichText-input[contenteditable="true"], textarea:not(.v-EmailInput-input)';

// A list of people, each with a button that removes it, beside the field where one is typed (public code, 2026-09).
const field = '.v-EmailInput';
const list = '.v-EmailInput-tokens';

// The button has its shortcut as a class; what follows on a press is told by a notice with a button, the undo (public code, 2024 and 2026-09).
const sendButton = '.v-Button.s-send';
const notice = '.v-NotificationContainer button';

// A forgotten subject or attachment. Any answer may do, as the notice is what counts.
const question = ':is([role="dialog"], [role="alertdialog"]):not(:empty)';
const answer = ':is([role="dialog"], [role="alertdialog"]) button';

function typed(composer: HTMLElement): boolean {
  return [...composer.querySelectorAll<HTMLInputElement>(`${field} :is(input, textarea)`)].some(({ value }) => value.trim() !== '');
}

function tokensOf(composer: HTMLElement): HTMLElement[] {
  return [...composer.querySelectorAll<HTMLElement>(`${list} > li`)];
}

/** Without the words of its button. */
function shownIn(token: HTMLElement): string {
  return plain(textWithout(token, 'button'));
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (!composer.querySelector(list) || typed(composer)) return 'unclear';
  const own = addressesIn([...composer.querySelectorAll('[class*="v-ComposeFrom"] option')].map(shownText));
  return recipientsOf(
    tokensOf(composer).map((token) => readPill(token, shownIn(token))),
    own,
  );
}

/** The names alone, where there is no address. */
function conversationKey(composer: HTMLElement): string | 'unclear' {
  return typed(composer) ? 'unclear' : namesKey(tokensOf(composer).map(shownIn));
}

/** In a narrow window the button stands in the bar of the page, above the only composer. */
function isButton(element: Element, composer: HTMLElement): boolean {
  if (!element.matches(sendButton)) return false;
  return composer.contains(element) || (composer.ownerDocument.querySelectorAll(composerSelector).length === 1 && composer.isConnected);
}

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchClosingWindow(
    composer,
    {
      composerSelector,
      notice,
      addressees: (one) => addressees(readRecipients(one), conversationKey(one)),
      isButton,
      isKey: (enter) => enter.ctrlKey || enter.metaKey,
      refusal: (composer) => openQuestion(composer, question),
      isYes: (element) => element.matches(answer),
    },
    sent,
    gone,
  );
}

/** Fastmail in the browser, in its pages and in a window of its own. */
export const fastmail: Host = {
  name: 'fastmail',
  label: 'Fastmail',
  standing: 'young',
  seen: '2026-09',
  matches: ['https://app.fastmail.com/*'],
  channel: 'email',
  composerSelector,
  // What is around all its address fields, or the first of them.
  recipientsSelector: `*:has(${field}):not(:has(${editor})), ${field}`,
  controlsSelector: `${sendButton}, .v-RichText .v-Toolbar`,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey,
  readAccount: () => new URLSearchParams(location.search).get('u') || null,
  onSent,
};
