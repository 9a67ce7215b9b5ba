import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf, wallClockAt } from '../../utils/domain/wall-clock.ts';

const iso = (at: number): string => new Date(at).toISOString();

describe('a clock on the wall', () => {
  test.each([
    ['2026-12-03', '16:00', 'Europe/Vienna', '2026-12-03T15:00:00.000Z'],
    ['2026-07-03', '16:00', 'Europe/Vienna', '2026-07-03T14:00:00.000Z'],
    ['2026-12-03', '00:00', 'America/New_York', '2026-12-03T05:00:00.000Z'],
    ['2026-12-03', '12:15', 'Asia/Kathmandu', '2026-12-03T06:30:00.000Z'],
    ['2026-12-03', '09:00', 'Pacific/Kiritimati', '2026-12-02T19:00:00.000Z'],
    ['2026-12-03', '09:00', 'Nowhere/Else', '2026-12-03T09:00:00.000Z'],
  ])('%s %s in %s is one moment', (day, time, zone, moment) => {
    expect(iso(momentOf({ day, time }, zone))).toBe(moment);
    expect(wallClockAt(Date.parse(moment), zone)).toEqual({ day, time });
  });

  test('an hour that is left out in spring is an hour later', () => {
    const at = momentOf({ day: '2027-03-28', time: '02:30' }, 'Europe/Vienna');
    expect(wallClockAt(at, 'Europe/Vienna')).toEqual({ day: '2027-03-28', time: '03:30' });
  });

  test('an hour that comes twice in autumn is the first of them', () => {
    expect(iso(momentOf({ day: '2026-10-25', time: '02:30' }, 'Europe/Vienna'))).toBe('2026-10-25T00:30:00.000Z');
    expect(iso(momentOf({ day: '2026-11-01', time: '01:30' }, 'America/New_York'))).toBe('2026-11-01T05:30:00.000Z');
  });

  test('half an hour that is left out is half an hour later', () => {
    const at = momentOf({ day: '2026-10-04', time: '02:15' }, 'Australia/Lord_Howe');
    expect(wallClockAt(at, 'Australia/Lord_Howe')).toEqual({ day: '2026-10-04', time: '02:45' });
  });

  test.each([
    ['', '10:00'],
    ['2026-02-30', '10:00'],
    ['2026-04-31', '10:00'],
    ['2026-12-03', ''],
    ['2026-12-03', '25:00'],
    ['tomorrow', 'noon'],
  ])('%j at %j is no moment', (day, time) => {
    expect(momentOf({ day, time }, 'Europe/Vienna')).toBeNaN();
  });

  test('shows what was meant, at every moment of every zone', () => {
    const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
    const minute = fc.integer({ min: Date.parse('2024-01-01') / 60_000, max: Date.parse('2046-01-01') / 60_000 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (minutes, zone) => {
        const at = minutes * 60_000;
        const shown = wallClockAt(at, zone);
        const again = momentOf(shown, zone);
        expect(wallClockAt(again, zone)).toEqual(shown);
        expect(again).toBeLessThanOrEqual(at);
      }),
      { numRuns: 400 },
    );
  });
});
