import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/domain/local-day.ts';
import { momentAgain } from '../../utils/domain/moments.ts';
import { pickAfter, type RoutePick, type RouteStep, threeOfTheWeek, weekOf, weights } from '../../utils/domain/route.ts';
import {
  choosePractice,
  type PracticeAnswer,
  type PracticeFacts,
  type PracticeName,
  type PracticePast,
  practiceAnswers,
  practices,
  weekdayOf,
  whomToThank,
} from '../../utils/domain/small-practice.ts';
import { aPerson } from './a-person.ts';

const monday = Date.parse('2026-01-05T00:00:00Z') / 86_400_000;
const facts: PracticeFacts = { hasAim: true, hasFamily: true, hasThanks: true, hasOldMoment: true, hasMomentToday: false, hasLastMonth: true };

type Came = { readonly day: number; readonly name: PracticeName };

/** A year in which every day is looked at twice, and what comes is answered as told. */
function aYear(answer: (name: PracticeName, day: number) => PracticeAnswer | null, known = facts): readonly Came[] {
  let past: PracticePast = {};
  const came: Came[] = [];
  for (let day = monday; day < monday + 365; day++) {
    const name = choosePractice(known, past, day);
    expect(choosePractice(known, past, day)).toBe(name);
    if (!name) continue;
    came.push({ day, name });
    past = { ...past, [name]: { day, answer: null } };
    expect(choosePractice(known, past, day)).toBe(name);
    past = { ...past, [name]: { day, answer: answer(name, day) } };
  }
  return came;
}

const daysOf = (came: readonly Came[], name: PracticeName) => came.filter((one) => one.name === name).map(({ day }) => day);
const gaps = (days: readonly number[]) => days.slice(1).map((day, at) => day - (days[at] ?? 0));

describe('a year of small practices', () => {
  const calm = aYear(() => 'done');

  it('has days between them on which nothing comes', () => {
    const days = calm.map(({ day }) => day);
    expect(Math.min(...gaps(days))).toBeGreaterThanOrEqual(2);
    expect(new Set(calm.map(({ name }) => name)).size).toBeGreaterThan(6);
  });

  it('asks on Fridays alone whether there was one real exchange, once a week at most', () => {
    const days = daysOf(calm, 'question');
    expect(days.length).toBeGreaterThan(12);
    expect(days.every((day) => weekdayOf(day) === 5)).toBe(true);
    expect(Math.min(...gaps(days))).toBeGreaterThanOrEqual(7);
  });

  it('leaves a question that was skipped alone for three weeks', () => {
    expect(
      Math.min(
        ...gaps(
          daysOf(
            aYear(() => 'skip'),
            'question',
          ),
        ),
      ),
    ).toBeGreaterThanOrEqual(21);
  });

  it('has something for the family on Sundays, where there is one, and rests for a season when that is wanted', () => {
    expect(daysOf(calm, 'family').every((day) => weekdayOf(day) === 0)).toBe(true);
    expect(daysOf(calm, 'family').length).toBeGreaterThan(4);
    expect(
      Math.min(
        ...gaps(
          daysOf(
            aYear((name) => (name === 'family' ? 'rest' : 'done')),
            'family',
          ),
        ),
      ),
    ).toBeGreaterThanOrEqual(90);
    expect(
      daysOf(
        aYear(() => 'done', { ...facts, hasFamily: false }),
        'family',
      ),
    ).toEqual([]);
  });

  it('names an old lesson, and asks about thanks, once a month at most', () => {
    for (const name of ['lesson', 'thanks'] as const) {
      const days = daysOf(calm, name);
      expect(days.length).toBeGreaterThan(2);
      expect(Math.min(...gaps(days))).toBeGreaterThanOrEqual(30);
    }
  });

  it('tells of a month once, in the first days of the next', () => {
    const dates = daysOf(calm, 'recap').map(dayOf);
    expect(new Set(dates.map((date) => date.slice(0, 7))).size).toBe(dates.length);
    expect(dates.every((date) => Number(date.slice(8)) <= 7)).toBe(true);
    expect(dates.length).toBeGreaterThan(6);
  });

  it('shows one’s own sentence every two weeks at most, and asks for one only where there is none', () => {
    expect(Math.min(...gaps(daysOf(calm, 'aim')))).toBeGreaterThanOrEqual(14);
    expect(daysOf(calm, 'wish')).toEqual([]);
    expect(
      daysOf(
        aYear(() => 'done', { ...facts, hasAim: false }),
        'aim',
      ),
    ).toEqual([]);
  });

  it('holds whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...practiceAnswers, null), { minLength: 9, maxLength: 9 }), (answers) => {
        const came = aYear((name) => answers[practices.indexOf(name)] ?? null);
        expect(Math.min(...gaps(came.map(({ day }) => day)))).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 50 },
    );
  });
});

