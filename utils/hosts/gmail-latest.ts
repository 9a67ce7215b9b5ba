import type { Recipient } from '../domain/handle.ts';
import { ownAddresses } from './gmail-people.ts';
import { answersMessage, readGmailRecipients } from './gmail-recipients.ts';
import { addresseesOf, answeredMessage, messagesBeside, sendersOf } from './gmail-thread.ts';
import type { LatestMessage } from './host.ts';
import { localTime } from './local-time.ts';

// A message of the thread that another one has replaced (InboxSDK, seen 2026-07).
const replaced = '.kQ, .kx';

// The full date in words of the language (captured 2026-07, in Chinese 2016, in Russian 2019).
const date = '.g3[title]';

// What was written before, in Gmail's own letters and in those of others, and what Gmail puts into a letter (public code, 2026-07).
const notTheirs =
  '.gmail_quote, .gmail_attr, .gmail_extra, .adL, .h5, .adm, .a6S, .yahoo_quoted, .moz-cite-prefix, blockquote[type="cite"], style, script, title';

// Each begins a line of its own.
const block = 'p, div, li, tr, blockquote, pre, h1, h2, h3, h4, h5, h6';

/**
 * The newest message of the thread that a reply stands in, between the user and those it goes to: in a thread of several people the last one may be
 * somebody else's. A new message, and one that is passed on, have no thread.
 */
export function readGmailLatest(composer: HTMLElement): LatestMessage | 'none' | 'unclear' {
  const answered = answersMessage(composer) ? answeredMessage(composer) : null;
  const recipients = readGmailRecipients(composer);
  if (!answered || recipients === 'none') return 'none';
  const own = ownAddresses(composer);
  if (own.size === 0 || recipients === 'unclear') return 'unclear';
  const people = new Set(recipients.map(sameInAnyCase));
  for (const message of messagesBeside(answered).toReversed()) {
    if (message.closest(replaced)) continue;
    const from = sendersOf(message).map(sameInAnyCase);
    const isMine = from.some((address) => own.has(address));
    const between = isMine ? addresseesOf(message).map(sameInAnyCase) : from;
    if (!between.some((address) => people.has(address))) continue;
    return {
      by: isMine ? 'me' : 'them',
      when: localTime(message.querySelector(date)?.getAttribute('title'), message.ownerDocument),
      readText: () => textOf(message),
    };
  }
  return 'none';
}

function sameInAnyCase({ address }: Recipient): string {
  return address.toLowerCase();
}

function textOf(message: Element): string {
  const body = message.querySelector('.a3s');
  const lines = body ? written(body).split('\n') : [];
  const own = lines.map((line) => line.trim()).filter((line) => !line.startsWith('>'));
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Read in place, as the pictures of a copy would be fetched anew. */
function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.replace(/\s+/g, ' ') ?? '';
  if (!('matches' in node)) return '';
  const element = node as Element;
  if (element.matches(notTheirs)) return '';
  if (element.matches('br')) return '\n';
  const text = [...element.childNodes].map(written).join('');
  return element.matches(block) ? `\n${text}\n` : text;
}
