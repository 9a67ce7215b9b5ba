import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';

const DAY = 86_400_000;

const inUtc = (at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(i18n.t('words.locale'), { ...options, timeZone: 'UTC' }).format(at);

/** "October 2026", for a day of November; all in the language of the texts. */
export function lastMonthInWords(day: Day): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return inUtc(Date.UTC(year, month - 2, 1), { month: 'long', year: 'numeric' });
}

/** "Sunday", of a day as `dayNumber` counts. */
export const weekdayInWords = (day: number): string => inUtc(day * DAY, { weekday: 'long' });

/** "Sunday" of 0, as `Date` counts. */
export const weekdayName = (weekday: number): string => weekdayInWords(weekday + 3);

/** A number that is another in the next week. */
export const weekOfYear = (day: Day): number => Math.floor(Date.parse(day) / DAY / 7);
