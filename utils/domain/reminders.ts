import { dayNumber, dayOf } from './local-day.ts';
import type { Settings, Weekday } from './settings.ts';
import { momentOf, wallClockAt } from './wall-clock.ts';

/** What is remembered of reminders. Moments in milliseconds since 1970. */
export type Reminded = {
  /** What would have come until then is over: it came, or nobody wanted it yet. */
  readonly until: number;
  /** When the last one came; null: none did. */
  readonly saidAt: number | null;
};

type Times = Pick<Settings, 'paused' | 'quietHours' | 'quietDays' | 'reminderAt'>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Six quiet days in a row, and one on which it came already. */
const FAR = 14;

/** By so much a clock may be set back, and what was said stays said for its day. */
const SET_BACK = 2 * DAY;

/** So that a clock that was set, or a journey, is noticed. */
const OFTEN_ENOUGH = 6 * HOUR;

/**
 * What is remembered, as it is to be read at `now`. Where a clock that was far ahead is right again, what lies ahead happened just now; where nothing is
 * remembered, all begins now.
 */
export function settle(reminded: Reminded | null, now: number): Reminded {
  if (!reminded) return { until: now, saidAt: null };
  const { until, saidAt } = reminded;
  const notFar = (at: number) => (at > now + SET_BACK ? now : at);
  return { until: notFar(until), saidAt: saidAt === null ? null : notFar(saidAt) };
}

/**
 * When the next reminder is due; `now` itself where that is now, null where none is to come. At most one on a local day, and only at the hour of its own day
 * or, where that was missed, later on the same day: what was missed on earlier days, before `until` or in a pause never comes. Never in a pause, in quiet
 * hours or on a quiet day. `reminded` as `settle` gives it.
 */
export function nextReminder(times: Times, reminded: Reminded, now: number, zone: string): number | null {
  const minute = minuteOfReminder(times);
  const { paused } = times;
  if (minute === null || paused === 'until-i-say' || !Number.isFinite(now)) return null;
  const today = dayNumber(now, zone);
  const first = paused === null ? today : Math.max(today, dayNumber(paused, zone));
  const saidOn = reminded.saidAt === null ? Number.NEGATIVE_INFINITY : dayNumber(reminded.saidAt, zone);
  for (let day = first; day < first + FAR; day += 1) {
    if (day <= saidOn || times.quietDays.includes(weekdayOf(day))) continue;
    const due = momentOn(day, minute, zone);
    if (due <= reminded.until || (paused !== null && due < paused)) continue;
    if (due > now) return due;
    const missed = day === today ? outOfQuiet(minuteAt(now, zone), times.quietHours) : null;
    if (missed !== null) return missed === minuteAt(now, zone) ? now : momentOn(day, missed, zone);
  }
  return null;
}

/** At what minute of a day a reminder comes: the one that was chosen, or the end of the quiet hours it lies in; null where those go on until midnight. */
export function minuteOfReminder({ reminderAt, quietHours }: Pick<Settings, 'reminderAt' | 'quietHours'>): number | null {
  return reminderAt === null ? null : outOfQuiet(reminderAt, quietHours);
}

/**
 * When to look again, after `now`, where one has just looked: for the reminder that is due next, and with the dot also where a day, quiet hours or a pause
 * begin or end. Never more than some hours ahead; null where there is nothing to look after.
 */
export function nextLook(settings: Times & Pick<Settings, 'badge'>, reminder: number | null, now: number, zone: string): number | null {
  if (reminder === null && !settings.badge) return null;
  const ends = [...(settings.badge ? turns(settings, now, zone) : []), ...(reminder === null ? [] : [reminder])];
  return Math.min(...ends.filter((at) => at > now), now + OFTEN_ENOUGH);
}

/** Moments at which whatever is suggested may become something else. */
function turns({ quietHours, paused }: Times, now: number, zone: string): number[] {
  const today = dayNumber(now, zone);
  const minutes = quietHours ? [quietHours.from, quietHours.to] : [];
  const ends = [today, today + 1].flatMap((day) => [0, ...minutes].map((minute) => momentOn(day, minute, zone)));
  return typeof paused === 'number' ? [...ends, paused] : ends;
}

/** The same minute, or the end of the quiet hours it lies in; null where those go on until midnight. */
function outOfQuiet(minute: number, quiet: Settings['quietHours']): number | null {
  if (!quiet) return minute;
  const { from, to } = quiet;
  if (to < from && minute >= from) return null;
  return minute < to && (to < from || minute >= from) ? to : minute;
}

/** 1970-01-01, the day with the number 0, was a Thursday. */
function weekdayOf(day: number): Weekday {
  return new Date(day * DAY).getUTCDay() as Weekday;
}

function minuteAt(at: number, zone: string): number {
  const [hours, minutes] = wallClockAt(at, zone).time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function momentOn(day: number, minute: number, zone: string): number {
  const time = [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
  return momentOf({ day: dayOf(day), time }, zone);
}
