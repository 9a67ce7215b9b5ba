import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '../../utils/domain/local-day.ts';
import { daysAround, type Occasion, occasionsOf } from '../../utils/domain/occasions.ts';
import type { Person, PersonDate, PersonState } from '../../utils/domain/person.ts';
import { isYearDay } from '../../utils/domain/year-day.ts';
import { aPerson } from './a-person.ts';

const zone = 'Europe/Vienna';
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const birthday = (month: number, day: number, year: number | null = null): PersonDate => ({ id: 'b', kind: 'birthday', text: '', month, day, year });
const own = (month: number, day: number, year: number | null = null): PersonDate => ({ id: 'o', kind: 'own', text: 'the move', month, day, year });
const on = (day: string, person: Partial<Person>, where = zone): readonly Occasion[] => occasionsOf(aPerson(person), noon(day), where);

describe('a birthday', () => {
  test('is told from a few days before to the day itself, with the years', () => {
    const dates = [birthday(12, 3, 1990)];
    expect(on('2026-11-27', { dates })).toEqual([]);
    expect(on('2026-11-28', { dates })).toEqual([{ kind: 'birthday', text: '', day: '2026-12-03', inDays: 5, years: 36 }]);
    expect(on('2026-12-03', { dates })).toEqual([{ kind: 'birthday', text: '', day: '2026-12-03', inDays: 0, years: 36 }]);
    expect(on('2026-12-04', { dates })).toEqual([]);
  });

  test('without a year has no years', () => {
    expect(on('2026-12-03', { dates: [birthday(12, 3)] })).toMatchObject([{ years: null }]);
  });

  test('on a 29 February is on the 28th in other years, and on its own day when there is one', () => {
    const dates = [birthday(2, 29, 1988)];
    expect(on('2027-02-26', { dates })).toEqual([{ kind: 'birthday', text: '', day: '2027-02-28', inDays: 2, years: 39 }]);
    expect(on('2028-02-28', { dates })).toMatchObject([{ day: '2028-02-29', inDays: 1, years: 40 }]);
    expect(on('2027-03-01', { dates })).toEqual([]);
    expect(on('2100-02-28', { dates: [birthday(2, 29)] })).toMatchObject([{ day: '2100-02-28', inDays: 0, years: null }]);
  });

  test('in the first days of a year is seen in the last of the one before', () => {
    expect(on('2026-12-30', { dates: [birthday(1, 2, 2000)] })).toEqual([{ kind: 'birthday', text: '', day: '2027-01-02', inDays: 3, years: 27 }]);
  });

  test('follows the calendar where the user is', () => {
    const person = aPerson({ dates: [birthday(12, 3)] });
    const late = Date.parse('2026-12-02T23:30:00Z');
    expect(occasionsOf(person, late, 'UTC')).toMatchObject([{ inDays: 1 }]);
    expect(occasionsOf(person, late, 'Europe/Vienna')).toMatchObject([{ inDays: 0 }]);
    expect(occasionsOf(person, Date.parse('2026-12-04T09:00:00Z'), 'Pacific/Pago_Pago')).toMatchObject([{ inDays: 0 }]);
  });

  test('is none before somebody was born', () => {
    expect(on('2026-12-03', { dates: [birthday(12, 3, 2027)] })).toEqual([]);
    expect(on('2026-12-03', { dates: [birthday(12, 3, 2026)] })).toMatchObject([{ years: 0 }]);
  });
});

describe('a thread', () => {
  const threads = [
    { id: 'a', text: 'the exam', day: '2026-12-01' },
    { id: 'b', text: 'the plum cake' },
  ];

  test('is told from its day to a few days after, and not before', () => {
    expect(on('2026-11-30', { threads })).toEqual([]);
    expect(on('2026-12-01', { threads })).toEqual([{ kind: 'thread', text: 'the exam', day: '2026-12-01', inDays: 0, years: null }]);
    expect(on('2026-12-06', { threads })).toMatchObject([{ inDays: -5 }]);
    expect(on('2026-12-07', { threads })).toEqual([]);
  });

  test('with a day that is none is none', () => {
    expect(on('2026-12-01', { threads: [{ id: 'a', text: 'x', day: 'soon' }] })).toEqual([]);
  });
});

