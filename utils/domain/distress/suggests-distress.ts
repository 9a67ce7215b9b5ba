import type { DistressWords } from './distress-words.ts';
import { type Prepared, prepare } from './prepared-words.ts';
import { asMeant, clausesOf } from './said-words.ts';
import { type Clause, type Found, foundIn, type Rows } from './word-rows.ts';

/** Stands for words that have been taken out. */
const TAKEN = '·';

/** Every so many words, one more kind of low words is asked for. */
const SHORT = 28;

/**
 * Whether somebody's own words suggest serious distress: something grave is said, or something heavy or low and nothing of every day beside it. It would
 * rather be wrong too often than miss somebody: what it opens is a card that can be put away. It is no diagnosis, and keeps nothing.
 */
export function suggestsDistress(text: string, words: DistressWords): boolean {
  const ready = prepare(words);
  const said = clausesOf(text, words).map((clause) =>
    clause.map((word) => asMeant(word, ready.known, ready.shapes)).filter((word) => !ready.fillers.has(word)),
  );
  const isSafe = stands(said, ready.safe);
  const isPast = isSafe || stands(said, ready.past);
  const clauses = said.map((clause) => without(clause, ready.harmless));
  const kinds = (rows: Rows) =>
    new Set(
      clauses
        .flatMap((clause) => foundIn(clause, rows))
        .filter((found) => isTold(found, isPast, ready))
        .map(({ kind }) => kind),
    ).size;
  if (kinds(ready.grave) > 0) return true;
  const heavy = kinds(ready.heavy);
  if (heavy > 1) return true;
  if (isSafe || stands(said, ready.gentle) || said.some((clause) => clause.some((word) => ready.everyday.has(word)))) return false;
  if (heavy > 0) return true;
  const all = said.flat();
  const isAboutThem = all.some((word) => ready.own.has(word)) || !all.some((word) => ready.others.has(word));
  const low = isAboutThem ? kinds(ready.low) : 0;
  return low > 0 && low >= all.length / SHORT;
}

const stands = (clauses: readonly Clause[], rows: Rows): boolean => clauses.some((clause) => foundIn(clause, rows).length > 0);

function without(clause: Clause, rows: Rows): Clause {
  const left = [...clause];
  for (const { start, end } of foundIn(clause, rows)) left.fill(TAKEN, start, end);
  return left;
}

/** Whether it is said of themselves, is not denied, and is not over. */
function isTold(found: Found, isPast: boolean, { own, others, negations, pastWords }: Prepared): boolean {
  const { clause, start, end } = found;
  const span = clause.slice(start, end);
  if (span.includes(TAKEN) || negations.has(clause[start - 1] ?? '')) return false;
  const teller = clause.slice(0, start).findLastIndex((word) => own.has(word) || others.has(word));
  if (!span.some((word) => own.has(word)) && others.has(clause[teller] ?? '')) return false;
  return !isPast || !clause.slice(Math.max(teller, 0), end).some((word) => pastWords.has(word));
}