describe('whom there may be something to thank for', () => {
  it('is first whoever helped, as a note says, and the same for a month', () => {
    const people = [aPerson({ id: 'close', ring: 1 }), aPerson({ id: 'ben', ring: 4, notes: ['helped me move'] }), aPerson({ id: 'far', ring: 3 })];
    const ofJanuary = Array.from({ length: 27 }, (_, at) => whomToThank(people, monday + at)?.id);
    expect(new Set(ofJanuary)).toEqual(new Set(['ben']));
    expect(whomToThank(people.slice(0, 1), monday)?.id).toBe('close');
    expect(whomToThank([], monday)).toBeNull();
  });
});

describe('weeks of the route', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id, at) => aPerson({ id, ring: (1 + (at % 4)) as 1 | 2 | 3 | 4 }));
  const anyStep: fc.Arbitrary<RouteStep> = fc.oneof(
    fc.constantFrom(...people).map(({ id }): RouteStep => ({ to: 'pick', person: id })),
    fc.constantFrom(...weights, null).map((before): RouteStep => ({ to: 'written', before })),
    fc.constantFrom(...weights, null).map((after): RouteStep => ({ to: 'felt', after })),
    fc.constant<RouteStep>({ to: 'skip' }),
  );

  it('have one person each at the most, and a week that was skipped leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 27 }), anyStep), { maxLength: 40 }), (told) => {
        let pick: RoutePick | null = null;
        for (const [after, step] of told.toSorted(([one], [other]) => one - other)) {
          const week = weekOf(monday + after, 5);
          pick = pickAfter(pick, step, week);
          if (pick) expect(pick.week).toBe(week);
          if (step.to === 'skip') expect(pick).toBeNull();
          if (step.to === 'pick') expect(pick?.person).toBe(step.person);
        }
      }),
    );
  });

  it('have three to choose from, the same on every day of a week', () => {
    const now = monday * 86_400_000;
    const three = threeOfTheWeek(people, monday, now, 'UTC').map(({ id }) => id);
    expect(new Set(three).size).toBe(3);
    expect(threeOfTheWeek(people.toReversed(), monday, now, 'UTC').map(({ id }) => id)).toEqual(three);
    const weeks = Array.from({ length: 20 }, (_, at) => threeOfTheWeek(people, monday + 7 * at, now, 'UTC').map(({ id }) => id));
    expect(new Set(weeks.flat()).size).toBe(5);
  });
});

describe('a moment of before', () => {
  it('comes back after thirty days, not before, and is the same all day', () => {
    const moment = { id: 'm', day: dayOf(monday), text: 'The neighbour kept a fig for me.' };
    expect(momentAgain([moment], dayOf(monday + 29))).toBeNull();
    expect(momentAgain([moment], dayOf(monday + 30))).toEqual(moment);
    const others = Array.from({ length: 9 }, (_, at) => ({ ...moment, id: `${at}` }));
    expect(momentAgain(others, dayOf(monday + 40))).toEqual(momentAgain(others.toReversed(), dayOf(monday + 40)));
  });
});
