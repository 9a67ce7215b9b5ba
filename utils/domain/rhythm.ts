import { newestContact } from './contact.ts';
import { hash } from './hash.ts';
import { dayNumber } from './local-day.ts';
import type { Person, Ring } from './person.ts';

/** How often two people like to be in touch, as a window in words. */
export const rhythms = ['weekly', 'fortnightly', 'monthly', 'seasonal', 'yearly', 'none'] as const;
export type Rhythm = (typeof rhythms)[number];

const DAY = 86_400_000;

/**
 * By how many days a difference of calendar days and one of hours can lie apart at most, clocks and date lines moved included. Whoever is further off
 * needs no calendar, which is the slow part with thousands of people.
 */
const CALENDAR_SLACK = 3;

/** Whole local calendar days after the last contact: from when to when it is time again. */
export type Window = { readonly fromDays: number; readonly toDays: number };

/** A word like "weekly" leaves room: people's weeks are not of seven days. */
const windows: Readonly<Record<Exclude<Rhythm, 'none'>, Window>> = {
  weekly: { fromDays: 6, toDays: 9 },
  fortnightly: { fromDays: 12, toDays: 18 },
  monthly: { fromDays: 26, toDays: 38 },
  seasonal: { fromDays: 80, toDays: 105 },
  yearly: { fromDays: 330, toDays: 395 },
};

/** Starting points after practices.md E36, for which no single number is justified; everybody can have a rhythm of their own. */
const byRing: Readonly<Record<Ring, Rhythm>> = { 1: 'weekly', 2: 'monthly', 3: 'seasonal', 4: 'yearly' };

/** The window of a rhythm; null for somebody who is never to be suggested. */
export function windowOf(rhythm: Rhythm): Window | null {
  return rhythm === 'none' ? null : windows[rhythm];
}

/** The person's own rhythm, or their ring's. */
export function rhythmOf({ rhythm, ring }: Pick<Person, 'rhythm' | 'ring'>): Rhythm {
  return rhythm === 'by-ring' ? byRing[ring] : rhythm;
}

/**
 * Whether it is time again (R1, R2). Counted from the newest contact, whoever it came from; the day within the window differs from person to person and
 * from time to time, so that nobody is a timetable. Once available, always just as available, until there is contact. Somebody never noted is available.
 */
export function availability(person: Pick<Person, 'id' | 'rhythm' | 'ring' | 'last'>, now: number, zone: string): 'inside' | 'available' {
  const window = windowOf(rhythmOf(person));
  if (!window) return 'inside';
  const newest = newestContact(person.last, now);
  if (!newest) return 'available';
  const wait = window.fromDays + (hash(`${person.id} ${newest.at}`) % (window.toDays - window.fromDays + 1));
  if (now - newest.at < (wait - CALENDAR_SLACK) * DAY) return 'inside';
  return dayNumber(now, zone) - dayNumber(newest.at, zone) >= wait ? 'available' : 'inside';
}
