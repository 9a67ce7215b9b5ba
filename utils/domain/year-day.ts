import type { YearDay } from './person.ts';

/** The most days of each month; a 29 February stands without a year, and in leap years. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether there is such a day: in that year (1 to 9999), or, where the year is not known, in some year. */
export function isYearDay({ month, day, year }: YearDay): boolean {
  if (![month, day, year ?? 1].every(Number.isInteger)) return false;
  if (year !== null && (year < 1 || year > 9999)) return false;
  if (day < 1 || day > (longest[month - 1] ?? 0)) return false;
  return month !== 2 || day !== 29 || year === null || isLeap(year);
}
