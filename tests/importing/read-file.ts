import { readFileSync } from 'node:fs';
import {
  type Exchange,
  FileProblem,
  type Reader,
  type ReadOptions,
  type Sink,
  type Source,
  type Unread,
  type Who,
} from '../../utils/importing/reader.ts';

/** Everything a reader told of a file. */
export type Told = {
  readonly who: Who[];
  readonly exchanges: Exchange[];
  readonly mine: string[];
  readonly unread: (readonly [line: number, why: Unread])[];
  left: number;
  read: number;
};

const austria: ReadOptions = { country: 'AT', zone: 'Europe/Vienna', columns: null };

/** A file whose bytes come in pieces of these lengths, over and over. */
export function fileOf(content: string | Uint8Array, pieces: readonly number[] = [65_536], name = 'file'): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const stream = () => {
    let at = 0;
    let turn = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        const length = Math.max(1, pieces[turn++ % pieces.length] ?? 1);
        controller.enqueue(bytes.slice(at, at + length));
        at += length;
      },
    });
  };
  return { name, size: bytes.length, stream };
}

export async function readFile(
  reader: Reader,
  source: Source,
  options: Partial<ReadOptions> = {},
  gone = new AbortController().signal,
): Promise<Told> {
  const told: Told = { who: [], exchanges: [], mine: [], unread: [], left: 0, read: 0 };
  const sink: Sink = {
    who: (who) => void told.who.push(who),
    exchange: (exchange) => void told.exchanges.push(exchange),
    mine: (key) => void told.mine.push(key),
    unread: (line, why) => void told.unread.push([line, why]),
    left: () => {
      told.left++;
    },
    read: (bytes) => {
      told.read = bytes;
    },
  };
  await reader.read(source, sink, { ...austria, ...options }, gone);
  return told;
}

/** Somebody in a line: "Ana (Ani) email:ana@example.org 1985-4-12". */
export function inOneLine({ name, nicknames = [], handles = [], birthday }: Who): string {
  const day = birthday ? [`${birthday.year ?? '-'}-${birthday.month}-${birthday.day}`] : [];
  return [name ?? '–', ...nicknames.map((one) => `(${one})`), ...handles.map(({ channel, id }) => `${channel}:${id}`), ...day].join(' ');
}

/** Who is in a file, a line each. */
export async function peopleIn(reader: Reader, content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  return (await readFile(reader, fileOf(content), options)).who.map(inOneLine);
}

/** Why the whole file is refused; null where it is read. */
export async function problemOf(reader: Reader, content: string | Uint8Array | Source): Promise<string | null> {
  const source = typeof content === 'object' && 'stream' in content ? content : fileOf(content);
  try {
    await readFile(reader, source);
    return null;
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.why;
    throw problem;
  }
}

export const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`fixtures/${path}`, import.meta.url)));

/** Files of other kinds, as they begin. */
export const others: Readonly<Record<string, Uint8Array>> = {
  png: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]),
  pdf: new TextEncoder().encode('%PDF-1.7\n1 0 obj, <<, /Type\n'),
  zip: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 1, 1, 1]),
  html: new TextEncoder().encode('<!doctype html>\n<title>People, numbers</title>\n<p>Ana, 1\n<p>Ben, 2\n'),
};

/** A text that is written over and over, of at least so many bytes, without ever being held. */
export function endless(start: string, again: string, bytes: number, end = ''): Source {
  const encoder = new TextEncoder();
  const block = encoder.encode(again.repeat(Math.ceil(65_536 / again.length)));
  const stream = () => {
    let left = bytes;
    let begun = false;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (!begun) controller.enqueue(encoder.encode(start));
        begun = true;
        if (left > 0) controller.enqueue(block);
        else {
          controller.enqueue(encoder.encode(end));
          controller.close();
        }
        left -= block.length;
      },
    });
  };
  return { name: 'file', size: bytes, stream };
}
