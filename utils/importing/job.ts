import type { UnreadLine } from './gather.ts';
import type { CsvColumns, Format, Key, Unreadable } from './reader.ts';
import type { Found } from './resolve.ts';
import type { Candidate } from './who-am-i.ts';

/*
 * What a page and the worker that reads files say to each other. The files stay where they are until they are read, and what was read stays in the worker
 * until the page knows which of the people are the user.
 */

/** One file to be read, as it was looked at; a packed file gives those inside it, in its place. */
export type Looked = {
  /** As the user knows it; of a packed one with the way inside: "takeout.zip/Mail/All.mbox". */
  readonly name: string;
  readonly size: number;
  /** Null for a file that nobody here can read. */
  readonly format: Format | null;
  /** For a table of any program: its first rows, and what its columns seem to hold. */
  readonly table: { readonly rows: readonly (readonly string[])[]; readonly hasHeadings: boolean; readonly columns: CsvColumns } | null;
};

/** A file that could not be read: `file` is its place among those looked at, `line` counts from 1. */
export type Problem = { readonly file: number; readonly why: Unreadable; readonly line: number | null };

export type Progress = {
  /** Bytes read of all files, and how many there are. */
  readonly bytes: number;
  readonly of: number;
  readonly people: number;
  readonly exchanges: number;
  readonly file: number;
};

/** What all files told, before anybody said who the user is. */
export type Read = {
  readonly candidates: readonly Candidate[];
  readonly likely: readonly Key[];
  /** Messages left out on purpose: lists, newsletters, groups. */
  readonly left: number;
  readonly unread: readonly UnreadLine[];
  readonly unreadInAll: number;
  readonly problems: readonly Problem[];
};

/** From the page. */
export type Wish =
  | { readonly do: 'look'; readonly files: readonly File[] }
  | { readonly do: 'read'; readonly country: string | null; readonly zone: string; readonly columns: readonly (CsvColumns | null)[] }
  | { readonly do: 'resolve'; readonly mine: readonly Key[] };

/** From the worker. A `stuck` one has failed in a way nobody foresaw; it carries no word of a file. */
export type Answer =
  | { readonly did: 'look'; readonly files: readonly Looked[]; readonly problems: readonly Problem[] }
  | { readonly did: 'progress'; readonly progress: Progress }
  | { readonly did: 'read'; readonly read: Read }
  | { readonly did: 'resolve'; readonly people: readonly Found[] }
  | { readonly did: 'stuck' };
