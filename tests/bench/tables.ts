import type PapaParse from 'papaparse';
import type { Reader, Sink } from '../../utils/importing/reader.ts';
import { bundled } from './bundled.ts';
import { type Figure, median, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';
import { type PeopleFiles, peopleFiles } from './people-files.ts';

const group = 'Bringing people';
const rows = 50_000;
const cards = 20_000;
const rounds = 15;

/** What the page finds in its globals: our readers, the bare tokeniser, and what makes the files. */
type Desk = typeof globalThis & {
  readonly tables: { readonly csv: Reader; readonly vcard: Reader; readonly Papa: typeof PapaParse };
  readonly peopleFiles: () => PeopleFiles;
};

type Times = { readonly bare: number[]; readonly reading: number[]; readonly people: number; readonly bytes: number };

/** Reading a table and address books against reading the same files as text and cutting that into fields, or into unfolded lines; in turn, in one page. */
export async function measureTables({ installed }: Ground, folder: string): Promise<Figure[]> {
  const desk = await bundled(folder, 'tables', {
    csv: 'utils/importing/csv.ts',
    vcard: 'utils/importing/vcard.ts',
    Papa: 'tests/bench/bare-papa.ts',
  });
  const page = await installed.context.newPage();
  try {
    await page.evaluate(`${desk}\nglobalThis.peopleFiles = ${peopleFiles};`);
    const times = await page.evaluate(measure, { rows, cards, rounds });
    return [
      figure(`a table of ${rows} rows, against cutting it into fields`, times.table),
      figure(`${cards} cards, against cutting them into unfolded lines`, times.cards),
    ];
  } finally {
    await page.close();
  }
}

function figure(what: string, { bare, reading, people, bytes }: Times): Figure {
  const ratios = reading.map((time, round) => time / (bare[round] ?? Number.NaN));
  const note = `${(bytes / 1e6).toFixed(1)} MB, ${people} people, ${median(reading).toFixed(0)} ms against ${median(bare).toFixed(0)} ms`;
  return { group, what, ...middleOf(ratios), most: 3, unit: 'ratio', kind: 'time', note };
}

async function measure(given: { readonly rows: number; readonly cards: number; readonly rounds: number }): Promise<{ table: Times; cards: Times }> {
  const { tables, peopleFiles: files } = globalThis as Desk;
  const timeOf = async (act: () => Promise<unknown>) => {
    const begun = performance.now();
    await act();
    return performance.now() - begun;
  };
  const compare = async (text: string, reader: Reader, cut: (text: string) => unknown): Promise<Times> => {
    const file = new File([text], 'people');
    let people = 0;
    const nothing = () => {};
    const add = () => {
      people += 1;
    };
    const sink: Sink = { who: add, exchange: nothing, mine: nothing, left: nothing, unread: nothing, read: nothing };
    const read = () => {
      people = 0;
      return reader.read(file, sink, { country: 'AT', zone: 'UTC', columns: null }, new AbortController().signal);
    };
    const bare = async () => cut(await file.text());
    const times = { bare: [] as number[], reading: [] as number[] };
    for (let round = -2; round < given.rounds; round += 1) {
      const first = round % 2 === 0 ? await timeOf(read) : 0;
      const cutting = await timeOf(bare);
      const reading = first || (await timeOf(read));
      // The first times are for warming up.
      if (round >= 0) times.bare.push(cutting);
      if (round >= 0) times.reading.push(reading);
    }
    return { ...times, people, bytes: file.size };
  };
  const { table, cards: book } = files();
  return {
    table: await compare(table(given.rows), tables.csv, (text) => tables.Papa.parse(text)),
    cards: await compare(book(given.cards), tables.vcard, (text) => text.replace(/\r\n[ \t]/g, '').split('\r\n')),
  };
}
