const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Below this length, in bytes, a loop is faster than a decoder. */
const SHORT = 32;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of what stands between two quotation marks, in UTF-8; null where it has escapes that JSON does not know, but for Telegram's. A character that is no
 * UTF-8 becomes U+FFFD, and one that `isCut` off at the end falls away.
 */
export function textOf(bytes: Uint8Array, isCut: boolean, hasEscapes: boolean): string | null {
  const written = decoded(isCut ? wholeCharacters(bytes) : bytes);
  if (!hasEscapes) return written;
  const known = written.replace(/\\(x[\da-f]{2}|u[\da-f]{4}|.)/gis, (all, code: string) => (/^x../i.test(code) ? `\\u00${code.slice(1)}` : all));
  try {
    return JSON.parse(`"${isCut ? known.replace(/\\(?:u[\da-f]{0,3})?$/i, '') : known}"`);
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes.length > SHORT) return decoder.decode(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 0x7f) return decoder.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && ((bytes[at] as number) & 0xc0) === 0x80) at -= 1;
  return bytes.subarray(0, at);
}

/** Where the quotation mark stands that ends a string, or -1. `escaped`: the first byte stands behind a backslash. */
export function endOfText(bytes: Uint8Array, from: number, escaped: boolean): number {
  let end = bytes.indexOf(QUOTE, from);
  while (end >= 0 && isEscaped(bytes, from, end, escaped)) end = bytes.indexOf(QUOTE, end + 1);
  return end;
}

/** Whether an odd number of backslashes stands before a place. */
export function isEscaped(bytes: Uint8Array, from: number, place: number, escaped: boolean): boolean {
  let at = place;
  while (at > from && bytes[at - 1] === BACKSLASH) at -= 1;
  return (place - at) % 2 === 1 ? !(at === from && escaped) : at === from && escaped;
}
