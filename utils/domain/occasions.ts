import type { Day } from './invitation.ts';
import { dayNumber, dayOf } from './local-day.ts';
import type { Person, PersonDate, Thread } from './person.ts';
import { isYearDay } from './year-day.ts';

/** A day with a reason of its own to say hello, or to remember somebody. */
export type Occasion = {
  readonly kind: 'birthday' | 'own' | 'thread' | 'remembering';
  /** In the user's words; empty for a birthday, also for that of somebody in memory. */
  readonly text: string;
  readonly day: Day;
  /** Whole local calendar days from today: 0 is today, less than 0 for a thread whose day is over. */
  readonly inDays: number;
  /** How many years it is on that day, 0 or more; null where nobody knows, and for a thread. */
  readonly years: number | null;
};

const DAY = 86_400_000;

/** Time enough to find a card or a word, and near enough to be a day and not a plan. Also for how long one can still ask how a thing went. */
export const daysAround = 5;

/** The years a calendar has. */
const LAST_YEAR = 9999;

/**
 * Birthdays and days of one's own from the day itself to a few days ahead, and what there was to come back to from its day to a few days after, nearest
 * first. Days of somebody in memory are for remembering, and nothing of them is to be asked; whoever is left in peace has none. A 29 February is on the
 * 28th in other years, as it is in a calendar file of ours: the last of February (RFC 7529 section 4.1, BACKWARD), and the day a year of life is full by
 * German law (BGB sections 187 and 188). A day whose first year is still to come is none before. `zone`: IANA name.
 */
export function occasionsOf(person: Pick<Person, 'state' | 'dates' | 'threads'>, now: number, zone: string): readonly Occasion[] {
  const { state, dates, threads } = person;
  const days = threads.filter(({ day }) => day !== undefined);
  if (state.kind === 'protected' || Number.isNaN(now) || dates.length + days.length === 0) return [];
  const today = dayNumber(now, zone);
  if (state.kind === 'in-memory') return inOrder(dates.flatMap((date) => onDate(date, 'remembering', today)));
  return inOrder([...dates.flatMap((date) => onDate(date, date.kind, today)), ...days.flatMap((thread) => afterThread(thread, today))]);
}

/** Sorting keeps the order of what is as near. */
const inOrder = (occasions: readonly Occasion[]): readonly Occasion[] =>
  occasions.toSorted((one, other) => Math.abs(one.inDays) - Math.abs(other.inDays));

function onDate(date: PersonDate, kind: Occasion['kind'], today: number): readonly Occasion[] {
  const thisYear = Number(dayOf(today).slice(0, 4));
  return [thisYear, thisYear + 1].flatMap((year) => {
    const number = year > LAST_YEAR || year < (date.year ?? 1) ? null : inYear(date, year);
    if (number === null || number < today || number > today + daysAround) return [];
    const years = date.year === null ? null : year - date.year;
    return [{ kind, text: date.kind === 'birthday' ? '' : date.text, day: dayOf(number), inDays: number - today, years }];
  });
}

/** The number of the day (since 1970-01-01) a date has in a year; null where there is no such day in any year. */
function inYear({ month, day }: PersonDate, year: number): number | null {
  if (!isYearDay({ month, day, year: null })) return null;
  const lastOfFebruary = isYearDay({ month, day, year }) ? day : 28;
  return new Date(0).setUTCFullYear(year, month - 1, lastOfFebruary) / DAY;
}

function afterThread({ text, day }: Thread, today: number): readonly Occasion[] {
  const inDays = Date.parse(`${day}T00:00:00Z`) / DAY - today;
  return day !== undefined && inDays <= 0 && inDays >= -daysAround ? [{ kind: 'thread', text, day, inDays, years: null }] : [];
}
