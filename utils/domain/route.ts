import { isCooling } from './cool-down.ts';
import { hash } from './hash.ts';
import type { Person, PersonId } from './person.ts';
import { availability } from './rhythm.ts';
import type { Weekday } from './settings.ts';
import { weekdayOf } from './small-practice.ts';

/** How heavy writing seems before, or was after. */
export const weights = ['light', 'some', 'heavy'] as const;
export type Weight = (typeof weights)[number];

/** Whom the week's line is for. `week`: the day it began on, as `dayNumber` counts; `written`: whether the line was sent. */
export type RoutePick = { readonly week: number; readonly person: PersonId; readonly written: boolean; readonly before: Weight | null };

/** How heavy writing seemed, and how heavy it was. */
export type Eased = { readonly day: number; readonly before: Weight; readonly after: Weight };

/** One step of the weekly route (T2). */
export type RouteStep =
  | { readonly to: 'pick'; readonly person: PersonId }
  | { readonly to: 'written'; readonly before: Weight | null }
  | { readonly to: 'felt'; readonly after: Weight | null }
  | { readonly to: 'skip' };

/** A year of weeks. */
export const mostEased = 52;

/** How many there are to choose from. */
const THREE = 3;

/** The day a week of the route began on: the last one of its weekday, `day` itself included. */
export function weekOf(day: number, weekday: Weekday): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/**
 * Whether the day's page leads to the route: on its own day, until the line is written or the week skipped. A skipped week is nowhere written down; the page
 * of the day knows.
 */
export function isRouteDay(day: number, weekday: Weekday, pick: RoutePick | null): boolean {
  return weekdayOf(day) === weekday && !(pick?.week === day && pick.written);
}

/** The pick after a step; null: there is none this week. A week has one pick at the most, the latest. */
export function pickAfter(pick: RoutePick | null, step: RouteStep, week: number): RoutePick | null {
  const current = pick?.week === week ? pick : null;
  switch (step.to) {
    case 'pick':
      return current?.person === step.person ? current : { week, person: step.person, written: false, before: null };
    case 'written':
      return current && { ...current, written: true, before: step.before };
    case 'felt':
      return current;
    case 'skip':
      return null;
  }
}

/** The pairs after it was told how heavy it was; only where it was told before, too. */
export function easedAfter(eased: readonly Eased[], pick: RoutePick | null, after: Weight | null, day: number): readonly Eased[] {
  if (!pick?.written || pick.before === null || after === null) return eased;
  return [...eased, { day, before: pick.before, after }].slice(-mostEased);
}

/**
 * Three of these people to choose from, the same for all of a week: each of another ring where that is possible, those for whom it is time before those for
 * whom it is not, and last of all whoever there was a word with just now.
 */
export function threeOfTheWeek(people: readonly Person[], week: number, now: number, zone: string): Person[] {
  const luck = ({ id }: Person) => hash(`${week} route ${id}`);
  const shuffled = people.toSorted((one, other) => luck(one) - luck(other) || (one.id < other.id ? -1 : 1));
  const three: Person[] = [];
  const take = (allowed: (person: Person) => boolean) => {
    for (const person of shuffled) if (three.length < THREE && !three.includes(person) && allowed(person)) three.push(person);
  };
  const isTime = (person: Person) => availability(person, now, zone) === 'available';
  take((person) => three.every(({ ring }) => ring !== person.ring) && isTime(person));
  take(isTime);
  take((person) => !isCooling(person.last, false, now, zone));
  take(() => true);
  return three;
}

/** Whether it was on the whole no heavier than it seemed; null where there is too little to tell. */
export function gotLighter(eased: readonly Eased[]): boolean | null {
  if (eased.length < 3) return null;
  const sum = (of: (one: Eased) => Weight) => eased.reduce((all, one) => all + weights.indexOf(of(one)), 0);
  return sum(({ after }) => after) <= sum(({ before }) => before);
}
