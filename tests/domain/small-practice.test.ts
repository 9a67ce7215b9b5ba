import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePractice, type PracticeFacts, type PracticePast, practices, weekdayOf, whomToThank } from '../../utils/domain/small-practice.ts';
import { aPerson } from './a-person.ts';

const all: PracticeFacts = { hasAim: true, hasFamily: true, hasThanks: true, hasOldMoment: true, hasMomentToday: false, hasLastMonth: true };
const nothing: PracticeFacts = { hasAim: true, hasFamily: false, hasThanks: false, hasOldMoment: false, hasMomentToday: true, hasLastMonth: false };

/** 22 November 2026, a Sunday. */
const sunday = Date.parse('2026-11-22') / 86_400_000;

/** What comes up over many days, each answered the same way. */
function over(days: number, facts: PracticeFacts, answer: 'done' | 'skip' | 'rest') {
  const past: { [name in (typeof practices)[number]]?: { day: number; answer: 'done' | 'skip' | 'rest' } } = {};
  const came: { name: (typeof practices)[number]; day: number }[] = [];
  for (let day = sunday; day < sunday + days; day += 1) {
    const name = choosePractice(facts, past, day);
    if (!name) continue;
    came.push({ name, day });
    past[name] = { day, answer };
  }
  return came;
}
const gapsOf = (came: ReturnType<typeof over>, name: string) => {
  const days = came.filter((one) => one.name === name).map(({ day }) => day);
  return days.slice(1).map((day, at) => day - (days[at] ?? 0));
};

test('days of the week', () => {
  expect(weekdayOf(sunday)).toBe(0);
  expect(weekdayOf(sunday + 5)).toBe(5);
  expect(weekdayOf(-3)).toBe(1);
});

describe('a small practice', () => {
  test('is the same all day, and none once it was answered', () => {
    const name = choosePractice(all, {}, sunday);
    expect(name).not.toBeNull();
    if (!name) return;
    expect(choosePractice(nothing, { [name]: { day: sunday, answer: null } }, sunday)).toBe(name);
    expect(choosePractice(all, { [name]: { day: sunday, answer: 'skip' } }, sunday)).toBeNull();
  });

  test('never comes on two days running', () => {
    const days = over(400, all, 'done').map(({ day }) => day);
    expect(days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) > 1)).toBe(true);
    expect(days.length).toBeGreaterThan(50);
  });

  test('the question of the week comes on Fridays, at most weekly; skipping it is remembered', () => {
    const came = over(200, all, 'done');
    expect(came.filter(({ name }) => name === 'question').every(({ day }) => weekdayOf(day) === 5)).toBe(true);
    expect(Math.min(...gapsOf(came, 'question'))).toBeGreaterThanOrEqual(7);
    expect(Math.min(...gapsOf(over(400, all, 'skip'), 'question'))).toBeGreaterThanOrEqual(21);
  });

  test('something for the family comes on Sundays where there is family, and rests for a season', () => {
    expect(
      over(200, all, 'done')
        .filter(({ name }) => name === 'family')
        .every(({ day }) => weekdayOf(day) === 0),
    ).toBe(true);
    expect(Math.min(...gapsOf(over(800, all, 'rest'), 'family'))).toBeGreaterThanOrEqual(90);
    expect(over(200, { ...all, hasFamily: false }, 'done').some(({ name }) => name === 'family')).toBe(false);
  });

  test('old sentences and thanks come at most monthly, the own aim at most fortnightly', () => {
    const came = over(800, all, 'done');
    for (const [name, gap] of [
      ['lesson', 30],
      ['thanks', 30],
      ['aim', 14],
      ['moment', 7],
      ['again', 14],
    ] as const) {
      expect(gapsOf(came, name).length).toBeGreaterThan(0);
      expect(Math.min(...gapsOf(came, name))).toBeGreaterThanOrEqual(gap);
    }
  });

  test('the month in words comes in the first days of the next, once', () => {
    const came = over(400, all, 'done').filter(({ name }) => name === 'recap');
    expect(came.length).toBeGreaterThan(6);
    for (const { day } of came) expect(new Date(day * 86_400_000).getUTCDate()).toBeLessThanOrEqual(7);
    expect(new Set(came.map(({ day }) => new Date(day * 86_400_000).toISOString().slice(0, 7))).size).toBe(came.length);
  });

  test('nothing comes that has nothing to say', () => {
    const names = new Set(over(800, nothing, 'done').map(({ name }) => name));
    expect([...names].toSorted()).toEqual(['aim', 'lesson', 'question']);
    expect(over(800, { ...nothing, hasAim: false }, 'done').some(({ name }) => name === 'aim')).toBe(false);
  });

  test('a clock set back stops nothing for ever', () => {
    const past: PracticePast = Object.fromEntries(practices.map((name) => [name, { day: sunday + 5_000, answer: 'skip' as const }]));
    expect(choosePractice(all, past, sunday)).not.toBeNull();
  });
});

describe('whom to thank', () => {
  const people = [
    aPerson({ id: 'a', ring: 1 }),
    aPerson({ id: 'b', ring: 3, notes: ['helped me move in 2019'] }),
    aPerson({ id: 'c', ring: 2, notes: ['afraid of geese'] }),
  ];

  test('is first somebody of whom a note says that they helped', () => {
    expect(whomToThank(people, sunday)?.id).toBe('b');
    expect(
      whomToThank(
        [people[0], people[2]].filter((one) => one !== undefined),
        sunday,
      )?.id,
    ).toBe('a');
    expect(whomToThank([], sunday)).toBeNull();
  });

  test('is the same for a month, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 3 }), fc.integer({ min: 0, max: 7 }), (order, later) => {
        expect(whomToThank(order, sunday + later)).toEqual(whomToThank(people, sunday));
      }),
    );
  });
});
