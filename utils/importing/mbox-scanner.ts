import { beginsHeader, beginsWithFrom, LONGEST_SEPARATOR, type Separator, toSeparator } from './mbox-separator.ts';

const LF = 10;
const CR = 13;
const F = 70;
const R = 114;
const latin = new TextDecoder('windows-1252');
/** The byte order mark of UTF-8, which some programs of Windows put first. */
const MARK = [0xef, 0xbb, 0xbf];

/** The most of a line among headers that is kept where it is cut by the end of a chunk. */
const LONGEST_HEADER = 256 * 1024;

/** Is told of each message in the order of the file. Offsets are bytes from its beginning, lines count from 1. Bytes are lent until the call returns. */
export type Hearer = {
  begins(line: number, offset: number, separator: Separator): void;
  /** One line of its headers; `cut` when the line was longer than what is given. */
  header(bytes: Uint8Array, start: number, end: number, cut: boolean): void;
  /** Its headers are over; its body begins here. */
  body(offset: number): void;
};

const states = { body: 0, first: 1, headers: 2 } as const;
type State = (typeof states)[keyof typeof states];

/**
 * Finds the messages of an mbox in chunks of bytes. A message begins with a "From " line that has a date, or that comes after an empty line, and that a
 * header follows; every other line of a body is only stepped over. Memory does not grow with the file.
 */
export class MboxScanner {
  readonly #hearer: Hearer;
  #state: State = states.body;
  /** Where a line that only looked like the beginning of a message was found. */
  #before: State = states.body;
  #found: { readonly line: number; readonly offset: number; readonly separator: Separator } | null = null;
  #line = 1;
  #afterEmpty = true;
  /** Bytes before the present chunk. */
  #offset = 0;
  #carried = new Uint8Array(2 * LONGEST_SEPARATOR);
  #carriedLength = 0;
  /** Where the line began whose end is not there yet; null between lines. */
  #cutAt: number | null = null;
  #cut = false;

  constructor(hearer: Hearer) {
    this.#hearer = hearer;
  }

  /** Takes the next bytes of the file. */
  take(chunk: Uint8Array): void {
    let at = 0;
    if (this.#cutAt !== null) {
      const end = chunk.indexOf(LF);
      this.#carry(chunk, 0, end < 0 ? chunk.length : end);
      if (end >= 0) this.#endCarried();
      at = end < 0 ? chunk.length : end + 1;
    }
    while (at < chunk.length) {
      if (this.#state === states.body && this.#line > 1) at = this.#skip(chunk, at);
      const end = chunk.indexOf(LF, at);
      if (end < 0) {
        if (at < chunk.length) this.#cutAt = this.#offset + at;
        this.#carry(chunk, at, chunk.length);
        break;
      }
      this.#takeLine(chunk, at, end, this.#offset + at, false);
      at = end + 1;
    }
    this.#offset += chunk.length;
  }

  /** There is no more. Whether the file ended among headers, as only one that was cut off does. */
  end(): boolean {
    if (this.#cutAt !== null) this.#endCarried();
    if (this.#state !== states.first) return this.#state === states.headers;
    if (this.#before === states.body && this.#found?.separator.kind !== 'dated') return false;
    this.#begin();
    return true;
  }

  /** How many bytes there were so far. */
  get offset(): number {
    return this.#offset;
  }

  /** Steps over lines of a body; back at the first that may begin a message, or whose end is not in the chunk. */
  #skip(chunk: Uint8Array, from: number): number {
    let before = -1;
    let at = from;
    let lines = 0;
    while (at < chunk.length && !(chunk[at] === F && (at + 1 === chunk.length || chunk[at + 1] === R))) {
      const end = chunk.indexOf(LF, at);
      if (end < 0) break;
      before = at;
      at = end + 1;
      lines += 1;
    }
    if (before >= 0) this.#afterEmpty = isEmpty(chunk, before, at - 1);
    this.#line += lines;
    return at;
  }

  #carry(chunk: Uint8Array, start: number, end: number): void {
    const most = this.#state === states.body ? LONGEST_SEPARATOR : LONGEST_HEADER;
    const room = Math.max(0, most - this.#carriedLength);
    const taken = Math.min(room, end - start);
    if (taken < end - start) this.#cut = true;
    const needed = this.#carriedLength + taken;
    if (needed > this.#carried.length) {
      const larger = new Uint8Array(Math.max(needed, this.#carried.length * 2));
      larger.set(this.#carried.subarray(0, this.#carriedLength));
      this.#carried = larger;
    }
    this.#carried.set(chunk.subarray(start, start + taken), this.#carriedLength);
    this.#carriedLength = needed;
  }

  #endCarried(): void {
    const offset = this.#cutAt ?? 0;
    const length = this.#carriedLength;
    const cut = this.#cut;
    this.#cutAt = null;
    this.#carriedLength = 0;
    this.#cut = false;
    this.#takeLine(this.#carried, 0, length, offset, cut);
  }

  /** Takes a line without its line feed. */
  #takeLine(bytes: Uint8Array, lineStart: number, lineEnd: number, offset: number, cut: boolean): void {
    const start = offset === 0 && startsWithMark(bytes, lineStart) ? lineStart + MARK.length : lineStart;
    const end = lineEnd > start && bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
    if (this.#state === states.first) this.#first(bytes, start, end);
    if (bytes[start] === F && this.#isSeparator(bytes, start, end, offset, cut)) {
      this.#before = this.#state;
      this.#state = states.first;
    } else if (this.#state === states.headers) {
      if (end > start) this.#hearer.header(bytes, start, end, cut);
      else this.#endHeaders(offset + lineEnd - lineStart + 1);
    }
    this.#afterEmpty = end === start;
    this.#line += 1;
  }

  /** Decides, by the line after it, whether the separator found begins a message. */
  #first(bytes: Uint8Array, start: number, end: number): void {
    if (beginsHeader(bytes, start, end)) this.#begin();
    else this.#state = this.#before;
    this.#found = null;
  }

  #begin(): void {
    this.#state = states.headers;
    if (this.#found) this.#hearer.begins(this.#found.line, this.#found.offset, this.#found.separator);
  }

  #endHeaders(offset: number): void {
    this.#state = states.body;
    this.#hearer.body(offset);
  }

  #isSeparator(bytes: Uint8Array, start: number, end: number, offset: number, cut: boolean): boolean {
    if (cut || end - start > LONGEST_SEPARATOR || !beginsWithFrom(bytes, start, end)) return false;
    const separator = toSeparator(latin.decode(bytes.subarray(start, end)));
    if (!separator || (separator.kind === 'bare' && !this.#afterEmpty)) return false;
    this.#found = { line: this.#line, offset, separator };
    return true;
  }
}

function startsWithMark(bytes: Uint8Array, start: number): boolean {
  return MARK.every((byte, at) => bytes[start + at] === byte);
}

function isEmpty(bytes: Uint8Array, start: number, end: number): boolean {
  return end === start || (end === start + 1 && bytes[start] === CR);
}
