import { type Sending, watchSending } from '../page/sending.ts';
import { textWithout } from '../page/text-without.ts';
import type { Host, LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';
import { openQuestion } from './open-question.ts';
import { answeredMessage, correspondents, ownProtonAddress, protonNames, readProtonRecipients } from './proton-recipients.ts';

/**
 * Test ids and class names are the same in every interface language. Sources: the makers' own (ProtonMail/WebClients, read 2026-11, its newest files of
 * 2026), public code that looked at the page (2026).
 */

// A floating window; a quick reply under a message, while it is open.
const composerSelector = '.composer, .quick-reply-wrapper > :not(.quick-reply-collapsed)';

const sendButton = '[data-testid="composer:send-button"], [data-testid="quick-reply-send-button"]';

// Of all notices only that of a message on its way cannot be closed: with a loader while it is, then with an undo, then with words alone. A draft that
// is saved or discarded, an error and the undoing itself have a close button or another colour.
const notice = '.notification--success';
const closeButton = '.notification__close-button';
const undo = '.notification__button';
const loader = 'svg';

// No recipient, no subject, a forgotten attachment, an address without a key. Any answer may do, as the notice is what counts.
const question = '.modal-two';
const answer = '.modal-two button';

// date-fns writes "November 20th" (the makers' source, 2026).
const englishOrdinal = /\b(\d{1,2})(?:st|nd|rd|th)\b/;

const quoted = 'blockquote, .protonmail_quote';

function findEditor(composer: HTMLElement): HTMLElement | null {
  const frame = composer.querySelector<HTMLIFrameElement>('iframe[data-testid="rooster-iframe"]');
  if (!frame) return composer.querySelector<HTMLElement>('textarea[data-testid="editor-textarea"], textarea.editor-textarea');
  return frame.contentDocument?.querySelector<HTMLElement>('#rooster-editor[contenteditable="true"]') ?? null;
}

/** A composer has no id that lasts, a quick reply has that of the message it answers. */
function conversationKey(composer: HTMLElement): string | 'unclear' {
  const id = answeredMessage(composer)?.getAttribute('data-message-id');
  const names = protonNames(composer);
  return id || (names.length > 0 && names.every((name) => name !== '') ? `name:${names.join(', ')}` : 'unclear');
}

function readLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  // A composer of its own need not belong to what the page shows beside it. Of a draft or a folded message less is shown.
  const latest = answeredMessage(composer) && [...composer.ownerDocument.querySelectorAll('[data-testid^="message-view-"]')].at(-1);
  const people = latest?.matches('.is-opened') ? correspondents(latest) : null;
  const own = ownProtonAddress(composer.ownerDocument);
  if (!latest || !people || !own) return 'unclear';
  const isMine = people.from.address.toLowerCase() === own;
  if (!isMine && !people.to.some(({ address }) => address.toLowerCase() === own)) return 'unclear';
  return { by: isMine ? 'me' : 'them', when: whenOf(latest), readText: () => textOf(latest) };
}

/** The attribute holds words of the language (the makers' source, 2026), though public code of 2026 takes it for machine-readable. */
function whenOf(message: Element): LatestMessage['when'] {
  const written = message.querySelector('[data-testid="item-date-simple"]')?.getAttribute('datetime') ?? '';
  const at = /^\d{4}-\d\d-\d\dT\d/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(at) ? localTime(written.replace(englishOrdinal, '$1'), message.ownerDocument) : { at, exact: 'minute' };
}

function textOf(message: Element): string {
  const frame = message.querySelector<HTMLIFrameElement>('iframe[data-testid="content-iframe"]');
  return textWithout((frame?.contentDocument ?? message).querySelector('[data-testid="message-content:body"]'), quoted);
}

const gestures: Omit<Sending, 'sign' | 'isBack'> = {
  isButton: (element, composer) => element.matches(sendButton) && composer.contains(element),
  isKey: (enter) => enter.ctrlKey || enter.metaKey,
  findEditor,
  leaves: true,
  // A message that comes back is known by its notice.
  conversationKey: () => 'notice',
  refusal: (composer) => openQuestion(composer, question),
  isYes: (element) => element.matches(answer),
};

/**
 * The window closes at once and a notice comes that loses its loader when the message has left; when it fails, the notice goes. After an undo the notice
 * goes with its button still there, and another window opens.
 */
function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  const all = (selector: string) => [...composer.ownerDocument.querySelectorAll(selector)];
  const notices = () => all(notice).filter((one) => !one.querySelector(closeButton));
  let older: readonly Element[] = [];
  let mine: Element | null = null;
  let composers: readonly Element[] = [];
  const sign = () => {
    if (composer.isConnected) {
      older = notices();
      mine = null;
      return null;
    }
    // Newer ones are put before it.
    mine ??= notices().findLast((one) => !older.includes(one)) ?? null;
    composers = all(composerSelector);
    return mine?.isConnected && !mine.matches('.notification--out') && !mine.querySelector(loader) ? mine : null;
  };
  const isBack: Sending['isBack'] = (_, __, left) =>
    typeof left !== 'string' &&
    !left.isConnected &&
    left.querySelector(undo) !== null &&
    all(composerSelector).some((one) => !composers.includes(one));
  watchSending(composer, { ...gestures, sign, isBack }, sent, gone);
}

/** Proton Mail, any account and any interface language. */
export const proton: Host = {
  name: 'proton',
  label: 'Proton Mail',
  standing: 'facts',
  seen: '2026-09',
  matches: ['https://mail.proton.me/*'],
  channel: 'email',
  composerSelector,
  // The sender, the addresses and the subject, never the text.
  recipientsSelector: '.composer-meta',
  controlsSelector: '[data-testid="composer:footer"], .quick-reply-buttons',
  findEditor,
  readRecipients: readProtonRecipients,
  conversationKey,
  readLatest,
  readAccount: () => /^\/(u\/\d+)(?:\/|$)/.exec(location.pathname)?.[1] ?? null,
  onSent,
};
