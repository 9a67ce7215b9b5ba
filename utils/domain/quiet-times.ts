import type { Settings } from './settings.ts';
import { wallClockAt } from './wall-clock.ts';

type Quiet = Pick<Settings, 'quietHours' | 'quietDays'>;

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

function isWithin({ from, to }: { readonly from: number; readonly to: number }, minutes: number): boolean {
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** Minutes after midnight. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
