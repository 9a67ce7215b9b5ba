import { mbox } from '../../utils/importing/mbox.ts';
import { type Exchange, FileProblem, type Source, type Unread, type Unreadable, type Who } from '../../utils/importing/reader.ts';

export type Told = {
  readonly who: Who[];
  readonly exchanges: Exchange[];
  readonly mine: string[];
  left: number;
  readonly unread: [line: number, why: Unread][];
  read: number;
};

/** A file whose bytes come in chunks of the given sizes, the last size again and again. */
export function sourceOf(content: string | Uint8Array, name = 'mail.mbox', sizes: readonly number[] = [65_536]): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const stream = () => {
    let at = 0;
    let turn = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        const size = sizes[Math.min(turn, sizes.length - 1)] ?? bytes.length;
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, at + size));
        at += size;
        turn += 1;
      },
    });
  };
  return { name, size: bytes.length, stream };
}

/** Everything the reader tells of a file. */
export async function readMbox(source: Source, gone = new AbortController().signal): Promise<Told> {
  const told: Told = { who: [], exchanges: [], mine: [], left: 0, unread: [], read: 0 };
  const sink = {
    who: (who: Who) => void told.who.push(who),
    exchange: (exchange: Exchange) => void told.exchanges.push(exchange),
    mine: (key: string) => void told.mine.push(key),
    left: () => {
      told.left += 1;
    },
    unread: (line: number, why: Unread) => void told.unread.push([line, why]),
    read: (bytes: number) => {
      told.read = bytes;
    },
  };
  await mbox.read(source, sink, { country: null, zone: 'UTC', columns: null }, gone);
  return told;
}

export const told = (content: string | Uint8Array, name?: string, sizes?: readonly number[]) => readMbox(sourceOf(content, name, sizes));

/** Why the file as a whole was refused; null when it was read. */
export async function problemOf(source: Source): Promise<Unreadable | null> {
  try {
    await readMbox(source);
    return null;
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.why;
    throw problem;
  }
}

/** One message with the usual headers; `more` replaces or adds, null takes one away. */
export function letter(
  more: Readonly<Record<string, string | null>> = {},
  body = 'Hello\n',
  separator = 'From ana@example.org Fri Mar  6 10:00:00 2026',
): string {
  const headers: Record<string, string | null> = {
    From: 'Ana Lima <ana@example.org>',
    To: 'Ben Adler <ben@example.com>',
    Date: 'Fri, 6 Mar 2026 10:00:00 +0000',
    ...more,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\n`]));
  return `${separator}\n${lines.join('')}\n${body}\n`;
}

/** The exchange such a message is. */
export const exchangeOf = (more: Partial<Exchange> = {}): Exchange => ({
  at: Date.UTC(2026, 2, 6, 10),
  from: 'email:ana@example.org',
  to: ['email:ben@example.com'],
  channel: 'email',
  ...more,
});
