import { anyText } from './decoded-lines.ts';

/** One line of a card, taken apart but not yet decoded. */
export type Property = {
  /** In capitals, without a group ("item1."). */
  readonly name: string;
  /** As written, each with its ";" before it. */
  readonly params: string;
  readonly written: string;
};

/** The property in a line; null where it is none. */
export function propertyOf(line: string): Property | null {
  const colon = valueAt(line);
  if (colon < 1) return null;
  const found = line.indexOf(';');
  const nameEnd = found === -1 || found > colon ? colon : found;
  const group = line.lastIndexOf('.', nameEnd);
  return {
    name: line
      .slice(group + 1, nameEnd)
      .trim()
      .toUpperCase(),
    params: line.slice(nameEnd, colon),
    written: line.slice(colon + 1),
  };
}

/** Where the colon before the value is: one in quotes is none. */
function valueAt(line: string): number {
  const colon = line.indexOf(':');
  const quote = line.indexOf('"');
  if (quote === -1 || quote > colon) return colon;
  return /^(?:"[^"]*"|[^":])*(?=:)/.exec(line)?.[0].length ?? colon;
}

/** What a parameter says, or null where it is not there. `name` in capitals. */
export function paramOf({ params }: Property, name: string): string | null {
  if (params === '') return null;
  for (const param of params.split(';')) {
    const equals = param.indexOf('=');
    if (equals > 0 && param.slice(0, equals).trim().toUpperCase() === name)
      return param
        .slice(equals + 1)
        .trim()
        .replace(/^"(.*)"$/, '$1');
  }
  return null;
}

/** The value with its transfer encoding taken off; what is escaped stays so. */
export function decodedValue(property: Property): string {
  const { params, written } = property;
  if (params === '') return written;
  if (/[;=]"?QUOTED-PRINTABLE\b/i.test(params)) return anyText(fromQuoted(written), paramOf(property, 'CHARSET'));
  if (/[;=](?:BASE64|B)\b/i.test(params)) return anyText(fromBase64(written), paramOf(property, 'CHARSET'));
  return written;
}

function fromQuoted(written: string): Uint8Array {
  const plain = new TextEncoder().encode(written);
  const bytes: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const hex = plain[at] === 61 ? String.fromCharCode(plain[at + 1] ?? 0, plain[at + 2] ?? 0) : '';
    if (/^[\da-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(plain[at] ?? 0);
  }
  return Uint8Array.from(bytes);
}

function fromBase64(written: string): Uint8Array {
  try {
    return Uint8Array.from(atob(written.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}

/** The parts of a value between `mark`s that are not escaped, each without its escapes and in one line. */
export function partsOf(value: string, mark: ';' | ','): readonly string[] {
  if (!value.includes('\\')) return value.split(mark).map(trimmed);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++;
    else if (value[at] === mark) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, value.slice(start)].map(plainText);
}

const trimmed = (text: string) => text.trim();

/** The text of a value without its escapes, in one line. */
export function plainText(value: string): string {
  if (!value.includes('\\')) return value.trim();
  return value.replace(/\\([nN\\,;:])/g, (_, escaped: string) => (/n/i.test(escaped) ? ' ' : escaped)).trim();
}
