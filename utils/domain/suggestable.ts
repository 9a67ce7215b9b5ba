import { dayNumber } from './local-day.ts';
import type { Person } from './person.ts';
import { isForPractice } from './practising.ts';

const DAY = 86_400_000;

/** An end so long ago is on a day before, wherever clocks and date lines were moved; it needs no calendar, which is the slow part with thousands. */
const LONG_OVER = 3 * DAY;

/**
 * The one gate of every surface that suggests people: whoever is left in peace, is in memory, rests, was put off, has no rhythm or is only there to
 * practise with comes up nowhere. Whether it is time again is another question (`availability`).
 */
export function maySuggest(
  { state, notNow, handles, rhythm }: Pick<Person, 'state' | 'notNow' | 'handles' | 'rhythm'>,
  now: number,
  zone: string,
): boolean {
  if (state.kind === 'protected' || state.kind === 'in-memory' || rhythm === 'none') return false;
  if (state.kind === 'resting' && (state.until === null || !isOver(state.until, now, zone))) return false;
  if (isForPractice({ handles })) return false;
  return isOver(notNow.until, now, zone);
}

/** Rests end with a day, never in the middle of one: the one invited in the morning stays it until the evening. A broken date is over. */
function isOver(until: number, now: number, zone: string): boolean {
  if (Number.isNaN(until) || until < now - LONG_OVER) return true;
  return dayNumber(until - 1, zone) < dayNumber(now, zone);
}
