import type { Settings } from './settings.ts';
import { wallClockAt } from './wall-clock.ts';

type Quiet = Pick<Settings, 'quietHours' | 'quietDays'>;

const MINUTE = 60_000;

/** Clocks are set ahead or back at a quarter of an hour of world time, so that within one they run evenly (tz database, 2026-11: since 1972). */
const QUARTER = 15 * MINUTE;

/** A week and a day: any week has every weekday, and a day more for a time that one night left out. */
const HORIZON = 8 * 24 * 60 * MINUTE;

/**
 * Whether nothing is to be suggested or said at `now`, by the clock on the wall in `zone` (IANA name): in the quiet hours, through midnight where they
 * end before they begin, and on a quiet day from midnight to midnight. Hours that begin when they end are none.
 */
export function isQuiet({ quietHours, quietDays }: Quiet, now: number, zone: string): boolean {
  if (quietDays.length === 0 && !quietHours) return false;
  const { day, time } = wallClockAt(now, zone);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return quietDays.some((quiet) => quiet === weekday) || (quietHours !== null && isWithin(quietHours, minutesOf(time)));
}

/**
 * From when on it is not quiet any more, in milliseconds since 1970, to the minute; `now` itself where it is not quiet now, and null where it stays quiet
 * for more than a week.
 */
export function quietUntil(settings: Quiet, now: number, zone: string): number | null {
  if (!isQuiet(settings, now, zone)) return now;
  let at = now;
  while (at <= now + HORIZON) {
    at = Math.min(nextQuarter(at), at + untilNextChange(settings, at, zone));
    if (!isQuiet(settings, at, zone)) return at;
  }
  return null;
}

const nextQuarter = (at: number): number => (Math.floor(at / QUARTER) + 1) * QUARTER;

/** How long until the clock on the wall shows the next time at which quiet can end, if it runs evenly until then. */
function untilNextChange({ quietHours }: Quiet, at: number, zone: string): number {
  const minutes = minutesOf(wallClockAt(at, zone).time);
  const ends = [24 * 60, ...(quietHours ? [quietHours.to, quietHours.to + 24 * 60] : [])];
  const waits = ends.map((end) => end - minutes).filter((wait) => wait > 0);
  return Math.min(...waits) * MINUTE - (at % MINUTE);
}

function isWithin({ from, to }: { readonly from: number; readonly to: number }, minutes: number): boolean {
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** Minutes after midnight. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
