import { type Handle, sameHandle } from '../domain/handle.ts';
import { handleOfMail, handleOfMessenger, handleOfNumber, handleOfPage } from './profile.ts';
import type { CsvColumns, Sink } from './reader.ts';
import { type DayOrder, readDay } from './written-day.ts';

/** What a table of people has beside the columns of any table. */
export type PeopleColumns = CsvColumns & {
  /** Addresses of pages. */
  readonly pages: readonly number[];
  /** Messengers: the name of the service and the handle. */
  readonly messengers: readonly { readonly service: number; readonly value: number }[];
  /** Who has this and no name is no person. */
  readonly organisations: readonly number[];
};

export type PeopleTable = { readonly columns: PeopleColumns; readonly days: DayOrder | null; readonly country: string | null };

/** Several values in one field: Google's ":::" (public exports, 2026-10), lines, and for addresses commas. */
const SEVERAL = /\s*(?::::|[\n;,])\s*/;
const SEVERAL_BUT_COMMAS = /\s*(?::::|[\n;])\s*/;
const MARKS = /[:;,\n]/;

/** Tells the sink who is in a row, or why nobody is. */
export function takePerson(fields: readonly string[], line: number, { columns, days, country }: PeopleTable, sink: Sink): void {
  const handles: Handle[] = [];
  let wrong = false;
  const keep = (handle: Handle | null) => {
    if (handle && !handles.some((known) => known.channel === handle.channel && sameHandle(known, handle))) handles.push(handle);
  };
  const keepAddress = (handle: Handle | null) => {
    if (handle === null) sink.unread(line, 'bad-address');
    wrong ||= handle === null;
    keep(handle);
  };

  for (const at of columns.emails) for (const value of valuesIn(fields[at], SEVERAL)) keepAddress(handleOfMail(value));
  for (const at of columns.phones) for (const value of valuesIn(fields[at], SEVERAL_BUT_COMMAS)) keepAddress(handleOfNumber(value, country));
  for (const at of columns.pages) for (const value of valuesIn(fields[at], SEVERAL_BUT_COMMAS)) keep(handleOfPage(value));
  for (const { service, value } of columns.messengers) {
    for (const one of valuesIn(fields[value], SEVERAL_BUT_COMMAS)) keep(handleOfMessenger(one, fields[service] ?? null, country));
  }

  const nickname = columns.nickname === null ? '' : oneLine(fields[columns.nickname]);
  const name = nameIn(fields, columns.name) || nickname || null;
  const birthday = columns.birthday === null ? null : readDay(fields[columns.birthday] ?? '', days);
  if (name === null && columns.organisations.some((at) => fields[at]?.trim())) sink.left();
  else if (name !== null || handles.length > 0) {
    sink.who({ key: `row:${line}`, name, nicknames: nickname && nickname !== name ? [nickname] : none, handles, birthday });
  } else if (!wrong) sink.unread(line, 'no-name');
}

const none: readonly string[] = [];

function valuesIn(field: string | undefined, several: RegExp): readonly string[] {
  const value = field?.trim() ?? '';
  if (value === '') return none;
  return MARKS.test(value) ? value.split(several).filter((one) => one !== '') : [value];
}

function nameIn(fields: readonly string[], columns: readonly number[]): string {
  let name = '';
  for (const at of columns) {
    const part = oneLine(fields[at]);
    if (part !== '') name += name === '' ? part : ` ${part}`;
  }
  return name;
}

function oneLine(text: string | undefined): string {
  const line = text?.trim() ?? '';
  return /\s\s|[\n\t]/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
