import type { Channel } from '../domain/channel.ts';
import type { Handle } from '../domain/handle.ts';
import type { YearDay } from '../domain/person.ts';

/** The files we can read, by the program they come from. */
export const formats = ['vcard', 'google-csv', 'linkedin', 'csv', 'mbox', 'whatsapp', 'telegram'] as const;
export type Format = (typeof formats)[number];

/** Names somebody within one file: an address, a number, an id, a name; whatever is the same for the same person there. */
export type Key = string;

/** The user, in a file that tells by itself who of them that is. Always one of their own keys, whatever other files say. */
export const MYSELF: Key = 'myself';

/** What a file tells of somebody. Nothing but who they are: texts of messages are never among it. */
export type Who = {
  readonly key: Key;
  /** As the file writes it; null where it has none. */
  readonly name: string | null;
  readonly nicknames?: readonly string[];
  readonly handles?: readonly Handle[];
  readonly birthday?: YearDay | null;
};

/** One message, or one call with somebody. Directions are told later, when it is known which of the keys are the user's own. */
export type Exchange = {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly from: Key;
  readonly to: readonly Key[];
  readonly channel: Channel;
};

/** Why something in a file could not be read. */
export type Unread =
  | 'no-date'
  | 'no-sender'
  | 'no-name'
  | 'not-this-format'
  | 'cut-off'
  | 'too-long'
  | 'bad-encoding'
  | 'bad-quoting'
  | 'bad-date'
  | 'bad-address';

/** Why a whole file could not be read; nothing of it was taken. */
export type Unreadable =
  | 'empty'
  | 'wrong-type'
  | 'not-utf8'
  | 'damaged'
  | 'locked'
  | 'too-large-inside'
  | 'unsafe-paths'
  | 'nobody-in-it'
  | 'group'
  | 'read-error';

/** Thrown by a reader for a file that cannot be read. It carries no word of the file. */
export class FileProblem extends Error {
  readonly why: Unreadable;
  /** In which line, or null where that says nothing. */
  readonly line: number | null;

  constructor(why: Unreadable, line: number | null = null) {
    super(why);
    this.why = why;
    this.line = line;
  }
}

/** Takes what a reader finds, as it finds it. */
export type Sink = {
  /** The same key again adds to what is known; the first name stays the first. */
  who(who: Who): void;
  exchange(exchange: Exchange): void;
  /** A key that is likely the user's own: the account the file belongs to, the folder of what was sent. Each time is one more vote. */
  mine(key: Key): void;
  /** Left out on purpose: lists, newsletters, no-reply, groups; only counted. */
  left(): void;
  /** `line` counts from 1, in the file or, in JSON, over its messages. */
  unread(line: number, why: Unread): void;
  /** How many bytes of the file have been read so far. */
  read(bytes: number): void;
};

/** What a reader reads: a `File` fits, and so does what lies packed in one. `stream` can be asked for more than once, and begins at the beginning. */
export type Source = Pick<Blob, 'size' | 'stream'> & { readonly name: string };

/** The first bytes of a file and its name, to tell its format by. */
export type Head = { readonly name: string; readonly bytes: Uint8Array };

/** Which column of a CSV file holds what; columns count from 0. */
export type CsvColumns = {
  readonly name: readonly number[];
  readonly nickname: number | null;
  readonly emails: readonly number[];
  readonly phones: readonly number[];
  readonly birthday: number | null;
};

/** What the user chose for one file. */
export type ReadOptions = {
  /** ISO 3166-1 alpha-2: where a phone number without a country code belongs. */
  readonly country: string | null;
  /** The device's time zone, an IANA name: what dates without a zone mean. */
  readonly zone: string;
  /** For `csv` alone. */
  readonly columns: CsvColumns | null;
};

/** One format. Adding one is a file with a reader and a line in `all-readers.ts`. */
export type Reader = {
  readonly format: Format;
  recognises(head: Head): boolean;
  /**
   * Reads all of a file, from its beginning (twice, where only the whole tells how to read a part), with memory that does not grow with its size, and tells
   * the sink. Rejects with a `FileProblem`, or with the reason of `gone` when that is aborted.
   */
  read(source: Source, sink: Sink, options: ReadOptions, gone: AbortSignal): Promise<void>;
};
