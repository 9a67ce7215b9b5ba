import type { Recipient } from '../domain/handle.ts';
import { type Sending, watchSending } from '../page/sending.ts';
import type { Host } from './host.ts';

/** The markup is ours: components/practice/. */
const composerSelector = 'form[data-practice-composer]';

const sending: Sending = {
  isButton: (element, composer) => element.matches('button[data-practice-send]') && composer.contains(element),
  leaves: false,
  // The newest comes first.
  sign: (composer) => composer.ownerDocument.querySelector('[data-practice-outbox] > [data-practice-sent]')?.getAttribute('data-message') ?? null,
};

const readRecipient = (element: Element): Recipient => ({
  address: element.getAttribute('data-address') ?? '',
  name: element.textContent?.trim() || null,
});

/** Our own practice page, which is no website. */
export const practice: Host = {
  name: 'practice',
  label: 'Small Hello',
  standing: 'real',
  seen: '2026-11',
  matches: [],
  selfHosted: true,
  channel: 'practice',
  composerSelector,
  recipientsSelector: '[data-practice-recipients]',
  controlsSelector: '[data-practice-controls]',
  findEditor: (composer) => composer.querySelector<HTMLElement>('[data-practice-editor]'),
  readRecipients(composer) {
    if (!composer.querySelector('[data-practice-recipients]')) return 'unclear';
    const [first, ...others] = [...composer.querySelectorAll('[data-practice-to]')].map(readRecipient);
    if (!first) return 'none';
    return [first, ...others].some(({ address }) => address === '') ? 'unclear' : [first, ...others];
  },
  conversationKey: (composer) => composer.getAttribute('data-conversation') || 'unclear',
  onSent: (composer, sent, gone) => watchSending(composer, sending, sent, gone),
};
