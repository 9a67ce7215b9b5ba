import type { Day } from './invitation.ts';

const DAY = 86_400_000;

/** Years 1 to 9999, with room for every time zone: outside of them a calendar has eras and signs, and no contact. */
const EARLIEST = Date.parse('0001-01-03T00:00:00Z');
const LATEST = Date.parse('9999-12-29T00:00:00Z');

/** Making one takes longer than asking it a hundred times. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** Of thousands of people the same is asked about the same moment. */
let asked = { at: Number.NaN, zone: '', day: Number.NaN };

/**
 * Which local calendar day a moment falls on, as the number of days since 1970-01-01; the difference of two is whole days, in summer time too.
 * A zone that is not known counts as UTC; NaN stays NaN.
 */
export function dayNumber(at: number, zone: string): number {
  if (Number.isNaN(at)) return Number.NaN;
  if (at !== asked.at || zone !== asked.zone) asked = { at, zone, day: dayIn(at, zone) };
  return asked.day;
}

function dayIn(at: number, zone: string): number {
  const parts = { year: 1970, month: 1, day: 1 };
  for (const { type, value } of calendarOf(zone).formatToParts(Math.min(Math.max(at, EARLIEST), LATEST))) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
  }
  const midnight = new Date(0).setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return midnight / DAY;
}

/** The day as it is written in a calendar: "2026-11-22". */
export function dayOf(number: number): Day {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone);
  if (known) return known;
  const calendar = isZone(zone) ? inZone(zone) : inZone('UTC');
  calendars.set(zone, calendar);
  return calendar;
}

function inZone(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
}

function isZone(zone: string): boolean {
  try {
    inZone(zone);
    return true;
  } catch {
    return false;
  }
}
