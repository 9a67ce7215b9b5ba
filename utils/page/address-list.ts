import type { Recipient } from '../domain/handle.ts';

/** What one address of a list may look like here; whether mail can be sent to it is not for a list to say. */
const ADDRESS = /^(?:[^\s@<>()[\],;:"]+|"[^"]+")@[^\s@<>()[\],;:"]+$/;

/**
 * Reads a list as mail headers and recipient fields have it (RFC 5322, section 3.4): `"Lima, Ana" <ana@x>, ben@x; Friends: eva@x;`. Separated by
 * commas or semicolons, with quoted names, comments and groups, whose members count one by one. Empty when it names nobody; `unclear` when any
 * part of it cannot be read, such as a name without an address.
 */
export function readAddressList(text: string): Recipient[] | 'unclear' {
  const parts = partsOf(text);
  if (parts === 'unclear') return 'unclear';
  const recipients = parts.map(recipientIn);
  return recipients.every((recipient) => recipient !== null) ? recipients : 'unclear';
}

/** One entry of the list: what stands in angle brackets, or null without any; and the words around it, quotes taken off. */
type Part = { words: string; inBrackets: string | null };

/** Brackets, quotes with escapes, comments, separators, and runs of anything else. */
const TOKENS = /<([^<>]*)>|"((?:\\.|[^"\\])*)"|(\((?:\\.|[^()\\])*\))|([,;])|(:)|([^<>"(),;:]+)|(.)/gsu;

function partsOf(text: string): Part[] | 'unclear' {
  const parts: Part[] = [];
  let part: Part = { words: '', inBrackets: null };
  const close = () => {
    if (part.words.trim() !== '' || part.inBrackets !== null) parts.push(part);
    part = { words: '', inBrackets: null };
  };
  for (const [, address, quoted, comment, separator, colon, word] of text.matchAll(TOKENS)) {
    if (separator) close();
    else if (colon && part.inBrackets === null && !part.words.includes('@')) part = { words: '', inBrackets: null };
    else if (comment !== undefined || word?.trim() === '') part.words += ' ';
    else if (part.inBrackets !== null) return 'unclear';
    else if (address !== undefined) part.inBrackets = address;
    else if (quoted !== undefined) part.words += quoted.replace(/\\(.)/gs, '$1');
    else if (word !== undefined) part.words += word;
    else return 'unclear';
  }
  close();
  return parts;
}

function recipientIn({ words, inBrackets }: Part): Recipient | null {
  const name = words.replace(/\s+/g, ' ').trim();
  const address = (inBrackets ?? name).trim();
  if (!ADDRESS.test(address)) return null;
  return { address, name: inBrackets === null || name === '' ? null : name };
}
