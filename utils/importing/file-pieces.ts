import { chunksOf } from './chunks.ts';
import { FileProblem, type Sink, type Source } from './reader.ts';

const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** So many bytes at the start tell whether a file is text. */
const enoughToTell = 4096;

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** The encoding a byte order mark tells, and how many bytes the mark has. */
function marked(bytes: Uint8Array): { readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly length: number } | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', length: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', length: 2 };
  return startsWith(bytes, [0xfe, 0xff]) ? { encoding: 'utf-16be', length: 2 } : null;
}

function isText(bytes: Uint8Array): boolean {
  return !startsWith(bytes, PDF) && !startsWith(bytes, ZIP) && !bytes.subarray(0, enoughToTell).includes(0);
}

/** The first bytes of a file as text, lines ending in "\n"; null where they are no text. A character cut off at the end is left out. */
export function headText(bytes: Uint8Array): string | null {
  const mark = marked(bytes);
  const body = bytes.subarray(mark?.length ?? 0);
  if (!mark?.encoding.startsWith('utf-16') && !isText(body)) return null;
  const text = decodedHead(body, mark?.encoding ?? 'utf-8');
  return text.replace(/\r\n?/g, '\n');
}

function decodedHead(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The bytes of a file of text in pieces, without a byte order mark, and as UTF-8 where they were UTF-16; the sink is told how far it is. Rejects with a
 * `FileProblem` for a file that is empty, no text or cannot be read, and with the reason of `gone`.
 */
export async function* textPieces(source: Source, sink: Pick<Sink, 'read'>, gone: AbortSignal): AsyncGenerator<Uint8Array> {
  let toUtf8: ((bytes: Uint8Array, more: boolean) => Uint8Array) | null = null;
  let begun = false;
  let start: Uint8Array = new Uint8Array(0);
  let read = 0;
  for await (const piece of chunksOf(source, gone)) {
    read += piece.length;
    const bytes = begun ? piece : joined(start, piece);
    if (!begun && bytes.length < Math.min(enoughToTell, source.size)) {
      start = bytes;
      continue;
    }
    yield prepared(bytes);
    sink.read(read);
  }
  if (read === 0) throw new FileProblem('empty');
  const last = begun ? new Uint8Array(0) : start;
  yield prepared(last, false);

  function prepared(bytes: Uint8Array, more = true): Uint8Array {
    let body = bytes;
    if (!begun) {
      begun = true;
      const mark = marked(bytes);
      body = bytes.subarray(mark?.length ?? 0);
      if (mark?.encoding.startsWith('utf-16')) toUtf8 = transcoder(mark.encoding);
      else if (!isText(body)) throw new FileProblem('wrong-type');
    }
    return toUtf8 ? toUtf8(body, more) : body;
  }
}

function transcoder(encoding: string): (bytes: Uint8Array, more: boolean) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes, more) => encoder.encode(decoder.decode(bytes, { stream: more }));
}

/** One after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter(({ length }) => length > 0);
  if (filled.length === 1 && filled[0]) return filled[0];
  const all = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of filled) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
