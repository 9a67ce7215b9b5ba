import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../utils/domain/quiet-times.ts';
import type { Settings, Weekday } from '../../utils/domain/settings.ts';

type Quiet = Pick<Settings, 'quietHours' | 'quietDays'>;

const MINUTE = 60_000;
const night: Quiet = { quietHours: { from: 22 * 60, to: 7 * 60 }, quietDays: [] };
const at = (moment: string) => Date.parse(moment);

/** What a clock on the wall shows, read from what it writes; another way than the one that is tested. */
function onTheWall(moment: number, zone: string): { readonly minutes: number; readonly weekday: number } {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  const [day = '', time = ''] = written.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { minutes: hours * 60 + minutes, weekday: new Date(`${day}T00:00Z`).getUTCDay() };
}

const zone = fc.constantFrom(
  'Europe/Vienna',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
);
const minute = fc.integer({ min: 0, max: 1_439 });
const moment = fc.integer({ min: 0, max: 30_000 * 24 * 60 }).map((minutes) => minutes * MINUTE);
const weekdays = fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6]);

describe('quiet hours', () => {
  it.each([
    ['2026-11-22T21:59:59+01:00', false],
    ['2026-11-22T22:00:00+01:00', true],
    ['2026-11-23T00:00:00+01:00', true],
    ['2026-11-23T06:59:59+01:00', true],
    ['2026-11-23T07:00:00+01:00', false],
  ])('go through midnight: %s %s', (time, quiet) => expect(isQuiet(night, at(time), 'Europe/Vienna')).toBe(quiet));

  it.each([
    ['2026-11-22T12:59:00Z', false],
    ['2026-11-22T13:00:00Z', true],
    ['2026-11-22T14:59:00Z', true],
    ['2026-11-22T15:00:00Z', false],
  ])('can be in the middle of a day: %s %s', (time, quiet) => {
    expect(isQuiet({ quietHours: { from: 13 * 60, to: 15 * 60 }, quietDays: [] }, at(time), 'UTC')).toBe(quiet);
  });

  it('that begin when they end are none', () => {
    expect(isQuiet({ quietHours: { from: 600, to: 600 }, quietDays: [] }, at('2026-11-22T10:00:00Z'), 'UTC')).toBe(false);
  });

  it.each([
    // In the night clocks are set ahead, 02:30 is left out; set back, it comes twice.
    ['2026-03-29T01:59:00+01:00', false],
    ['2026-03-29T03:00:00+02:00', true],
    ['2026-03-29T04:00:00+02:00', false],
    ['2026-10-25T02:30:00+02:00', true],
    ['2026-10-25T02:30:00+01:00', true],
    ['2026-10-25T04:00:00+01:00', false],
  ])('go by the clock on the wall when that is changed: %s %s', (time, quiet) => {
    expect(isQuiet({ quietHours: { from: 2 * 60 + 30, to: 4 * 60 }, quietDays: [] }, at(time), 'Europe/Vienna')).toBe(quiet);
  });
});

describe('quiet days', () => {
  it.each([
    ['2026-11-21T23:59:59+01:00', false],
    ['2026-11-22T00:00:00+01:00', true],
    ['2026-11-22T23:59:59+01:00', true],
    ['2026-11-23T00:00:00+01:00', false],
  ])('go from midnight to midnight: %s %s', (time, quiet) => {
    expect(isQuiet({ quietHours: null, quietDays: [0] }, at(time), 'Europe/Vienna')).toBe(quiet);
  });

  it('are those of the place', () => {
    const sunday = { quietHours: null, quietDays: [0] } as const;
    const noon = at('2026-11-22T11:00:00Z');
    expect(isQuiet(sunday, noon, 'Pacific/Kiritimati')).toBe(false);
    expect(isQuiet(sunday, noon, 'UTC')).toBe(true);
    expect(isQuiet(sunday, noon, 'no/where')).toBe(true);
  });
});

describe('quiet times', () => {
  it('are none where none were chosen', () => {
    fc.assert(fc.property(moment, zone, (now, place) => !isQuiet({ quietHours: null, quietDays: [] }, now, place)));
  });

  it('are what the clock on the wall says, in any zone and year', () => {
    fc.assert(
      fc.property(moment, zone, minute, minute, weekdays, (now, place, from, to, quietDays) => {
        const { minutes, weekday } = onTheWall(now, place);
        const isWithin = from <= to ? from <= minutes && minutes < to : from <= minutes || minutes < to;
        expect(isQuiet({ quietHours: { from, to }, quietDays }, now, place)).toBe(isWithin || quietDays.includes(weekday as Weekday));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never take a week with a day and an hour that are not', () => {
    fc.assert(
      fc.property(moment, zone, minute, weekdays, (now, place, from, quietDays) => {
        fc.pre(quietDays.length < 7);
        const settings = { quietHours: { from, to: (from + 1_380) % 1_440 }, quietDays };
        const hours = Array.from({ length: 9 * 48 }, (_, half) => now + half * 30 * MINUTE);
        expect(hours.some((moment) => !isQuiet(settings, moment, place))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
