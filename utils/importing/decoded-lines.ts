import { joined } from './file-pieces.ts';

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;

/** A line longer than this many bytes comes in parts. */
const longestPart = 256 * 1024;

/** How lines belong together: `folded` ones go on after a line end and a blank, as in vCard, even within a character. */
type Joining = 'single' | 'folded';

/**
 * Text in parts of whole lines that end in "\n", from bytes in UTF-8 or, line by line, Windows-1252 where they are no UTF-8. Only the last part, and one of
 * a very long line, may end elsewhere. The number of lines stays the same.
 */
export async function* decodedLines(pieces: AsyncIterable<Uint8Array>, joining: Joining): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    const bytes = joined(rest, piece);
    const end = lastEnd(bytes, joining) || (bytes.length > longestPart ? lastEnd(bytes, 'single') || wholeCharacters(bytes) : 0);
    rest = bytes.subarray(end);
    if (end > 0) yield textOf(bytes.subarray(0, end), joining);
  }
  if (rest.length > 0) yield textOf(rest, joining);
}

/** Where the last line that is whole ends; 0 where none is. */
function lastEnd(bytes: Uint8Array, joining: Joining): number {
  if (joining === 'single' && bytes.at(-1) === LF) return bytes.length;
  if (bytes.length < 2) return 0;
  const ending = bytes.includes(LF) ? LF : CR;
  // What comes after the line end must be known: the second half of it, or a blank.
  let at = bytes.lastIndexOf(ending, bytes.length - 2);
  while (joining === 'folded' && at >= 0 && isBlank(bytes[at + 1])) at = at === 0 ? -1 : bytes.lastIndexOf(ending, at - 1);
  return at + 1;
}

const isBlank = (byte: number | undefined) => byte === SPACE || byte === TAB;

/** How many of the bytes end before a character that may not be whole. */
function wholeCharacters(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}

/** Text with what it begins with known before: `head` has at least `length` characters, or all there are. */
export async function headed(text: AsyncGenerator<string>, length: number): Promise<{ readonly head: string; readonly all: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < length) {
    const { done, value } = await text.next();
    if (done) break;
    head += value;
  }
  async function* all() {
    if (head !== '') yield head;
    yield* text;
  }
  return { head, all: all() };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array, joining: Joining): string {
  const text = decodedAs(strict, bytes);
  if (text === null) return joining === 'folded' ? eachFolded(bytes) : eachLine(bytes);
  const ended = text.replaceAll('\r\n', '\n');
  return ended.includes('\r') ? ended.replaceAll('\r', '\n') : ended;
}

function decodedAs(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function eachLine(bytes: Uint8Array): string {
  return linesOf(bytes)
    .map(({ line, ended }) => `${anyText(line)}${ended ? '\n' : ''}`)
    .join('');
}

/** Folded lines are put together before they are read; as many empty lines follow, so that lines can still be counted. */
function eachFolded(bytes: Uint8Array): string {
  let text = '';
  let open: Uint8Array[] = [];
  let ends = 0;
  for (const { line, ended } of linesOf(bytes)) {
    if (isBlank(line[0]) && ends > 0) open.push(line.subarray(1));
    else {
      text += anyText(joined(...open)) + '\n'.repeat(ends);
      open = [line];
      ends = 0;
    }
    if (ended) ends++;
  }
  return text + anyText(joined(...open)) + '\n'.repeat(ends);
}

function linesOf(bytes: Uint8Array): readonly { readonly line: Uint8Array; readonly ended: boolean }[] {
  const lines: { readonly line: Uint8Array; readonly ended: boolean }[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && bytes[at] !== CR) continue;
    lines.push({ line: bytes.subarray(start, at), ended: true });
    if (bytes[at] === CR && bytes[at + 1] === LF) at++;
    start = at + 1;
  }
  if (start < bytes.length) lines.push({ line: bytes.subarray(start), ended: false });
  return lines;
}

/** The text in bytes whose encoding nothing but a `CHARSET` among them may tell. */
export function anyText(bytes: Uint8Array, charset: string | null = null): string {
  const utf8 = decodedAs(strict, bytes);
  if (utf8 !== null) return utf8;
  const windows = new TextDecoder('windows-1252').decode(bytes);
  const named = charset ?? /^[^:]*;CHARSET="?([\w-]+)/i.exec(windows)?.[1];
  try {
    return named ? new TextDecoder(named).decode(bytes) : windows;
  } catch {
    return windows;
  }
}
