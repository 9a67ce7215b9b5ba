import type { DistressWords, WordRow } from './distress-words.ts';
import { type Clause, clausesOf, endOfRow, readRow } from './word-rows.ts';

/** Stands for words that have been taken out. */
const TAKEN = '·';

type Rows = readonly ReturnType<typeof readRow>[];

/**
 * Whether somebody's own words suggest serious distress. It would rather be wrong too often than miss somebody: what it opens is a card that can be put
 * away. It is no diagnosis, and keeps nothing.
 */
export function suggestsDistress(text: string, words: DistressWords): boolean {
  const read = (written: readonly WordRow[]): Rows => written.map((row) => readRow(row, words.lists));
  const harmless = read(words.harmless);
  const everyday = read(words.everyday);
  const sentences = text.split(/[.!?…\n]+/).map((sentence) => clausesOf(sentence, words).map((clause) => without(clause, harmless)));
  const clauses = sentences.flat();
  const serious = sentences.filter((sentence) => !sentence.some((clause) => stands(clause, everyday))).flat();
  const saidIn = (heard: readonly Clause[]) => (kind: readonly WordRow[]) => {
    const rows = read(kind);
    return heard.some((clause) => isOwnIn(clause, rows, words));
  };
  if (Object.values(words.grave).some(saidIn(clauses))) return true;
  if (Object.values(words.strong).some(saidIn(serious))) return true;
  return Object.values(words.heavy).filter(saidIn(serious)).length > 1;
}

function stands(clause: Clause, rows: Rows): boolean {
  return rows.some((row) => clause.some((_, at) => endOfRow(clause, at, row) !== null));
}

function without(clause: Clause, rows: Rows): Clause {
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
function isOwnIn(clause: Clause, rows: Rows, { own, others }: DistressWords): boolean {
  return rows.some((row) =>
    clause.some((_, start) => {
      const end = endOfRow(clause, start, row);
      if (end === null || clause.slice(start, end).includes(TAKEN)) return false;
      if (clause.slice(start, end).some((word) => own.includes(word))) return true;
      const before = clause.slice(0, start).findLast((word) => own.includes(word) || others.includes(word));
      return before === undefined || own.includes(before);
    }),
  );
}
