import { type Form, forms } from './english/fact.ts';
import { type Intent, intents } from './opener.ts';
import type { OpenerClosing, OpenerFiles, OpenerLead, OpenerLine } from './opener-files.ts';

/** With every member there, said or not. */
type Whole<Thing> = { readonly [Member in keyof Required<Thing>]: Thing[Member] };

/** A line with the slots of its texts, and how many words its chat text has before they are filled. */
export type PreparedLine = Whole<OpenerLine> & {
  readonly slots: { readonly chat: readonly Form[]; readonly email: readonly Form[] };
  readonly chatWords: number;
  /** Written or changed by the user: it stands as it is, however long. */
  readonly own: boolean;
};

/** A lead with the slots and the words of its chat text. */
export type PreparedLead = OpenerLead & { readonly slots: readonly Form[]; readonly words: number };

export type PreparedClosing = OpenerClosing & { readonly words: number };

export type OpenerCorpus = {
  readonly lines: readonly PreparedLine[];
  /** As they are in the files; `prepared` gives what a choice needs of those that come into it. */
  readonly byIntent: ReadonlyMap<Intent, readonly UnpreparedLine[]>;
  readonly leads: readonly PreparedLead[];
  readonly closings: readonly PreparedClosing[];
  /** What a fact is about, found by its words. */
  readonly topics: readonly { readonly topic: string; readonly words: RegExp }[];
};

/** The names in the braces of a text, in small letters, each once. */
export const slotNames = (text: string): readonly string[] => {
  const names: string[] = [];
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const inside = text.slice(open + 1, close);
    const name = inside.slice(inside.indexOf(':') + 1).toLowerCase();
    if (!names.includes(name)) names.push(name);
  }
  return names;
};

/** The slots for facts in a text, each once. */
const slotsOf = (text: string): readonly Form[] => slotNames(text).filter((slot): slot is Form => formNames.has(slot));

const formNames: ReadonlySet<string> = new Set(forms);

/** Makes a corpus of what the files hold, once and not before it is needed. */
export const toCorpus = (readFiles: () => OpenerFiles): OpenerCorpus => {
  let made: OpenerCorpus | undefined;
  const read = (): OpenerCorpus => {
    made ??= prepare(readFiles());
    return made;
  };
  return {
    get lines() {
      return read().lines;
    },
    get byIntent() {
      return read().byIntent;
    },
    get leads() {
      return read().leads;
    },
    get closings() {
      return read().closings;
    },
    get topics() {
      return read().topics;
    },
  };
};

const prepare = ({ files, leads, closings, topics }: OpenerFiles): OpenerCorpus => {
  const lines = files.flatMap((file) => file.lines);
  let all: readonly PreparedLine[] | undefined;
  return {
    get lines() {
      all ??= lines.map(prepared);
      return all;
    },
    byIntent: byIntent(lines),
    closings: closings.map((closing) => ({ ...closing, words: closing.text.split(' ').length })),
    leads: leads.map((lead) => ({ ...lead, slots: slotsOf(lead.chat), words: lead.chat.split(' ').length - 1 })),
    topics: Object.entries(topics).map(([topic, words]) => ({ topic, words: new RegExp(`\\b(?:${words})\\b`, 'i') })),
  };
};

/** The lines of each intent. */
export const byIntent = (lines: readonly UnpreparedLine[]): ReadonlyMap<Intent, readonly UnpreparedLine[]> => {
  const found = new Map<Intent, UnpreparedLine[]>(intents.map((intent) => [intent, []]));
  for (const line of lines) for (const intent of line.intents) found.get(intent)?.push(line);
  return found;
};

/** A line as it is in a file, or one that was prepared before and is changed. */
export type UnpreparedLine = Pick<OpenerLine, 'id' | 'intents' | 'approach' | 'reason'> & {
  readonly [Member in keyof OpenerLine]?: OpenerLine[Member] | undefined;
};

/** A line with what is read from its texts once. All have the same members in the same order: a browser finds its way about in them much faster. */
export const prepareLine = (line: UnpreparedLine, own = false): PreparedLine => {
  const chat = line.chat ?? '';
  const email = (line.email ?? chat).replace('{chat}', () => chat);
  return {
    id: line.id,
    intents: line.intents,
    approach: line.approach,
    chat: line.chat,
    email,
    reason: line.reason,
    close: line.close,
    relations: line.relations,
    bands: line.bands,
    tones: line.tones,
    occasions: line.occasions,
    openness: line.openness,
    topics: line.topics,
    asked: line.asked,
    quiet: line.quiet,
    out: line.out,
    answers: line.answers,
    slots: { chat: slotsOf(chat), email: slotsOf(email) },
    chatWords: chat.split(' ').length,
    own,
  };
};

const isPrepared = (line: UnpreparedLine): line is PreparedLine => 'slots' in line;
const known = new WeakMap<UnpreparedLine, PreparedLine>();

/** A line prepared once, and not before somebody needs it: most lines of a language never come into a choice. */
export const prepared = (line: UnpreparedLine): PreparedLine => {
  if (isPrepared(line)) return line;
  const before = known.get(line);
  if (before !== undefined) return before;
  const made = prepareLine(line);
  known.set(line, made);
  return made;
};
