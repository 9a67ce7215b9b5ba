import type { DistressWords, WordRow } from './distress-words.ts';

/** One part of a sentence between its marks, word by word. */
export type Clause = readonly string[];

/** What stands at one place of a row: one of several words or phrases, up to three words of any kind, or the end. */
type Part = { readonly ways: readonly (readonly string[])[] | 'any' | 'end'; readonly optional: boolean };

/** A row of words made ready to be looked for. */
export type Row = readonly Part[];

/** How many words of any kind "*" stands for at most. */
const GAP = 3;

/** Makes a row ready. */
export function readRow(row: WordRow, lists: DistressWords['lists']): Row {
  return row.split(' ').map((written) => {
    const optional = written.endsWith('?');
    const alternatives = (optional ? written.slice(0, -1) : written).split('|');
    if (written === '*') return { ways: 'any', optional };
    if (written === '#') return { ways: 'end', optional };
    return {
      ways: alternatives.flatMap((one) => (one.startsWith('$') ? (lists[one.slice(1)] ?? []) : [one])).map((way) => way.split(/[ _]/)),
      optional,
    };
  });
}

/** Where a row that begins at this word ends; null where it does not stand there. */
export function endOfRow(clause: Clause, at: number, parts: Row): number | null {
  const [part, ...rest] = parts;
  if (!part) return at;
  if (part.ways === 'end') return at === clause.length ? endOfRow(clause, at, rest) : null;
  const nexts =
    part.ways === 'any'
      ? Array.from({ length: GAP + 1 }, (_, skipped) => at + skipped)
      : part.ways.filter((way) => way.every((word, index) => clause[at + index] === word)).map(({ length }) => at + length);
  for (const next of part.optional ? [...nexts, at] : nexts) {
    const end = next > clause.length ? null : endOfRow(clause, next, rest);
    if (end !== null) return end;
  }
  return null;
}

/** The clauses of a text, with short forms written out: "I can't" and "i cant" are both "i can not". */
export function clausesOf(text: string, { short, endings }: Pick<DistressWords, 'short' | 'endings'>): readonly Clause[] {
  return text
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .split(/[.!?…,;:\n()"“”–—]+|\s-+\s/)
    .map((clause) => (clause.match(/[\p{L}\d']+/gu) ?? []).flatMap((word) => writtenOut(word, short, endings)))
    .filter((clause) => clause.length > 0);
}

function writtenOut(word: string, short: DistressWords['short'], endings: DistressWords['endings']): readonly string[] {
  const bare = word.replace(/^'+|'+$/g, '');
  const known = short[bare.replaceAll("'", '')];
  if (known !== undefined) return known.split(' ');
  const ending = Object.keys(endings).find((one) => bare.length > one.length && bare.endsWith(one));
  return ending === undefined ? [bare] : [bare.slice(0, -ending.length), ...(endings[ending] ?? '').split(' ')];
}
