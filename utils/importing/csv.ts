import { guessColumns, hasHeadings, previewCsv, rowsIn } from './csv-columns.ts';
import { takePerson } from './csv-people.ts';
import { readRows } from './csv-rows.ts';
import { decodedLines, headed } from './decoded-lines.ts';
import { headText, textPieces } from './file-pieces.ts';
import { FileProblem, type Head, type Reader } from './reader.ts';
import { watchedSink } from './watched-sink.ts';
import { dayOrderOf } from './written-day.ts';

/** So many characters are looked at before a table is read. */
export const headLength = 64 * 1024;

/** Any table of people, by the columns the user chose or, without, those that are likely. */
export const csv: Reader = {
  format: 'csv',
  recognises: (head) => isTable(head),
  async read(source, sink, options, gone) {
    const { head, all } = await headed(decodedLines(textPieces(source, sink, gone), 'single'), headLength);
    if (isMarkup(head)) throw new FileProblem('wrong-type');
    const rows = rowsIn(head);
    const columns = options.columns ?? guessColumns(rows);
    if (columns.name.length + columns.emails.length + columns.phones.length === 0 && rows.length > 0) throw new FileProblem('nobody-in-it');
    const { birthday } = columns;
    const days = birthday === null ? null : dayOrderOf(rows.map((row) => row[birthday] ?? ''));
    const table = { columns: { ...columns, pages: [], messengers: [], organisations: [] }, days, country: options.country };
    const watched = watchedSink(sink);
    let heading = hasHeadings(rows);
    let width: number | null = null;
    const take = (fields: readonly string[], line: number) => {
      width ??= fields.length;
      if (heading) heading = false;
      else if (!fits(fields, width)) watched.sink.unread(line, 'not-this-format');
      else takePerson(fields, line, table, watched.sink);
    };
    await readRows(all, null, take, (line, why) => watched.sink.unread(line, why));
    if (!watched.some()) throw new FileProblem('nobody-in-it');
  },
};

/** Whether a row has as many fields as the first one; what is more may be empty. */
function fits(fields: readonly string[], width: number): boolean {
  return fields.length === width || (fields.length > width && fields.slice(width).every((field) => field.trim() === ''));
}

const isMarkup = (text: string) => /^\s*[<{[]/.test(text);

/** A file that is not named as a table is one where it has addresses or numbers: the lines of a chat have commas, too. */
function isTable(head: Head): boolean {
  if (isMarkup(headText(head.bytes) ?? '<')) return false;
  const rows = previewCsv(head);
  const [first = [], second = []] = rows;
  if (/\.(?:csv|tsv)$/i.test(head.name)) return first.length > 0;
  const { emails, phones } = guessColumns(rows);
  return first.length > 1 && first.length === second.length && emails.length + phones.length > 0;
}
