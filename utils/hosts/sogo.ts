import type { Recipient, Recipients } from '../domain/handle.ts';
import { type Sending, watchSending } from '../page/sending.ts';
import type { Host } from './host.ts';

/**
 * What its page says to itself, models and actions, stays in attributes and is the same in every interface language (seen in a running 5.8.0 of
 * Debian in English, German and Arabic, 2026-11).
 */
const composerSelector = 'md-dialog#mailEditor';

// In the mail, in the calendar, among the contacts, and in a window of its own: always this dialogue.
const fields = ['to', 'cc', 'bcc'].map((field) => `md-chips[ng-model="editor.message.editable.${field}"]`);
const chips = fields.map((field) => `${field} md-chip`).join();

// Where an address is typed before it becomes a chip; it does when the focus leaves.
const typing = fields.map((field) => `${field} .md-chip-input-container input`).join();

// A group of a directory, not yet opened.
const unopened = '.sg-tile-btn';

const namedAddress = /^(.*?)\s*<([^\s<>@]+@[^\s<>@]+)>$/s;
const bareAddress = /^()([^\s<>@"]+@[^\s<>@"]+)$/;

/** A textarea; CKEditor 4 in a frame (5.8), CKEditor 5 later (5.12). */
function findEditor(composer: HTMLElement): HTMLElement | null {
  const plain = composer.querySelector<HTMLElement>('textarea[name="content"], sg-ckeditor .ck-editor__editable[contenteditable="true"]');
  const frame = composer.querySelector<HTMLIFrameElement>('sg-ckeditor iframe.cke_wysiwyg_frame');
  return plain ?? frame?.contentDocument?.querySelector<HTMLElement>('body[contenteditable="true"]') ?? null;
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  const typed = [...composer.querySelectorAll<HTMLInputElement>(typing)];
  if (typed.length === 0 || typed.some(({ value }) => value.trim() !== '')) return 'unclear';
  const people = [...composer.querySelectorAll(chips)].map(readChip);
  if (people.includes(null)) return 'unclear';
  const own = readEntry(composer.querySelector<HTMLInputElement>('input[name="from"]')?.value ?? '');
  const seen = new Set([own?.address.toLowerCase()]);
  const [first, ...rest] = people
    .filter((person) => person !== null)
    .filter(({ address }) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase()));
  return first ? [first, ...rest] : 'none';
}

function readChip(chip: Element): Recipient | null {
  return chip.querySelector(unopened) ? null : readEntry(chip.querySelector('.md-chip-content')?.textContent ?? '');
}

function readEntry(text: string): Recipient | null {
  const entry = text.trim();
  const [, words = '', address] = namedAddress.exec(entry) ?? bareAddress.exec(entry) ?? [];
  const name = words.replace(/^"(.*)"$/s, '$1').trim();
  return address ? { address, name: name === '' || name.toLowerCase() === address.toLowerCase() ? null : name } : null;
}

/** Over the message it shows in turn that it is sending, that it has sent, or that it could not; a second after it has sent, it closes. */
const sending: Sending = {
  isButton: (element, composer) => element.matches('[ng-click="editor.send()"]') && composer.contains(element),
  leaves: false,
  sign: (composer) => composer.querySelector('sg-ripple-content [ng-switch-when="sent"]'),
  refusal: (composer) => composer.querySelector('sg-ripple-content [ng-switch-when="error"]'),
};

/**
 * SOGo wherever it is hosted. Tried by hand in 2026-11 on 5.8.0 with real mail, in Chromium: new messages and answers, as text and in CKEditor 4, to one
 * and to several; the line as it arrived and one undo of it; discarded, saved, refused and sent then; the window of its own, which has room for the lamp
 * alone. In Firefox a new message in both editors. Not tried: groups of a directory, the composer of the calendar and of the contacts, 5.12.
 */
export const sogo: Host = {
  name: 'sogo',
  label: 'SOGo',
  standing: 'facts',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'email',
  composerSelector,
  // The chips of every field and the subject; never the text.
  recipientsSelector: '.msg-header-content',
  controlsSelector: 'md-toolbar, .msg-header-buttons, .cke_top, .ck-editor__top',
  // Its shortcuts listen in the window's capture phase, and would take a letter of ours for "search" or "delete".
  sparedClass: 'md-chip-content',
  findEditor,
  readRecipients,
  // A draft is known to the server alone.
  conversationKey: () => 'unclear',
  onSent: (composer, sent, gone) => watchSending(composer, sending, sent, gone),
};
