import { lineStarts } from './line-starts.ts';
import { FileProblem, type ReadOptions, type Source } from './reader.ts';
import { type Authors, collectAuthors, nameIn } from './whatsapp-authors.ts';
import { type DateOrder, orderFinder } from './whatsapp-dates.ts';
import { type ChatLine, chatLine } from './whatsapp-line.ts';

/** What only the whole of a file tells. */
export type Survey = {
  readonly style: string;
  readonly order: DateOrder;
  /** Who writes, at most two. */
  readonly authors: readonly string[];
  /** The name of the other person, where the file says it; they may never have written. */
  readonly other: string | null;
};

type Look = { lines: number; readonly authors: Authors; readonly dates: ReturnType<typeof orderFinder>; readonly opening: string | null };

/** Texts have dates in them too, but never in so many ways. */
const MOST_STYLES = 20;

/** Goes through a file once. Throws a `FileProblem` for what is no chat, a group, or nobody's. */
export async function surveyOf(source: Source, { country }: ReadOptions, read: (bytes: number) => void, gone: AbortSignal): Promise<Survey> {
  const looks = new Map<string, Look>();
  for await (const { text, read: bytes } of lineStarts(source, gone)) {
    if (text.includes('\0')) throw new FileProblem('wrong-type');
    read(bytes);
    const line = chatLine(text);
    if (line) look(looks, line);
  }
  const [found] = [...looks].sort(([, one], [, other]) => other.lines - one.lines);
  if (!found) throw new FileProblem('wrong-type');
  const [style, { authors, dates, opening }] = found;
  const names = authors.names((all) => nameOfChat(source.name, opening, all));
  if (names.some((name) => name.includes('\ufffd'))) throw new FileProblem('not-utf8');
  if (names.length === 0) throw new FileProblem('nobody-in-it');
  // WhatsApp speaks in the name of a person, or of a group.
  if (opening !== null && names.length === 2 && !names.includes(opening)) throw new FileProblem('group');
  return { style, order: dates.order(country), authors: names, other: nameOfChat(source.name, opening, names) };
}

function look(looks: Map<string, Look>, line: ChatLine): void {
  const before = looks.get(line.style);
  if (!before && looks.size >= MOST_STYLES) return;
  const one = before ?? { lines: 0, authors: collectAuthors(), dates: orderFinder(), opening: line.isNotice ? nameIn(line.rest) : null };
  looks.set(line.style, one);
  one.lines += 1;
  one.dates.add(line.date);
  if (!line.isNotice) one.authors.add(line.rest);
}

/** On an iPhone, a chat opens with a sentence of WhatsApp in its name; elsewhere the file is called after it: "WhatsApp Chat with Ana.txt" in every language. */
function nameOfChat(file: string, opening: string | null, names: readonly string[]): string | null {
  if (opening !== null) return opening;
  const called = ` ${plain(file.replace(/\.\w+$/, '').replace(/\.zip\//i, '/'))} `;
  const within = names.filter((name) => plain(name) !== '' && called.includes(` ${plain(name)} `));
  return within.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Names of files leave out what a file system does not take. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
