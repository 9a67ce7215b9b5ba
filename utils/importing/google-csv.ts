import { headLength } from './csv.ts';
import { previewCsv, rowsIn } from './csv-columns.ts';
import { type PeopleColumns, takePerson } from './csv-people.ts';
import { readRows } from './csv-rows.ts';
import { decodedLines, headed } from './decoded-lines.ts';
import { textPieces } from './file-pieces.ts';
import { FileProblem, type Reader } from './reader.ts';
import { watchedSink } from './watched-sink.ts';

/**
 * The contacts of Google as its page exports them. Until 2024 the headings began "Name,Given Name,Additional Name,Family Name", since then
 * "First Name,Middle Name,Last Name"; both number what there can be several of ("E-mail 1 - Value"), join several values by " ::: ", and write birthdays
 * "1985-04-12", "--04-12" or " --04-12" (public exports and code that reads them, seen 2026-11).
 */
export const googleCsv: Reader = {
  format: 'google-csv',
  recognises: (head) => columnsOf(headingsIn(previewCsv(head))) !== null,
  async read(source, sink, { country }, gone) {
    const { head, all } = await headed(decodedLines(textPieces(source, sink, gone), 'single'), headLength);
    const titles = headingsIn(rowsIn(head));
    const columns = columnsOf(titles);
    if (!columns) throw new FileProblem('wrong-type');
    const watched = watchedSink(sink);
    let heading = true;
    const take = (fields: readonly string[], line: number) => {
      if (heading) heading = false;
      else if (fields.length !== titles.length) watched.sink.unread(line, 'not-this-format');
      else takePerson(fields, line, { columns, days: null, country }, watched.sink);
    };
    await readRows(all, { delimiter: ',', quote: '"' }, take, (line, why) => watched.sink.unread(line, why));
    if (!watched.some()) throw new FileProblem('nobody-in-it');
  },
};

function headingsIn([first = []]: readonly (readonly string[])[]): readonly string[] {
  return first.map((title) => title.trim());
}

/** Null where the headings are not Google's. */
function columnsOf(titles: readonly string[]): PeopleColumns | null {
  const old = titles.includes('Given Name') && titles.includes('Family Name');
  const current = titles.includes('First Name') && titles.includes('Phonetic First Name');
  if (!(old || current) || !titles.some((title) => ['Group Membership', 'Labels'].includes(title) || / \d+ - Value$/.test(title))) return null;
  const at = (title: string) => titles.indexOf(title);
  const parts = (old ? ['Given Name', 'Additional Name', 'Family Name'] : ['First Name', 'Middle Name', 'Last Name']).map(at);
  const numbered = (kind: string) => titles.flatMap((title, index) => (new RegExp(`^${kind} \\d+ - Value$`).test(title) ? [index] : []));
  return {
    name: (old && at('Name') !== -1 ? [at('Name')] : parts).filter((index) => index !== -1),
    nickname: at('Nickname') === -1 ? null : at('Nickname'),
    emails: numbered('E-mail'),
    phones: numbered('Phone'),
    birthday: at('Birthday') === -1 ? null : at('Birthday'),
    pages: numbered('Website'),
    messengers: numbered('IM').map((value) => ({ value, service: at((titles[value] ?? '').replace('Value', 'Service')) })),
    organisations: titles.flatMap((title, index) => (/^Organization (?:\d+ - )?Name$/.test(title) ? [index] : [])),
  };
}
