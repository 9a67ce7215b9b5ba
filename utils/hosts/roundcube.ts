import type { Recipient, Recipients } from '../domain/handle.ts';
import { type Sending, watchSending } from '../page/sending.ts';
import type { Host } from './host.ts';

/**
 * Ids, names and classes are the same in every interface language. All seen 2026-11 in a running 1.6.5 with its skin "elastic", the only one since 1.6;
 * ids stable since 1.4.
 */

// The form and the buttons under it; the body tells the page.
const composerSelector = 'body.task-mail.action-compose #compose-content';

// What the skin's chips are written to with each change; they are what is posted.
const toField = 'textarea[name="_to"]';
const fields = `${toField}, textarea[name="_cc"], textarea[name="_bcc"]`;

// Where an address is typed before it becomes a chip; it reaches the field when the focus leaves.
const typing = ['to', 'cc', 'bcc'].map((field) => `#compose_${field} .recipient-input input`).join();

// Under the form; its copy in the foot of a narrow window.
const sendButton = '.formbuttons .send, .content-frame-navigation .send';

// Every question and alert, and every refusal of the server; those of before stay for seconds.
const refusal = '.ui-dialog, #messagestack .error';

// Any answer but "cancel"; Enter in the question about an empty subject.
const yes = '.ui-dialog-buttonset button:not(.cancel), .ui-dialog input[data-submit]';

const entry = /(?:"(?:\\.|[^"\\])*"|[^,;])+/g;
const namedAddress = /^(.*?)\s*<([^\s<>@]+@[^\s<>@]+)>$/s;
const bareAddress = /^()([^\s<>@"]+@[^\s<>@"]+)$/;

function findEditor(composer: HTMLElement): HTMLElement | null {
  if (fieldValue(composer, 'input[name="_is_html"]') !== '1') return composer.querySelector<HTMLElement>('textarea#composebody');
  const frame = composer.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
  return frame?.contentDocument?.querySelector<HTMLElement>('body[contenteditable="true"]') ?? null;
}

function readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear' {
  if (!composer.querySelector(toField) || fieldValues(composer, typing).some((typed) => typed.trim() !== '')) return 'unclear';
  const lists = fieldValues(composer, fields).map(readList);
  if (lists.includes(null)) return 'unclear';
  const people = lists.flatMap((list) => list ?? []);
  const own = ownAddresses(composer).map(sameInAnyCase);
  const addresses = people.map(sameInAnyCase);
  const [first, ...rest] = people.filter((_, at) => addresses.indexOf(addresses[at] as string) === at && !own.includes(addresses[at] as string));
  return first ? [first, ...rest] : 'none';
}

/** A list as it stands in the header of a mail; null when something in it is no address, perhaps not yet. */
function readList(list: string): readonly Recipient[] | null {
  const entries = (list.match(entry) ?? []).map((one) => one.trim()).filter((one) => one !== '');
  const people = entries.map(readEntry);
  return people.every((person) => person !== null) ? people : null;
}

function readEntry(text: string): Recipient | null {
  const [, words = '', address] = namedAddress.exec(text) ?? bareAddress.exec(text) ?? [];
  if (!address) return null;
  const name = words
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();
  return { address, name: name === '' || name.toLowerCase() === address.toLowerCase() ? null : name };
}

/** All identities one can write as; a field to type in where there is none. */
function ownAddresses(composer: HTMLElement): readonly Recipient[] {
  const identities = [...composer.querySelectorAll('select[name="_from"] option')].map(({ textContent }) => textContent ?? '');
  return [...identities, ...fieldValues(composer, 'input[name="_from"]')].flatMap((identity) => readList(identity) ?? []);
}

function sameInAnyCase({ address }: Recipient): string {
  return address.toLowerCase();
}

const gestures: Omit<Sending, 'sign'> = {
  isButton: (element) => element.matches(sendButton),
  // No key sends, but one answers the question about an empty subject.
  isKey: () => false,
  leaves: false,
  refusal: ({ ownerDocument }) => [...ownerDocument.querySelectorAll(refusal)].at(-1) ?? null,
  isYes: (element) => element.matches(yes),
};

/**
 * The page posts the form into a hidden frame, for a message and for a draft, and confirms both alike, as it does other things; each confirmation stays
 * for seconds. So the sign is a confirmation that was not there when a message was posted. No `submit` is heard of a script's post, but `formdata` is.
 */
function onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  const confirmations = () => [...composer.ownerDocument.querySelectorAll('#messagestack .confirmation')];
  let isPosted = false;
  let older: readonly Element[] = [];
  const posts = () => {
    isPosted = fieldValue(composer, 'input[name="_draft"]') === '';
    older = confirmations();
  };
  composer.addEventListener('formdata', posts, { capture: true, passive: true, signal: gone });
  const sign = () => (isPosted && confirmations().find((one) => !older.includes(one))) || null;
  watchSending(composer, { ...gestures, sign }, sent, gone);
}

function fieldValue(root: ParentNode, selector: string): string | null {
  return root.querySelector<HTMLInputElement>(selector)?.value ?? null;
}

function fieldValues(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)].map(({ value }) => value);
}

/**
 * Roundcube wherever it is hosted, in its own page and in its pop-up window. No `readLatest`: of the message that is answered the page keeps a Message-ID
 * in its own variables; its sender and date are words within the draft (1.6.5, 2026-11).
 */
export const roundcube: Host = {
  name: 'roundcube',
  label: 'Roundcube',
  standing: 'real',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'email',
  composerSelector,
  // The chips of every field, the sender and the subject; never the text.
  recipientsSelector: '.compose-headers',
  // The send button's row; the switch between the editors; TinyMCE's toolbar.
  controlsSelector: '.formbuttons, .editor-toolbar, .tox-editor-header',
  findEditor,
  readRecipients,
  conversationKey: (composer) => fieldValue(composer, 'form[name="form"] > input[name="_id"]') || 'unclear',
  onSent,
};
