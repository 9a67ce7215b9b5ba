import type { Recipients } from '../domain/handle.ts';
import { watchClosingWindow } from './closing-window.ts';
import type { Host } from './host.ts';
import { openQuestion } from './open-question.ts';
import { addressees, addressesIn, namesKey, readPill, recipientsOf, shownText } from './pills.ts';

/**
 * `data-test-id`s are the same in every interface language. Sources: mailvelope (2026-01), public code that looked at the pages before and after the
 * change of 2026 (2024 to 2026-09).
 */

const composerSelector = '[data-test-id="compose"]';

const editor = '[data-test-id="rte"][contenteditable="true"], [data-test-id="rte"] [contenteditable="true"]';

// New (public code, 2026-09) and old (mailvelope, 2026-01); the search field outside has pills too.
const pill = '[data-test-id="y-pill"], [data-test-id="pill"]';

// One line in place of the fields while the focus is elsewhere (public code, 2025).
const folded = '[data-test-id="collapsed-recipient-container"] [title]';

const toField = '[data-test-id="compose-header-field-to"], [data-test-id="container-to"]';
const typing = 'input:is([role="combobox"], #message-to-field, #message-cc-field, #message-bcc-field)';
const fromField = '[data-test-id="container-from"]';

const sendButton = '[data-test-id="compose-send-button"]';

// What is said of a message that was sent, and of other things (public code, 2024 to 2026).
const notice = '[data-test-id="notifications"], [data-test-id="notifications"] *';

// No subject, nobody chosen. Any answer may do, as the notice is what counts.
const question = ':is([role="dialog"], [role="alertdialog"]):not(:empty)';
const answer = ':is([role="dialog"], [role="alertdialog"]) button';

function isTyping(composer: HTMLElement): boolean {
  return [...composer.querySelectorAll<HTMLInputElement>(typing)].some(({ value }) => value.trim() !== '');
}

function pillsIn(composer: HTMLElement): Element[] {
  const pills = [...composer.querySelectorAll(pill)].filter((one) => !one.closest(fromField));
  return pills.length > 0 ? pills : [...composer.querySelectorAll(folded)];
}

/** New pills begin with a bar that nobody sees (public code, 2026-09). */
function shownIn(one: Element): string {
  return shownText(one).replace(/^\|\s*/, '');
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const pills = pillsIn(composer);
  if (isTyping(composer) || (pills.length === 0 && !composer.querySelector(toField))) return 'unclear';
  const from = composer.querySelector(fromField);
  const own = addressesIn([shownText(from), ...[...(from?.querySelectorAll('[title]') ?? [])].map((one) => one.getAttribute('title'))]);
  return recipientsOf(
    pills.map((one) => readPill(one, shownIn(one))),
    own,
  );
}

/** The names alone, where there is no address. */
function conversationKey(composer: HTMLElement): string | 'unclear' {
  return isTyping(composer) ? 'unclear' : namesKey(pillsIn(composer).map(shownIn));
}

function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchClosingWindow(
    composer,
    {
      composerSelector,
      notice,
      addressees: (one) => addressees(readRecipients(one), conversationKey(one)),
      isButton: (element) => element.matches(sendButton) && composer.contains(element),
      isKey: (enter) => enter.ctrlKey || enter.metaKey,
      refusal: (composer) => openQuestion(composer, question),
      isYes: (element) => element.matches(answer),
    },
    sent,
    gone,
  );
}

/** Yahoo Mail in the browser. */
export const yahoo: Host = {
  name: 'yahoo',
  label: 'Yahoo Mail',
  standing: 'young',
  seen: '2026-09',
  matches: ['https://mail.yahoo.com/*'],
  channel: 'email',
  composerSelector,
  // What is around all its address fields, or the first of them.
  recipientsSelector: `*:has(${toField}):not(:has([data-test-id="rte"])), ${toField}`,
  controlsSelector: sendButton,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey,
  onSent,
};
