import type { DistressWords, WordRow } from './distress-words.ts';
import { type Clause, clausesOf, endOfRow, type Row, readRow } from './word-rows.ts';

/** Stands for words that have been taken out. */
const TAKEN = '·';

/** The lists made ready, once for each language. */
type Prepared = {
  readonly harmless: readonly Row[];
  readonly grave: readonly Row[];
  readonly strong: readonly Row[];
  readonly grim: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
};
const prepared = new WeakMap<DistressWords, Prepared>();

/**
 * Whether somebody's own words suggest serious distress: something grave is said, or something grim and nothing of every day beside it. It would rather be
 * wrong too often than miss somebody: what it opens is a card that can be put away. It is no diagnosis, and keeps nothing.
 */
export function suggestsDistress(text: string, words: DistressWords): boolean {
  const { harmless, grave, strong, grim, everyday } = ready(words);
  const said = clausesOf(text, words);
  const clauses = said.map((clause) => without(clause, harmless));
  const isOwn = (clause: Clause, start: number, end: number) => belongs(clause, start, end, words);
  const stands = (rows: readonly Row[]) => clauses.some((clause) => standsIn(clause, rows, isOwn));
  if (stands(grave)) return true;
  if (said.some((clause) => clause.some((word) => everyday.has(word)))) return false;
  if (stands(strong)) return true;
  const has = (some: readonly string[]) => said.some((clause) => clause.some((word) => some.includes(word)));
  const isAboutThem = has(words.own) || !has(words.others);
  return isAboutThem && clauses.some((clause) => clause.some((word, at) => grim.has(word) && isOwn(clause, at, at + 1)));
}

function ready(words: DistressWords): Prepared {
  const before = prepared.get(words);
  if (before) return before;
  const rows = (written: readonly WordRow[]) => written.map((row) => readRow(row, words.lists));
  const now: Prepared = {
    harmless: rows(words.harmless),
    grave: rows(Object.values(words.grave).flat()),
    strong: rows(Object.values(words.strong).flat()),
    grim: allWords(words.grim),
    everyday: allWords(words.everyday),
  };
  prepared.set(words, now);
  return now;
}

const allWords = (lists: Readonly<Record<string, string>>): ReadonlySet<string> => new Set(Object.values(lists).flatMap((list) => list.split(' ')));

function standsIn(clause: Clause, rows: readonly Row[], isOwn: (clause: Clause, start: number, end: number) => boolean): boolean {
  return rows.some((row) =>
    clause.some((_, start) => {
      const end = endOfRow(clause, start, row);
      return end !== null && !clause.slice(start, end).includes(TAKEN) && isOwn(clause, start, end);
    }),
  );
}

function without(clause: Clause, rows: readonly Row[]): Clause {
  const left = [...clause];
  for (const row of rows) {
    for (let at = 0; at < left.length; at += 1) {
      const end = endOfRow(left, at, row);
      if (end !== null) left.fill(TAKEN, at, end);
    }
  }
  return left;
}

/** What somebody says of others is not theirs, unless it comes to themselves in the same breath. */
function belongs(clause: Clause, start: number, end: number, { own, others }: DistressWords): boolean {
  if (clause.slice(start, end).some((word) => own.includes(word))) return true;
  const before = clause.slice(0, start).findLast((word) => own.includes(word) || others.includes(word));
  return before === undefined || own.includes(before);
}
