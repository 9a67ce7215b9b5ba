import { endOfText, isEscaped, textOf } from './json-text.ts';

/** Thrown where a text is no JSON. */
export class JsonProblem extends Error {
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number) {
    super('no JSON');
    this.line = line;
  }
}

export type JsonScalar = string | number | boolean | null;

/** Told what is in a text, in its order. */
export type JsonListener = {
  open(kind: 'object' | 'array'): void;
  close(): void;
  key(name: string): void;
  /** Asked before each string, whose text is not made where it is false: then `value` is told "". */
  wantsText(): boolean;
  /** Strings end after 4096 bytes. */
  value(value: JsonScalar): void;
};

/** In bytes; names and numbers are shorter. */
const LONGEST = 4096;
const DEEPEST = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const OBJECT = 0x7b;
const END_OBJECT = 0x7d;
const ARRAY = 0x5b;
const END_ARRAY = 0x5d;
const isBlank = (byte: number) => byte === SPACE || byte === NEWLINE || byte === 0x0d || byte === 0x09;
const isOfWord = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e || byte === 0x45;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const words: ReadonlyMap<string, JsonScalar> = new Map<string, JsonScalar>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** What may come next. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Reads JSON in pieces, holding at most one short string of it. Telegram Desktop writes the characters below U+0020 as "\x1B", which JSON does not know (its
 * source, 2026-11); they are read here, so that such a file is.
 */
export function jsonScan(listener: JsonListener): { readonly write: (bytes: Uint8Array) => void; readonly end: () => void } {
  const held = new Uint8Array(LONGEST);
  let length = 0;
  let inside: 'text' | 'word' | null = null;
  let [keeps, isKey, escapes, afterBackslash] = [false, false, false, false];
  let next: Next = 'value';
  let line = 1;
  const open: number[] = [];
  const fail = (): never => {
    throw new JsonProblem(line);
  };

  const valueEnds = () => {
    next = open.length > 0 ? 'comma-or-end' : 'nothing';
  };
  const hold = (bytes: Uint8Array) => {
    const part = bytes.subarray(0, LONGEST - length);
    held.set(part, length);
    length += part.length;
  };

  const begin = (byte: number) => {
    if (next !== 'value' && next !== 'value-or-end') fail();
    if (open.length >= DEEPEST) fail();
    open.push(byte);
    next = byte === OBJECT ? 'key-or-end' : 'value-or-end';
    listener.open(byte === OBJECT ? 'object' : 'array');
  };
  const finish = (byte: number) => {
    const isObject = byte === END_OBJECT;
    if (open.pop() !== (isObject ? OBJECT : ARRAY)) fail();
    if (next !== 'comma-or-end' && next !== (isObject ? 'key-or-end' : 'value-or-end')) fail();
    valueEnds();
    listener.close();
  };

  const beginText = () => {
    isKey = next === 'key' || next === 'key-or-end';
    if (!isKey && next !== 'value' && next !== 'value-or-end') fail();
    keeps = isKey || listener.wantsText();
    inside = 'text';
    [length, escapes, afterBackslash] = [0, false, false];
  };
  const endText = () => {
    inside = null;
    const text = keeps ? textOf(held.subarray(0, length), length === LONGEST, escapes) : '';
    if (text === null) return fail();
    if (isKey) {
      next = 'colon';
      listener.key(text);
    } else {
      valueEnds();
      listener.value(text);
    }
  };
  const endWord = () => {
    inside = null;
    const word = String.fromCharCode(...held.subarray(0, length));
    const known = words.get(word);
    if (known === undefined && !NUMBER.test(word)) fail();
    valueEnds();
    listener.value(known === undefined ? Number(word) : known);
  };

  /** Where the string, or what of it is here, ends; nothing but its end matters where it is not wanted. */
  const throughText = (bytes: Uint8Array, from: number): number => {
    const end = endOfText(bytes, from, afterBackslash);
    const stop = end < 0 ? bytes.length : end;
    if (keeps) {
      const part = bytes.subarray(from, Math.min(stop, from + LONGEST));
      escapes ||= part.includes(BACKSLASH);
      hold(part);
    }
    if (end < 0) {
      afterBackslash = isEscaped(bytes, from, stop, afterBackslash);
      return stop;
    }
    endText();
    return stop + 1;
  };
  const throughWord = (bytes: Uint8Array, from: number): number => {
    let at = from;
    while (at < bytes.length && isOfWord(bytes[at] as number)) at += 1;
    if (length + at - from > 64) fail();
    hold(bytes.subarray(from, at));
    if (at < bytes.length) endWord();
    return at;
  };
  const sign = (byte: number) => {
    if (isBlank(byte)) line += byte === NEWLINE ? 1 : 0;
    else if (byte === QUOTE) beginText();
    else if (byte === OBJECT || byte === ARRAY) begin(byte);
    else if (byte === END_OBJECT || byte === END_ARRAY) finish(byte);
    else if (byte === COLON && next === 'colon') next = 'value';
    else if (byte === COMMA && next === 'comma-or-end') next = open.at(-1) === OBJECT ? 'key' : 'value';
    else fail();
  };

  return {
    write(bytes) {
      let at = 0;
      while (at < bytes.length) {
        const byte = bytes[at] as number;
        if (inside === 'text') at = throughText(bytes, at);
        else if (inside === 'word') at = throughWord(bytes, at);
        else if (byte === SPACE) at += 1;
        else if (isOfWord(byte) && (next === 'value' || next === 'value-or-end')) [inside, length] = ['word', 0];
        else {
          sign(byte);
          at += 1;
        }
      }
    },
    end() {
      if (inside === 'word') endWord();
      if (inside !== null || next !== 'nothing') fail();
    },
  };
}
