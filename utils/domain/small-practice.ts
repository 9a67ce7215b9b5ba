import { hash } from './hash.ts';
import { dayOf } from './local-day.ts';
import type { Person } from './person.ts';
import type { Weekday } from './settings.ts';

/**
 * What a day without an invitation may bring: a question about the week, something for the family, a thank you, an old sentence looked at kindly, a moment
 * to note, one from before, the user's own aim, the question whether they have one, the month in words.
 */
export const practices = ['question', 'family', 'thanks', 'lesson', 'moment', 'again', 'aim', 'wish', 'recap'] as const;
export type PracticeName = (typeof practices)[number];

/** `rest`: not for a season. */
export const practiceAnswers = ['done', 'skip', 'rest'] as const;
export type PracticeAnswer = (typeof practiceAnswers)[number];

/** The day (as `dayNumber` counts) each came up last, and what was answered; null: nothing yet. */
export type PracticePast = { readonly [name in PracticeName]?: { readonly day: number; readonly answer: PracticeAnswer | null } };

/** What has to be known to choose. */
export type PracticeFacts = {
  readonly hasAim: boolean;
  readonly hasFamily: boolean;
  /** Whether there is somebody to thank. */
  readonly hasThanks: boolean;
  /** Whether a moment is old enough to come up again. */
  readonly hasOldMoment: boolean;
  readonly hasMomentToday: boolean;
  /** Whether anything is to be told of last month. */
  readonly hasLastMonth: boolean;
};

/** How many days lie between two of a kind at the least. */
const gaps: Readonly<Record<PracticeName, number>> = {
  question: 7,
  family: 7,
  thanks: 30,
  lesson: 30,
  moment: 7,
  again: 14,
  aim: 14,
  wish: 90,
  recap: 28,
};

/** What was skipped waits so many times as long. */
const patience = 3;

/** Days; a season. */
const season = 90;

/** On this weekday only. */
const days: { readonly [name in PracticeName]?: Weekday } = { question: 5, family: 0 };

/** The recap of a month belongs to the first days of the next. */
const recapDays = 7;

/**
 * The practice of a day (`day` as `dayNumber` counts), or null: the same all day long, none on the day after another, each at most as often as its kind may
 * come, and none once the day's was answered.
 */
export function choosePractice(facts: PracticeFacts, past: PracticePast, day: number): PracticeName | null {
  const today = practices.find((name) => past[name]?.day === day);
  if (today) return past[today]?.answer === null ? today : null;
  if (practices.some((name) => past[name]?.day === day - 1)) return null;
  const possible = practices.filter((name) => isPossible(name, facts) && isItsDay(name, day) && isTime(past[name], gaps[name], day));
  // What has a day of its own would not come up otherwise.
  const luck = (name: PracticeName) => (name in days || name === 'recap' ? -1 : hash(`${day} practice ${name}`));
  return possible.toSorted((one, other) => luck(one) - luck(other))[0] ?? null;
}

function isPossible(name: PracticeName, facts: PracticeFacts): boolean {
  switch (name) {
    case 'family':
      return facts.hasFamily;
    case 'thanks':
      return facts.hasThanks;
    case 'moment':
      return !facts.hasMomentToday;
    case 'again':
      return facts.hasOldMoment;
    case 'aim':
      return facts.hasAim;
    case 'wish':
      return !facts.hasAim;
    case 'recap':
      return facts.hasLastMonth;
    default:
      return true;
  }
}

function isItsDay(name: PracticeName, day: number): boolean {
  if (name === 'recap') return Number(dayOf(day).slice(8)) <= recapDays;
  return days[name] === undefined || days[name] === weekdayOf(day);
}

function isTime(last: PracticePast[PracticeName], gap: number, day: number): boolean {
  if (!last) return true;
  const wait = last.answer === 'rest' ? season : last.answer === 'skip' ? gap * patience : gap;
  // A clock set back makes nothing wait for longer than that.
  return day - last.day >= wait || last.day - day > wait;
}

/** The weekday of a day as `dayNumber` counts; day 0 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** "Helped me", as it may stand in a note, in the languages of the interface and the openers. */
const helped = /\b(help(ed|s|ing)?|supported|geholfen|hilft|hilfe|ayud(ó|a|aron|ado)|aid(é|ée|er|e)|ajud(ou|a|aram|ado))\b|ساعد/iu;

/**
 * Whom there may be something to thank for: of those who may be suggested, first whoever helped as a note says, then the inner rings; the same for
 * all of a month.
 */
export function whomToThank(people: readonly Person[], day: number): Person | null {
  const month = dayOf(day).slice(0, 7);
  const rank = ({ notes, ring }: Person) => (notes.some((note) => helped.test(note)) ? 0 : ring);
  const luck = ({ id }: Person) => hash(`${month} thanks ${id}`);
  return people.toSorted((one, other) => rank(one) - rank(other) || luck(one) - luck(other) || (one.id < other.id ? -1 : 1))[0] ?? null;
}
