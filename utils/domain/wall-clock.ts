import type { Day } from './invitation.ts';
import { offsetsIn } from './zone-offset.ts';

/** A time of the day as a clock on the wall shows it, "16:05". */
export type ClockTime = string;

export type WallClock = { readonly day: Day; readonly time: ClockTime };

const DAY = 86_400_000;

/** Making one takes longer than asking it a hundred times. */
const clocks = new Map<string, (at: number) => number>();

/** What calendar and clock show in `zone` (IANA name; one that is not known counts as UTC) at a moment, in milliseconds since 1970. */
export function wallClockAt(at: number, zone: string): WallClock {
  const [day = '', time = ''] = new Date(at + offsetAt(at, zone)).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}

/**
 * The moment at which calendar and clock show this, in milliseconds since 1970; NaN where that is no day or no time. The first of two where clocks are set
 * back. Where they are set ahead and the time is left out, as much later as they are set: 02:30 is then 03:30 (RFC 5545 section 3.3.5 reads it the same).
 */
export function momentOf({ day, time }: WallClock, zone: string): number {
  const shown = Date.parse(`${day}T${time}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(`${day}T${time}`) || Number.isNaN(shown) || !isDay(day)) return Number.NaN;
  const before = shown - offsetAt(shown - DAY, zone);
  const after = shown - offsetAt(shown + DAY, zone);
  const right = [before, after].filter((at) => at + offsetAt(at, zone) === shown);
  return right.length > 0 ? Math.min(...right) : before;
}

/** A date is read kindly: a 31 April is a 1 May then. */
const isDay = (day: Day): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(`${day}T`);

function offsetAt(at: number, zone: string): number {
  const known = clocks.get(zone);
  if (known) return known(at);
  const offset = offsetsIn(zone);
  clocks.set(zone, offset);
  return offset(at);
}
