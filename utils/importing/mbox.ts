import { chunksOf } from './chunks.ts';
import { headText, joined } from './file-pieces.ts';
import { AddressBook } from './mbox-addresses.ts';
import { automaticMarks } from './mbox-automatic.ts';
import { folderOfFile } from './mbox-folders.ts';
import { Headers } from './mbox-headers.ts';
import { type Letter, tellLetter, toLetter } from './mbox-letter.ts';
import { MboxScanner } from './mbox-scanner.ts';
import { beginsHeader, beginsWithFrom, toSeparator } from './mbox-separator.ts';
import { Withheld } from './mbox-withheld.ts';
import { FileProblem, type Reader, type Sink, type Source } from './reader.ts';
import { SeenIds } from './seen-ids.ts';

/** The bytes a file is told by. */
const HEAD = 4096;

/**
 * Mailboxes of mail programs and Gmail's archive (RFC 4155 and its dialects mboxo, mboxrd, mboxcl, mboxcl2). Of a message only headers are looked at, and
 * only those that say from whom, to whom, when, and that a program wrote it.
 */
export const mbox: Reader = {
  format: 'mbox',
  recognises: ({ name, bytes }) => beginsMbox(bytes) || (/\.mbox$/i.test(name) && headText(bytes) !== null),
  async read(source, sink, _options, gone) {
    const messages = messagesOf(source.name, sink);
    let read = 0;
    for await (const bytes of checkedChunks(source, gone)) {
      messages.take(bytes);
      read += bytes.length;
      sink.read(read);
    }
    messages.end();
  },
};

/** What reads the bytes of one mailbox, handed over in their order, and tells the sink. */
function messagesOf(fileName: string, sink: Sink): { take(bytes: Uint8Array): void; end(): void } {
  const headers = new Headers(automaticMarks);
  const telling = { sink, book: new AddressBook(sink), seen: new SeenIds(), folder: folderOfFile(fileName), labelled: new Map(), now: Date.now() };
  const withheld = new Withheld<Letter>((letter) => tellLetter(letter, telling));
  let begun: { readonly line: number; readonly came: number | null } | null = null;
  const finish = (bodyAt: number | null) => {
    if (!begun) return;
    const length = Number(headers.first('content-length') ?? Number.NaN);
    const letter = toLetter(headers, begun.line, begun.came);
    begun = null;
    withheld.found(letter, bodyAt !== null && Number.isSafeInteger(length) && length > 0 ? bodyAt + length : null);
  };
  const scanner = new MboxScanner({
    begins(line, offset, { at }) {
      finish(null);
      withheld.reached(offset);
      begun = { line, came: at };
      headers.clear();
    },
    header: (bytes, start, end, cut) => headers.take(bytes, start, end, cut),
    body: finish,
  });
  return {
    take: (bytes) => scanner.take(bytes),
    end() {
      const isCutOff = scanner.end();
      withheld.end(scanner.offset);
      if (isCutOff && begun) sink.unread(begun.line, 'cut-off');
    },
  };
}

/** The bytes of a file that begins as a mailbox does; a `FileProblem` for another, before more of it is read. */
async function* checkedChunks(source: Source, gone: AbortSignal): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunksOf(source, gone)) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = joined(head, chunk);
    if (head.length < HEAD) continue;
    check(head);
    yield head;
    head = null;
  }
  if (!head) return;
  check(head);
  yield head;
}

function check(head: Uint8Array): void {
  if (head.length < HEAD && contentStart(head) === head.length) throw new FileProblem('empty');
  if (!beginsMbox(head)) throw new FileProblem('wrong-type', 1);
}

/** Whether the first line is a "From " line that a header follows. */
function beginsMbox(head: Uint8Array): boolean {
  const start = contentStart(head);
  const end = head.indexOf(10, start);
  if (!beginsWithFrom(head, start, head.length)) return false;
  if (end < 0) return head.length < HEAD && toSeparator(textOf(head, start, head.length))?.kind === 'dated';
  const separator = toSeparator(textOf(head, start, end));
  if (!separator) return false;
  return beginsHeader(head, end + 1, head.length) || (separator.kind === 'dated' && end + 1 === head.length);
}

/** Behind a byte order mark and empty lines. */
function contentStart(head: Uint8Array): number {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (at < head.length && (head[at] === 10 || head[at] === 13)) at += 1;
  return at;
}

const textOf = (bytes: Uint8Array, start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end));
