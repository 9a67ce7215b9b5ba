import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Eased,
  easedAfter,
  gotLighter,
  isRouteDay,
  pickAfter,
  type RoutePick,
  type RouteStep,
  threeOfTheWeek,
  weekOf,
  weights,
} from '../../utils/domain/route.ts';
import { weekdayOf } from '../../utils/domain/small-practice.ts';
import { aPerson } from './a-person.ts';

const day = Date.parse('2026-11-20') / 86_400_000;
const now = Date.parse('2026-11-20T12:00:00Z');
const weekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6) as fc.Arbitrary<0 | 1 | 2 | 3 | 4 | 5 | 6>;

test('a week begins on its own weekday and lasts until the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), weekday, (number, begins) => {
      const week = weekOf(number, begins);
      expect(weekdayOf(week)).toBe(begins);
      expect(number - week).toBeGreaterThanOrEqual(0);
      expect(number - week).toBeLessThan(7);
    }),
  );
});

const step = fc.oneof<fc.Arbitrary<RouteStep>[]>(
  fc.record({ to: fc.constant('pick' as const), person: fc.constantFrom('ana', 'ben', 'chi') }),
  fc.record({ to: fc.constant('written' as const), before: fc.constantFrom(null, ...weights) }),
  fc.record({ to: fc.constant('felt' as const), after: fc.constantFrom(null, ...weights) }),
  fc.record({ to: fc.constant('skip' as const) }),
);

describe('the pick of a week', () => {
  test('is one at the most, the latest of this week; skipping leaves nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean())), (steps) => {
        let week = day;
        let pick: RoutePick | null = null;
        for (const [next, weekLater] of steps) {
          if (weekLater) week += 7;
          pick = pickAfter(pick, next, week);
          if (pick) expect(pick.week).toBe(week);
          if (next.to === 'skip') expect(pick).toBeNull();
          if (next.to === 'pick') expect(pick?.person).toBe(next.person);
        }
      }),
    );
  });

  test('leads from the page on its day until the line is written', () => {
    expect(isRouteDay(day, 5, null)).toBe(true);
    expect(isRouteDay(day + 1, 5, null)).toBe(false);
    const pick = pickAfter(null, { to: 'pick', person: 'ana' }, day);
    expect(isRouteDay(day, 5, pick)).toBe(true);
    const written = pickAfter(pick, { to: 'written', before: null }, day);
    expect(isRouteDay(day, 5, written)).toBe(false);
    expect(isRouteDay(day + 7, 5, written)).toBe(true);
  });
});

describe('how heavy it was', () => {
  const written: RoutePick = { week: day, person: 'ana', written: true, before: 'heavy' };

  test('is kept beside how heavy it seemed, for a year of weeks', () => {
    expect(easedAfter([], written, 'light', day)).toEqual([{ day, before: 'heavy', after: 'light' }]);
    expect(easedAfter([], { ...written, before: null }, 'light', day)).toEqual([]);
    expect(easedAfter([], written, null, day)).toEqual([]);
    const many: Eased[] = Array.from({ length: 60 }, (_, at) => ({ day: at, before: 'light', after: 'light' }));
    expect(easedAfter(many, written, 'some', day)).toHaveLength(52);
  });

  test('is told from three pairs on, and only as it was', () => {
    const light: Eased = { day, before: 'heavy', after: 'light' };
    const heavy: Eased = { day, before: 'light', after: 'heavy' };
    expect(gotLighter([light, light])).toBeNull();
    expect(gotLighter([light, light, heavy])).toBe(true);
    expect(gotLighter([heavy, heavy, light])).toBe(false);
  });
});

describe('three to choose from', () => {
  const people = Array.from({ length: 12 }, (_, at) => aPerson({ id: `p${at}`, ring: ((at % 4) + 1) as 1 | 2 | 3 | 4, last: {} }));

  test('are three, of different rings, the same all week, and others in other weeks', () => {
    const three = threeOfTheWeek(people, day, now, 'UTC');
    expect(new Set(three.map(({ ring }) => ring)).size).toBe(3);
    expect(threeOfTheWeek(people.toReversed(), day, now + 3 * 86_400_000, 'UTC')).toEqual(three);
    const weeks = Array.from({ length: 20 }, (_, at) =>
      threeOfTheWeek(people, day + 7 * at, now, 'UTC')
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(weeks).size).toBeGreaterThan(10);
  });

  test('are those for whom it is time before the others, and fewer where there are fewer', () => {
    const yesterday = { me: { at: now - 86_400_000, channel: 'email' as const } };
    const busy = people.map((person, at) => (at < 2 ? person : { ...person, last: yesterday }));
    expect(threeOfTheWeek(busy, day, now, 'UTC').map(({ id }) => id)).toEqual(expect.arrayContaining(['p0', 'p1']));
    expect(threeOfTheWeek(people.slice(0, 2), day, now, 'UTC')).toHaveLength(2);
    expect(threeOfTheWeek([], day, now, 'UTC')).toEqual([]);
  });

  test('are those there was a word with just now only where nobody else is left', () => {
    const last = (days: number) => ({ both: { at: now - days * 86_400_000, channel: 'met' as const } });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 0, max: 500 }), (others, week) => {
        const all = people.map((person, at) => ({ ...person, rhythm: 'yearly' as const, last: last(at < others ? 30 : 1) }));
        const allowed = all.slice(0, others).map(({ id }) => id);
        for (const { id } of threeOfTheWeek(all, week, now, 'UTC')) expect(allowed).toContain(id);
      }),
    );
  });
});
