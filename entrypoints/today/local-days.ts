import type { Day } from '../../utils/domain/invitation.ts';
import { dayNumber, dayOf } from '../../utils/domain/local-day.ts';

/** The calendar day of a moment where the user is. */
export const localDay = (at: number): Day => dayOf(dayNumber(at, Intl.DateTimeFormat().resolvedOptions().timeZone));

/** When a day begins where the user is, in milliseconds since 1970. */
export const beginOf = (day: Day): number => Date.parse(`${day}T00:00`);

/** A moment on a day, for something that happened then: now if it is today, else noon. */
export const momentOn = (day: Day, now: number): number => (day === localDay(now) ? now : Date.parse(`${day}T12:00`));

/** The calendar day `days` after the one of a moment. */
export const dayLater = (at: number, days: number): Day => dayOf(dayNumber(at, Intl.DateTimeFormat().resolvedOptions().timeZone) + days);

/** The calendar day where the user is, as `dayNumber` counts. */
export const today = (): number => dayNumber(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
