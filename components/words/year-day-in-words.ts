import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import type { YearDay } from '../../utils/domain/person.ts';

/** The middle of a day in no zone but UTC, which they are all written out in. */
const noon = (year: number, month: number, day: number): number => new Date(43_200_000).setUTCFullYear(year, month - 1, day);

const written = (at: number, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(i18n.t('words.locale'), { ...parts, timeZone: 'UTC' }).format(at);

/** A day of every year: "February 29", "May 4, 1990". */
export const yearDayInWords = ({ month, day, year }: YearDay): string =>
  written(noon(year ?? 2_000, month, day), { month: 'long', day: 'numeric', ...(year !== null && { year: 'numeric' }) });

/** A day as a calendar writes it ("2026-12-12"), in words: "December 12, 2026". */
export const calendarDayInWords = (day: Day): string => written(Date.parse(`${day}T12:00:00Z`), { dateStyle: 'long' });

/** A number of days since 1970-01-01, in words: "November 22, 2026". */
export const dayNumberInWords = (number: number): string => written(number * 86_400_000, { dateStyle: 'long' });

/** From one number of days to another, in months: "March 2019 – November 2026". */
export const monthsInWords = (first: number, last: number): string =>
  new Intl.DateTimeFormat(i18n.t('words.locale'), { month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(
    first * 86_400_000,
    last * 86_400_000,
  );

/** The twelve months by name, January first. */
export const monthNames = (): readonly string[] => Array.from({ length: 12 }, (_, index) => written(noon(2_000, index + 1, 1), { month: 'long' }));
