import { type LastContacts, newestContact } from './contact.ts';
import { dayNumber } from './local-day.ts';

const DAY = 86_400_000;

/** Whole calendar days after any contact in which nobody is suggested, whatever day of theirs is near. */
const afterContact = 3;

/** And after a word of one's own that nothing has followed yet: one true line is put down, and then waited for (practices.md P064). */
const afterMine = 14;

/** As in `availability`: whoever is further off needs no calendar. */
const CALENDAR_SLACK = 3;

/** So many messages in a row without an answer are enough (R4, practices.md P087); they stay in the circle and are not suggested. */
const enough = 2;

/**
 * Whether it is too soon after the newest contact to suggest somebody. A day of theirs that is near (`dated`) is no second word after the first, and only
 * has to leave the few days that any contact does.
 */
export function isCooling(last: LastContacts, dated: boolean, now: number, zone: string): boolean {
  const newest = newestContact(last, now);
  if (!newest) return false;
  const wait = newest.by === 'me' && !dated ? afterMine : afterContact;
  const apart = (now - newest.at) / DAY - wait;
  if (Math.abs(apart) > CALENDAR_SLACK) return apart < 0;
  return dayNumber(now, zone) - dayNumber(newest.at, zone) < wait;
}

/** Whether the last word is the user's, and so new that it is waited for what follows (practices.md P064). */
export function isWaitedFor(last: LastContacts, now: number, zone: string): boolean {
  return newestContact(last, now)?.by === 'me' && isCooling(last, false, now, zone);
}

/** Whether so many messages of one's own in a row are met with silence. */
export function isUnanswered(messages: number): boolean {
  return messages >= enough;
}

/** Whether there can be messages without an answer at all, so that the ledger has to be asked: the last word is the user's, and theirs was noted before. */
export function mayBeUnanswered({ me, them, both }: LastContacts): boolean {
  return me !== undefined && (them !== undefined || both !== undefined) && me.at > Math.max(them?.at ?? -Infinity, both?.at ?? -Infinity);
}
