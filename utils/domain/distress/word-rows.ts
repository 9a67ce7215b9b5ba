import type { DistressWords, WordRow } from './distress-words.ts';

/** One part of a sentence between its marks, word by word. */
export type Clause = readonly string[];

/** What stands at one place of a row: one of several words or phrases, or up to three words of any kind. */
type Part = { readonly ways: readonly (readonly string[])[] | 'any'; readonly optional: boolean };

/** A row of words made ready to be looked for. */
export type Row = readonly Part[];

/** Rows by the words they can begin with, each with what it is about. */
export type Rows = ReadonlyMap<string, readonly { readonly row: Row; readonly kind: string }[]>;

/** Where a row was found, and what it is about. */
export type Found = { readonly clause: Clause; readonly start: number; readonly end: number; readonly kind: string };

/** How many words of any kind "*" stands for at most. */
const GAP = 3;

/** Stands for the end of a clause. */
const END = '#';

/** Makes a row ready. */
export function readRow(row: WordRow, lists: DistressWords['lists']): Row {
  return row.split(' ').map((written) => {
    const optional = written.endsWith('?');
    const alternatives = (optional ? written.slice(0, -1) : written).split('|');
    if (written === '*') return { ways: 'any', optional };
    return {
      ways: alternatives.flatMap((one) => (one.startsWith('$') ? (lists[one.slice(1)] ?? []) : [one])).map((way) => way.split(/[ _]/)),
      optional,
    };
  });
}

/** Makes rows ready, by what they are about. Each asks for a word at its beginning. */
export function readRows(written: Readonly<Record<string, readonly WordRow[]>>, lists: DistressWords['lists']): Rows {
  const rows = new Map<string, { row: Row; kind: string }[]>();
  for (const [kind, some] of Object.entries(written)) {
    for (const one of some) {
      const row = readRow(one, lists);
      for (const word of firstWords(row)) rows.set(word, [...(rows.get(word) ?? []), { row: beginningWith(word, row), kind }]);
    }
  }
  return rows;
}

function firstWords([part, ...rest]: Row): ReadonlySet<string> {
  if (!part || part.ways === 'any') return new Set();
  const words = part.ways.map(([word]) => word ?? END);
  return new Set(part.optional ? [...words, ...firstWords(rest)] : words);
}

/** The row without the ways that cannot stand where this word stands, so that there is less to try. */
function beginningWith(word: string, [part, ...rest]: Row): Row {
  if (!part || part.ways === 'any') return rest;
  return [{ ...part, ways: part.ways.filter(([first]) => first === word) }, ...rest];
}

/** Where a row that begins at this word ends; null where it does not stand there. */
export function endOfRow(clause: Clause, at: number, row: Row, from = 0): number | null {
  const part = row[from];
  if (!part) return at;
  if (part.ways === 'any') {
    for (let skipped = 0; skipped <= GAP && at + skipped <= clause.length; skipped += 1) {
      const end = endOfRow(clause, at + skipped, row, from + 1);
      if (end !== null) return end;
    }
    return null;
  }
  for (const way of part.ways) {
    const next = endOfWay(clause, at, way);
    const end = next === null ? null : endOfRow(clause, next, row, from + 1);
    if (end !== null) return end;
  }
  return part.optional ? endOfRow(clause, at, row, from + 1) : null;
}

function endOfWay(clause: Clause, at: number, way: readonly string[]): number | null {
  let next = at;
  for (const word of way) {
    if (word === END ? next !== clause.length : clause[next] !== word) return null;
    if (word !== END) next += 1;
  }
  return next;
}

/** Everywhere one of the rows stands. */
export function foundIn(clause: Clause, rows: Rows): readonly Found[] {
  const found: Found[] = [];
  for (const [start, word] of clause.entries()) {
    for (const { row, kind } of rows.get(word) ?? []) {
      const end = endOfRow(clause, start, row);
      if (end !== null) found.push({ clause, start, end, kind });
    }
  }
  return found;
}
