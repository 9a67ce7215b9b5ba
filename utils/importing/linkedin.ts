import { headLength } from './csv.ts';
import { readRows, type TakeRow } from './csv-rows.ts';
import { decodedLines, headed } from './decoded-lines.ts';
import { headText, textPieces } from './file-pieces.ts';
import { connections, isConnections } from './linkedin-connections.ts';
import { isMessages, messages } from './linkedin-messages.ts';
import { FileProblem, type Reader } from './reader.ts';
import { watchedSink } from './watched-sink.ts';

const dialect = { delimiter: ',', quote: '"' };

/** Two files of LinkedIn's archive ("Get a copy of your data"): `messages.csv`, and `Connections.csv` as people without exchange. */
export const linkedin: Reader = {
  format: 'linkedin',
  recognises: ({ bytes }) => headingOf(headText(bytes) ?? '') !== null,
  async read(source, sink, _options, gone) {
    const { head, all } = await headed(decodedLines(textPieces(source, sink, gone), 'single'), headLength);
    const heading = headingOf(head);
    if (!heading) throw new FileProblem('wrong-type');
    const watched = watchedSink(sink);
    const table = isMessages(heading) ? messages(heading, watched.sink) : connections(heading, watched.sink);
    let begun = false;
    const take: TakeRow = (fields, line) => {
      if (begun && fields.length !== heading.length) watched.sink.unread(line, 'not-this-format');
      else if (begun) table.take(fields, line);
      else begun = isHeading(fields);
    };
    await readRows(all, dialect, take, (line, why) => watched.sink.unread(line, why));
    table.end();
    if (!watched.some()) throw new FileProblem('nobody-in-it');
  },
};

const isHeading = (fields: readonly string[]) => isMessages(fields) || isConnections(fields);

/** The headings, which notes may stand above of; null where the file is neither of the two. */
function headingOf(text: string): readonly string[] | null {
  for (const line of text.split('\n', 12)) {
    const fields = line.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'));
    if (isHeading(fields)) return fields;
  }
  return null;
}