describe('who', () => {
  const dates = [birthday(12, 3, 1950), own(12, 2, 2011)];
  const threads = [{ id: 'a', text: 'the exam', day: '2026-12-01' }];

  test('is in memory has days of remembering, and nothing to ask about', () => {
    expect(on('2026-12-01', { dates, threads, state: { kind: 'in-memory' } })).toEqual([
      { kind: 'remembering', text: 'the move', day: '2026-12-02', inDays: 1, years: 15 },
      { kind: 'remembering', text: '', day: '2026-12-03', inDays: 2, years: 76 },
    ]);
  });

  test('is left in peace has none', () => {
    expect(on('2026-12-01', { dates, threads, state: { kind: 'protected' } })).toEqual([]);
  });

  test('has several has the nearest first', () => {
    const kinds = on('2026-12-02', { dates, threads }).map(({ kind, inDays }) => [kind, inDays]);
    expect(kinds).toEqual([
      ['own', 0],
      ['birthday', 1],
      ['thread', -1],
    ]);
  });
});

const zones = [
  'UTC',
  'Europe/Vienna',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Africa/Cairo',
  'Nowhere/Else',
];
const date = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    year: fc.option(fc.integer({ min: 1900, max: 2040 })),
    kind: fc.constantFrom('birthday' as const, 'own' as const),
  })
  .filter(isYearDay)
  .map((given): PersonDate => ({ id: 'd', text: given.kind === 'own' ? 'a day' : '', ...given }));
const day = fc.integer({ min: 18_000, max: 40_000 }).map(dayOf);
const thread = fc.record({ id: fc.constant('t'), text: fc.string(), day });
const state = fc.constantFrom<PersonState>({ kind: 'open' }, { kind: 'resting', until: null }, { kind: 'in-memory' }, { kind: 'protected' });
const person = fc
  .record({ dates: fc.array(date, { maxLength: 5 }), threads: fc.array(thread, { maxLength: 3 }), state })
  .map((different) => aPerson(different));
const moment = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2079-01-01') });

describe('at any time, anywhere', () => {
  test('occasions are near, nearest first, and say what they are', () => {
    fc.assert(
      fc.property(person, moment, fc.constantFrom(...zones), (whom, now, where) => {
        const today = dayNumber(now, where);
        const found = occasionsOf(whom, now, where);
        const distances = found.map(({ inDays }) => Math.abs(inDays));
        expect(distances).toEqual(distances.toSorted((one, other) => one - other));
        for (const { kind, day: on, inDays, years } of found) {
          expect(dayOf(today + inDays)).toBe(on);
          expect(kind === 'thread' ? -inDays : inDays).toBeGreaterThanOrEqual(0);
          expect(Math.abs(inDays)).toBeLessThanOrEqual(daysAround);
          expect(years ?? 0).toBeGreaterThanOrEqual(0);
          expect(kind === 'remembering').toBe(whom.state.kind === 'in-memory');
          expect(whom.state.kind).not.toBe('protected');
        }
      }),
    );
  });

  test('every date comes on exactly one day of each year that has begun', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 2041, max: 2078 }), fc.constantFrom(...zones), (one, year, where) => {
        const whom = aPerson({ dates: [one] });
        // In the far east the year has begun by noon of its eve.
        const days = Array.from({ length: 368 }, (_, index) => noon(`${year}-01-01`) + (index - 1) * 86_400_000);
        const here = days.flatMap((now) => occasionsOf(whom, now, where)).filter((found) => found.inDays === 0 && found.day.startsWith(`${year}-`));
        expect(new Set(here.map((found) => found.day)).size).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  test('a moment that is none has none', () => {
    expect(occasionsOf(aPerson({ dates: [birthday(1, 1)] }), Number.NaN, 'UTC')).toEqual([]);
    expect(occasionsOf(aPerson({ dates: [birthday(1, 1)] }), Number.POSITIVE_INFINITY, 'UTC')).toEqual([]);
  });
});
