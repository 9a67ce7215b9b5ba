import { type Handle, sameHandle } from '../domain/handle.ts';
import { handleOfMail, handleOfMessenger, handleOfNumber, handleOfPage } from './profile.ts';
import type { CsvColumns, Sink, Unread } from './reader.ts';
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
  const wrong: Unread[] = [];
  const keep = (handle: Handle | null) => {
    if (handle && !handles.some((known) => known.channel === handle.channel && sameHandle(known, handle))) handles.push(handle);
    return handle !== null;
  };
  const each = (at: number, several: RegExp, take: (value: string) => void) => {
    const field = fields[at]?.trim() ?? '';
    if (field === '') return;
    for (const value of MARKS.test(field) ? field.split(several) : [field]) if (value !== '') take(value);
  };

  for (const at of columns.emails) each(at, SEVERAL, (value) => void (keep(handleOfMail(value)) || wrong.push('bad-address')));
  for (const at of columns.phones) each(at, SEVERAL_BUT_COMMAS, (value) => void (keep(handleOfNumber(value, country)) || wrong.push('bad-address')));
  for (const at of columns.pages) each(at, SEVERAL_BUT_COMMAS, (value) => keep(handleOfPage(value)));
  for (const { service, value } of columns.messengers)
    each(value, SEVERAL_BUT_COMMAS, (one) => keep(handleOfMessenger(one, fields[service] ?? null, country)));

  for (const why of wrong) sink.unread(line, why);
  const written = columns.name.map((at) => oneLine(fields[at])).filter((part) => part !== '');
  const nickname = columns.nickname === null ? '' : oneLine(fields[columns.nickname]);
  const name = written.join(' ') || nickname || null;
  const birthday = columns.birthday === null ? null : readDay(fields[columns.birthday] ?? '', days);
  if (name === null && columns.organisations.some((at) => fields[at]?.trim())) sink.left();
  else if (name !== null || handles.length > 0) {
    sink.who({ key: `row:${line}`, name, nicknames: nickname && nickname !== name ? [nickname] : [], handles, birthday });
  } else if (wrong.length === 0) sink.unread(line, 'no-name');
}

function oneLine(text: string | undefined): string {
  const line = text?.trim() ?? '';
  return /\s\s|[\n\t]/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
