import type { Channel } from './channel.ts';
import type { LastContacts } from './contact.ts';
import { dayNumber } from './local-day.ts';

/** When a page says a message was: `at` in milliseconds since 1970, to the minute or to the local day (then any moment of it). */
export type Seen = { readonly at: number; readonly exact: 'minute' | 'day' };

/** In a chat, what is written within this time of a message belongs to the same hello; milliseconds. */
const oneHello = 600_000;

/** Whether a message to somebody belongs to the one before it, by the same way. */
export function sameHello({ me }: LastContacts, { at, channel }: { readonly at: number; readonly channel: Channel }): boolean {
  return me?.channel === channel && me.at <= at && at < me.at + oneHello;
}

/** Clocks of sites differ from ours by less, in milliseconds; two messages so close together are the same hello. */
const close = 120_000;

/**
 * The moment to note for the newest message of a conversation, or null when it is nothing new. Of a day alone it is the day's last moment that is not
 * ahead of `now`, since it is known to be newer than all that was noted on that day.
 */
export function newsFrom(last: LastContacts, by: 'me' | 'them', { at, exact }: Seen, now: number, zone: string): number | null {
  const known = last[by]?.at ?? Number.NEGATIVE_INFINITY;
  if (exact === 'minute') return at > known + close ? Math.min(at, now) : null;
  const [day, today] = [dayNumber(at, zone), dayNumber(now, zone)];
  if (day > today || (known !== Number.NEGATIVE_INFINITY && day <= dayNumber(known, zone))) return null;
  return day === today ? now : lastMomentOf(at, zone);
}

/** The last minute of the local day that `at` falls on, in steps of a quarter of an hour, the smallest by which a zone ever shifts. */
function lastMomentOf(at: number, zone: string): number {
  const step = 900_000;
  let last = at - (at % step);
  while (dayNumber(last + step, zone) === dayNumber(at, zone)) last += step;
  return last;
}
