import { toTime } from './mbox-date.ts';

/** How far a "From " line can be trusted to begin a message: `dated` ones say when it came, `bare` ones do not. */
export type Separator = { readonly kind: 'dated' | 'bare'; readonly at: number | null };

/** A longer line is no separator: an address (254, RFC 5321) and a date fit several times. */
export const LONGEST_SEPARATOR = 1024;

const FROM = [70, 114, 111, 109, 32];
const CLOCK = /(?:^|\s)((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s.*|\d{1,2}[\s-][a-z]{3}[\s-]\d{2,4}\s.*|\d{4}-\d\d-\d\d[t\s].*)$/i;

/** Whether a line begins with "From ". */
export function beginsWithFrom(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= FROM.length && FROM.every((byte, at) => bytes[start + at] === byte);
}

/**
 * What a line that begins with "From " is; null for a sentence. Address and date are RFC 4155's, in UTC as there; programs also write a zone, "remote from"
 * (UUCP), "-" for the address or, as Thunderbird since 2023, nothing at all.
 */
export function toSeparator(line: string): Separator | null {
  const told = line.slice(FROM.length).trim();
  const date = CLOCK.exec(told.replace(/\sremote from \S+$/, ''))?.[1];
  const at = date === undefined ? null : toTime(date);
  if (at !== null) return { kind: 'dated', at };
  return told === '' || told === '-' || /^[^\s@]+@[^\s@]+$/.test(told) ? { kind: 'bare', at: null } : null;
}

/** Whether a line can be the first of a message: a header (RFC 5322 section 2.2: printable, no space, then a colon), or one quoted by a gateway. */
export function beginsHeader(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === 62 && beginsWithFrom(bytes, start + 1, end)) return true;
  for (let at = start; at < end && at < start + 80; at += 1) {
    const byte = bytes[at] ?? 0;
    // RFC 5322 section 4.5.3: old programs had spaces before the colon.
    if (byte === 58) return at > start;
    if (byte < 33 || byte > 126) return byte === 32 && at > start && bytes[at + 1] === 58;
  }
  return false;
}
