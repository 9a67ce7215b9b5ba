import type { Recipients } from '../domain/handle.ts';
import { watchClosingWindow } from './closing-window.ts';
import type { Host } from './host.ts';
import { openQuestion } from './open-question.ts';
import { addressees, addressesIn, namesKey, readPill, recipientsOf, shownText } from './pills.ts';

/**
 * Ids, roles and data attributes are the same in every interface language; labels and titles are read only for an address in them. Sources: Briskine
 * (read 2026-11), public code that looked at the page in outlook.live.com and outlook.cloud.microsoft (2026-07 to 2026-10).
 */

// The only text of several lines; its parent is #editorParent_N (Briskine, 2026-11; public code, 2026-10).
const editor = '[id^="editorParent_"] [role="textbox"][contenteditable="true"], [role="textbox"][aria-multiline="true"][contenteditable="true"]';

// A new message, and a reply in the reading pane; a message in a window of its own (Briskine, 2026-11). The reading pane alone has no editor.
const composerSelector = `[id^="docking_InitVisiblePart"]:has(${editor}), [data-app-section="Form_Content"]:has(${editor}):not(:has([id^="docking_InitVisiblePart"]))`;

// MSG_<random>_TO and so on (Briskine, 2026-11; public code, 2026-10); before, without ids (Briskine, 2026-03). A folded header has none.
const well = ['TO', 'CC', 'BCC'].map((field) => `[id^="MSG_"][id$="_${field}"] [contenteditable="true"]`).join();
const oldWell = '[role="presentation"][contenteditable="true"]';

// ._EType_RECIPIENT_ENTITY, which is not editable, with the address or the name alone in its label (public code, 2026-10).
const pill = '[contenteditable="false"]';

// The name as it is shown, without the presence in words before it (Briskine, 2026-11).
const shownName = '[class*="individualText-"], [class*="textContainer-"]';

// splitButton-<changing>__primaryActionButton; the arrow beside it opens a menu, with the scheduled send in it (public code, 2026-10).
const namedButton = '[data-testid="send-button"], [data-testid="ComposeSendButton"] button:not([aria-haspopup], [id$="__menuButton"])';
const sendButton = `${namedButton}, [id^="splitButton-"][id$="__primaryActionButton"]`;

// No subject, a forgotten attachment; an address that cannot be. Primary buttons of dialogs are #ok-N (public code, 2026-07).
const question = ':is([role="alertdialog"], [role="dialog"][aria-modal="true"]):not(:empty)';
const yes = ':is([role="alertdialog"], [role="dialog"]) :is([id^="ok-"], .ms-Button--primary)';
const complaint = '[role="alert"]';

function wellsOf(composer: HTMLElement): HTMLElement[] {
  const wells = [...composer.querySelectorAll<HTMLElement>(well)];
  return wells.length > 0 ? wells : [...composer.querySelectorAll<HTMLElement>(oldWell)];
}

const pillsIn = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>(pill)];

const shownIn = (one: HTMLElement) => shownText(one.querySelector(shownName) ?? one);

/** Somebody is being typed who is no pill yet. */
function isTyping(part: HTMLElement): boolean {
  const beside = pillsIn(part).reduce((text, one) => text.replace(shownText(one), ''), shownText(part));
  return /[^\s;,]/.test(beside);
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const wells = wellsOf(composer);
  if (wells.length === 0 || wells.some(isTyping)) return 'unclear';
  const sender = composer.querySelector('[id^="MSG_"][id$="_FROM"]');
  const own = addressesIn([sender?.getAttribute('aria-label'), shownText(sender)]);
  return recipientsOf(
    wells.flatMap(pillsIn).map((one) => readPill(one, shownIn(one))),
    own,
  );
}

/** The names alone: ids are random for each time a draft is opened, and the folder's conversation need not be this one. */
function conversationKey(composer: HTMLElement): string | 'unclear' {
  const wells = wellsOf(composer);
  return wells.some(isTyping) ? 'unclear' : namesKey(wells.flatMap(pillsIn).map(shownIn));
}

/** Outlook says nothing of a message that has left, unless an undo was asked for in its settings: it closes the composer with nothing asked or complained of. */
function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  watchClosingWindow(
    composer,
    {
      composerSelector,
      notice: null,
      addressees: (one) => addressees(readRecipients(one), conversationKey(one)),
      // Other buttons can have an arrow too.
      isButton: (element) => element.matches(composer.querySelector(namedButton) ? namedButton : sendButton) && composer.contains(element),
      isKey: (enter) => enter.ctrlKey || enter.metaKey,
      refusal: (one) => (one.isConnected ? one.querySelector(complaint) : null) ?? openQuestion(one, question),
      isYes: (element) => element.matches(yes),
    },
    sent,
    gone,
  );
}

/** Outlook on the web, private and at work; not its windows without an address, which no script is brought into. */
export const outlook: Host = {
  name: 'outlook',
  label: 'Outlook',
  standing: 'young',
  seen: '2026-10',
  matches: [
    'https://outlook.live.com/mail/*',
    'https://outlook.office.com/mail/*',
    'https://outlook.office365.com/mail/*',
    'https://outlook.cloud.microsoft/mail/*',
  ],
  channel: 'email',
  composerSelector,
  // The header around all its fields.
  recipientsSelector: `*:has(${well}, ${oldWell}):not(:has(${editor}))`,
  controlsSelector: `${sendButton}, #discardCompose`,
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients,
  conversationKey,
  readAccount: () => /^\/mail\/(\d+)(?:\/|$)/.exec(location.pathname)?.[1] ?? null,
  onSent,
};
