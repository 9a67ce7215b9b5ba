import { BESIDE, EMAIL, headings, PHONE } from './csv-headings.ts';
import { firstRows } from './csv-rows.ts';
import { headText } from './file-pieces.ts';
import type { CsvColumns, Head } from './reader.ts';

type Rows = readonly (readonly string[])[];

/** So many rows are enough to tell what a column holds. */
const enough = 20;

const ADDRESS = /^\S+@\S+\.\S+$/;
const NUMBER = /^\+?[\d\s()./-]{6,24}$/;
const DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

const isAddress = (value: string) => ADDRESS.test(value.trim());
const isNumber = (value: string) => NUMBER.test(value.trim()) && !DAY.test(value.trim()) && value.replace(/\D/g, '').length >= 6;

/** The first rows of a table, its headings among them where it has some; none where the file is no text. */
export function previewCsv({ bytes }: Head): Rows {
  return rowsIn(headText(bytes) ?? '');
}

/** The same of text. */
export function rowsIn(head: string): Rows {
  return firstRows(head, enough);
}

/** Whether the first row says what the columns hold, and is not somebody already. */
export function hasHeadings([first = []]: Rows): boolean {
  return !first.some((cell) => isAddress(cell) || isNumber(cell) || DAY.test(cell.trim()));
}

/** Which column likely holds what, by its heading in several languages and, where that says nothing, by what is in it. For the user to look over. */
export function guessColumns(rows: Rows): CsvColumns {
  const named = hasHeadings(rows);
  const titles = named ? (rows[0] ?? []).map(plain) : [];
  const body = named ? rows.slice(1) : rows;
  const all = titles.length > 0 ? titles.map((_, at) => at) : (rows[0] ?? []).map((_, at) => at);

  const titled = (...known: readonly string[]) => titles.findIndex((title) => known.includes(title));
  const matching = (pattern: RegExp) => all.filter((at) => pattern.test(titles[at] ?? '') && !BESIDE.test(titles[at] ?? ''));
  const holding = (looks: (value: string) => boolean) => all.filter((at) => most(body, at, looks));

  const emails = orElse(matching(EMAIL), () => holding(isAddress));
  const phones = orElse(
    matching(PHONE).filter((at) => !emails.includes(at)),
    () => holding(isNumber),
  );
  const nickname = titled(...headings.nickname);
  const birthday = titled(...headings.birthday);
  const taken = new Set([...emails, ...phones, nickname, birthday]);
  const name = orElse(nameColumns(titled), () => all.filter((at) => !taken.has(at) && most(body, at, isName)).slice(0, 1));
  return { name, nickname: orNull(nickname), emails, phones, birthday: orNull(birthday) };
}

function nameColumns(titled: (...known: readonly string[]) => number): readonly number[] {
  const [whole, given, middle, family] = [headings.whole, headings.given, headings.middle, headings.family].map((known) => titled(...known));
  const parts = [given, middle, family ?? -1];
  // "Name, Vorname" and "Nom, Prénom": beside a first name, the name is the family's.
  const inParts = given !== -1 && family === -1 && whole !== -1 ? [given, middle, whole] : whole === -1 ? parts : [whole];
  return inParts.filter((at): at is number => at !== undefined && at !== -1);
}

const isName = (value: string) => /\p{L}/u.test(value) && !/[\d@]/.test(value);

/** Whether most of what a column holds looks like this. */
function most(rows: Rows, at: number, looks: (value: string) => boolean): boolean {
  const values = rows.map((row) => row[at]?.trim() ?? '').filter((value) => value !== '');
  return values.length > 0 && values.filter(looks).length * 2 > values.length;
}

/** A heading in small letters, without accents, marks and what is around it. */
function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function orElse(found: readonly number[], other: () => readonly number[]): readonly number[] {
  return found.length > 0 ? found : other();
}

const orNull = (at: number) => (at === -1 ? null : at);
