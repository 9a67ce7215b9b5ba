import Papa from 'papaparse';
import type { Sink } from './reader.ts';

/** How the fields of a CSV file are told apart. */
export type Dialect = { readonly delimiter: string; readonly quote: string };

/** A row longer than this many characters is a mistake: a quote that never closes, or no table at all. */
const longestRow = 1024 * 1024;

/** Written by Excel above the headings, and read by it. */
const NAMED = /^sep=(.)\n/i;

const delimiters = [',', ';', '\t', '|'];

/** So many rows are enough to tell a dialect. */
const enough = 30;

/** The dialect a file begins with; the first lines are enough. */
function dialectOf(head: string): Dialect {
  const body = head.replace(NAMED, '').slice(0, 64 * 1024);
  const quote = /^'[^'"\n]*'\s*[,;\t|]/.test(body) ? "'" : '"';
  const named = NAMED.exec(head)?.[1];
  if (named) return { delimiter: named, quote };
  const [likely] = delimiters.map((delimiter) => ({ delimiter, ...evenness(rowsIn(body, { delimiter, quote }, enough)) })).toSorted(byEvenness);
  return { delimiter: likely?.delimiter ?? ',', quote };
}

type Evenness = { readonly fields: number; readonly share: number };

/** How many fields most rows have, if more than one, and how many of the rows have so many. */
function evenness(rows: readonly (readonly string[])[]): Evenness {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, most] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return fields < 2 ? { fields, share: 0 } : { fields, share: most / rows.length };
}

const byEvenness = (one: Evenness, other: Evenness) => other.share - one.share || other.fields - one.fields;

function rowsIn(text: string, { delimiter, quote }: Dialect, most: number): readonly (readonly string[])[] {
  const parser = new Papa.Parser({ delimiter, quoteChar: quote, newline: '\n', preview: most });
  const { data } = parser.parse(`${text}${text.endsWith('\n') ? '' : '\n'}`, 0, false) as Papa.ParseResult<string[]>;
  return data.filter(isFilled).slice(0, most);
}

const isFilled = (row: readonly string[]) => row.some((field) => field.trim() !== '');

/** The first rows of a table that begins like this, at most `most`. */
export function firstRows(head: string, most: number): readonly (readonly string[])[] {
  return rowsIn(head.replace(NAMED, ''), dialectOf(head), most);
}

/** Takes one row; `line` is where it begins. */
export type TakeRow = (fields: readonly string[], line: number) => void;

type Step = { readonly data: [string[]]; readonly errors: readonly { readonly code: string }[]; readonly meta: { readonly cursor: number } };

/**
 * Hands over every row of a table, empty ones left out, and tells those it cannot read. `text` comes in parts of whole lines that end in "\n". Where quotes
 * go wrong, the lines of that row are read one by one. Never more is held than a row and a part. Without a `dialect`, the first part tells it.
 */
export async function readRows(text: AsyncIterable<string>, dialect: Dialect | null, take: TakeRow, unread: Sink['unread']): Promise<void> {
  let rows: ReturnType<typeof rowsOf> | null = null;
  for await (const part of text) {
    rows ??= rowsOf(dialect ?? dialectOf(part), take, unread);
    rows.more(part);
  }
  rows?.end();
}

function rowsOf({ delimiter, quote }: Dialect, take: TakeRow, unread: Sink['unread']) {
  let rest = '';
  let line = 1;
  /** Within a line that is given up, until it ends. */
  let skipping = false;

  return {
    more(part: string): void {
      rest += part;
      if ((line === 1 && NAMED.test(rest)) || skipping) skipLine();
      parse(false);
      if (rest.length > longestRow) giveUp();
    },
    end(): void {
      parse(true);
    },
  };

  function skipLine(): void {
    const end = rest.indexOf('\n');
    skipping = end === -1;
    rest = skipping ? '' : rest.slice(end + 1);
    if (!skipping) line++;
  }

  /** Reads the rows that are whole; at the end of the file, the last as well. */
  function parse(last: boolean): void {
    const input = rest;
    const { data, errors, meta } = new Papa.Parser({ delimiter, quoteChar: quote, newline: '\n' }).parse(input, 0, !last) as Papa.ParseResult<
      string[]
    >;
    if (errors.length > 0) {
      stepThrough(input, last);
      return;
    }
    const quoted = input.includes(quote);
    for (const fields of data) found(fields, quoted ? linesOf(fields) : 1);
    rest = input.slice(meta.cursor);
  }

  /** Row by row, so that it is known where a wrong one begins and ends. */
  function stepThrough(input: string, last: boolean): void {
    let taken = 0;
    const step = ({ data: [fields], errors, meta }: Step) => {
      const row = input.slice(taken, meta.cursor);
      taken = meta.cursor;
      const wrong = errors.length > 0 && (linesOf(fields) > 1 || errors.some(({ code }) => code === 'MissingQuotes'));
      if (wrong) eachLine(row);
      else found(fields, linesOf(fields));
    };
    new Papa.Parser({ delimiter, quoteChar: quote, newline: '\n', step } as Papa.ParseConfig).parse(input, 0, !last);
    rest = input.slice(taken);
  }

  function eachLine(rows: string): void {
    for (const row of rows.split(/(?<=\n)/)) {
      const { data, errors } = new Papa.Parser({ delimiter, quoteChar: quote, newline: '\n' }).parse(row, 0, false) as Papa.ParseResult<string[]>;
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        unread(line, row.endsWith('\n') ? 'bad-quoting' : 'cut-off');
        line++;
      } else found(data[0] ?? [], 1);
    }
  }

  function found(fields: readonly string[], lines: number): void {
    const begins = line;
    line += lines;
    if (fields.reduce((sum, { length }) => sum + length, 0) > longestRow) unread(begins, 'too-long');
    else if (isFilled(fields)) take(fields, begins);
  }

  function giveUp(): void {
    const end = rest.lastIndexOf('\n') + 1;
    const lines = rest.slice(0, end);
    rest = rest.slice(end);
    if (lines !== '') eachLine(lines);
    if (rest.length <= longestRow) return;
    unread(line, 'too-long');
    rest = '';
    skipping = true;
  }
}

/** How many lines a row takes. */
function linesOf(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) for (let at = field.indexOf('\n'); at !== -1; at = field.indexOf('\n', at + 1)) lines++;
  return lines;
}
