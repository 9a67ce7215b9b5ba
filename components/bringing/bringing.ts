import type { Ring } from '../../utils/domain/person.ts';
import type { SameWhy } from '../../utils/domain/same-person.ts';
import type { Looked, Problem, Progress, Read } from '../../utils/importing/job.ts';
import type { CsvColumns, Key } from '../../utils/importing/reader.ts';
import type { Found } from '../../utils/importing/resolve.ts';
import type { Candidate } from '../../utils/importing/who-am-i.ts';

/** Who of the circle somebody in the files is, or may be. */
export type Match = { readonly name: string; readonly why: SameWhy; readonly sure: boolean };

/** Somebody who may be the user. */
export type Me = Omit<Candidate, 'votes'>;

/** What was read beside people: what was left out on purpose, and what could not be read. */
export type Aside = Pick<Read, 'left' | 'unread' | 'unreadInAll' | 'problems'> & { readonly files: readonly Pick<Looked, 'name'>[] };

/** People to choose from, and what is chosen of them so far. */
export type Choosing = {
  /** Everybody in the files. */
  readonly inAll: number;
  /** Whether there are some with whom the user exchanged messages or words. */
  readonly someBoth: boolean;
  /** Those who fit `text`, in the order of the list. */
  readonly shown: readonly Found[];
  readonly text: string;
  readonly chosen: ReadonlySet<Key>;
  /** Those of whom it is not sure who they are, and the user said: the same. */
  readonly same: ReadonlySet<Key>;
  readonly ring: Ring;
  /** Of those who are chosen, so many are new, and so many are of the circle. */
  readonly news: { readonly added: number; readonly joined: number };
};

/** What became of it. Names in the order of the list. */
export type Brought = {
  readonly added: readonly string[];
  readonly joined: readonly string[];
  /** Dates of contact that came in. */
  readonly dates: number;
  /** Those for whom there was more than there is room for. */
  readonly full: readonly string[];
};

/** How far bringing people in has come; nothing is kept before `taking`. */
export type Bringing =
  /** `stuck`: reading went wrong in a way nobody foresaw. */
  | { readonly at: 'files'; readonly stuck: boolean }
  | { readonly at: 'looking' | 'sorting' | 'taking' | 'undone' }
  | { readonly at: 'chosen'; readonly files: readonly Looked[]; readonly problems: readonly Problem[] }
  | { readonly at: 'asking'; readonly files: readonly Looked[]; readonly columns: readonly (CsvColumns | null)[]; readonly asksCountry: boolean }
  | { readonly at: 'reading'; readonly progress: Progress | null }
  | { readonly at: 'me'; readonly candidates: readonly Me[]; readonly mine: ReadonlySet<Key> }
  | { readonly at: 'people'; readonly choosing: Choosing; readonly aside: Aside }
  | { readonly at: 'done'; readonly brought: Brought; readonly aside: Aside };
