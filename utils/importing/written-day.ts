import type { YearDay } from '../domain/person.ts';
import { isYearDay } from '../domain/year-day.ts';

/** Which comes first where a day is written with numbers alone: "3/4/1985". */
export type DayOrder = 'day-first' | 'month-first';

/** Apple's year for "no year", which Contacts writes with X-APPLE-OMIT-YEAR and some exports without (RFC 6350 has none; public exports, 2026-10). */
const appleNone = 1604;

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/;
const LOOSE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEARLESS = /^--(\d{1,2})-?(\d{2})(?:T.*)?$/;
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})?$/;

/**
 * The day behind a birthday as address books write it: "1985-04-12", "19850412", "--04-12", a date with a time, and numbers in the `order` told; null where
 * it is none, or where it cannot be told which number is the month. A `noYear` stands for "not known", as do 0 and 1604.
 */
export function readDay(written: string, order: DayOrder | null, noYear: number = appleNone): YearDay | null {
  const text = written.trim();
  if (text === '') return null;
  const iso = ISO.exec(text) ?? LOOSE.exec(text);
  if (iso) return dayOf(iso[2], iso[3], iso[1], noYear);
  const yearless = YEARLESS.exec(text);
  if (yearless) return dayOf(yearless[1], yearless[2], undefined, noYear);
  const [, first, mark, second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined) return null;
  const told = orderOf(first, second, mark) ?? order;
  if (told === null) return null;
  return told === 'day-first' ? dayOf(second, first, year, noYear) : dayOf(first, second, year, noYear);
}

/** Which number is the day, as a list of written days tells; null where none does, or where they disagree. */
export function dayOrderOf(written: readonly string[]): DayOrder | null {
  const told = new Set(
    written.flatMap((text) => {
      const [, first, mark, second] = NUMBERS.exec(text.trim()) ?? [];
      const order = orderOf(first, second, mark);
      return order ? [order] : [];
    }),
  );
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

function orderOf(first: string | undefined, second: string | undefined, mark: string | undefined): DayOrder | null {
  if (Number(first) > 12) return 'day-first';
  if (Number(second) > 12) return 'month-first';
  return mark === '.' || (first === second && first !== undefined) ? 'day-first' : null;
}

function dayOf(month: string | undefined, day: string | undefined, written: string | undefined, noYear: number): YearDay | null {
  const year = Number(written ?? 0);
  const found = { month: Number(month), day: Number(day), year: year === 0 || year === noYear || year === appleNone ? null : year };
  return isYearDay(found) ? found : null;
}
