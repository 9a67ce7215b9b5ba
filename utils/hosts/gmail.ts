import { type Sending, watchSending } from '../page/sending.ts';
import { readGmailAccount } from './gmail-account.ts';
import { plainGmailId, readGmailId } from './gmail-id.ts';
import { readGmailLatest } from './gmail-latest.ts';
import { readGmailRecipients } from './gmail-recipients.ts';
import type { Host } from './host.ts';

/**
 * Class names are the same in every interface language and were stable for years; words and labels are not. Sources: InboxSDK 2.2.18 (seen 2026-07),
 * gmail.js 1.1.16 (2026-03), a captured compose window (2020-10), public code that looked at the page (2026-09).
 */

// .M9: any compose window or reply, with the form and the editor (gmail.js, InboxSDK, seen 2026-07). Where that class is gone: the region around
// the form's own id, which moles and inline replies share (public code, seen 2026-09).
const composerSelector = '.M9, body:not(:has(.M9)) [role="region"]:has(input[name="composeid"])';

// [g_editable]: seen 2020-10 and 2026-07; in every language, in plain text too.
const editor = '[g_editable="true"]';

// Send, and send and archive (.Uo); the arrow beside it has a popup, the scheduled send of its menu is no role=button (InboxSDK, seen 2026-07).
const sendButton = '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"])';

// The bar under the page shows a link to undo and a link to the message that was sent; #link_vsm is that second link (public code 2015 to 2026-09).
// After discarding or archiving there is the first link alone.
const bar = 'div.b8[role="alert"]';
const linkToSent = '#link_vsm, [role="link"] ~ [role="link"]';

// Nobody chosen, no subject, a forgotten attachment: a direct child of the body (InboxSDK, seen 2026-07); its yes is named "ok" (public code, 2025).
const question = '[role="alertdialog"]';
const yes = 'body > [role="alertdialog"] button[name="ok"]';

// Undo and pop-out keep the draft, not the place (InboxSDK, seen 2026-07).
function conversationKey(composer: HTMLElement): string | 'unclear' {
  return readGmailId(composer, 'draft') ?? readGmailId(composer, 'composeid') ?? 'unclear';
}

const sending: Sending = {
  isButton: (element, composer) => element.matches(sendButton) && composer.contains(element),
  isKey: (enter) => enter.ctrlKey || enter.metaKey,
  leaves: true,
  sign: ({ ownerDocument }) => ownerDocument.querySelector(bar)?.querySelector(linkToSent) ?? null,
  refusal: ({ isConnected, ownerDocument }) =>
    isConnected ? ([...ownerDocument.body.children].find((child) => child.matches(question)) ?? null) : null,
  isYes: (element) => element.matches(yes),
  conversationKey,
  isBack: (page, key) => [...page.getElementsByName('draft')].some((input) => plainGmailId((input as HTMLInputElement).value) === key),
};

/** Gmail in the browser, any account and any interface language; not its mobile pages (`/mail/mu/`), which have no such composer. */
export const gmail: Host = {
  name: 'gmail',
  label: 'Gmail',
  standing: 'facts',
  seen: '2026-09',
  matches: ['https://mail.google.com/*'],
  channel: 'email',
  composerSelector,
  // The addressing form holds the chips, their summary and the subject, never the text (public code, seen 2026-09).
  recipientsSelector: 'form',
  // .IZ: the send button's cell (seen 2020-10); .aDj: the bar under the text, fixed in a long reply; .aX: formatting (InboxSDK, seen 2026-07).
  controlsSelector: '.IZ, .aDj, .aX',
  findEditor: (composer) => composer.querySelector<HTMLElement>(editor),
  readRecipients: readGmailRecipients,
  conversationKey,
  readLatest: readGmailLatest,
  readAccount: readGmailAccount,
  onSent: (composer, sent, gone) => watchSending(composer, sending, sent, gone),
};
