import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../utils/domain/local-day.ts';

const zones = [
  'UTC',
  'Europe/Vienna',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Cairo',
];
const year = 365.2425 * 86_400_000;
const moment = fc.integer({ min: -60 * year, max: 300 * year });

describe('dayNumber', () => {
  it.each([
    ['2026-11-22T22:59:59Z', 'Europe/Vienna', '2026-11-22'],
    ['2026-11-22T23:00:00Z', 'Europe/Vienna', '2026-11-23'],
    ['2026-06-30T22:00:00Z', 'Europe/Vienna', '2026-07-01'],
    ['2026-11-22T10:00:00Z', 'Pacific/Kiritimati', '2026-11-23'],
    ['2028-02-29T12:00:00Z', 'America/Sao_Paulo', '2028-02-29'],
    ['2000-02-29T23:59:59Z', 'UTC', '2000-02-29'],
    ['1969-12-31T12:00:00Z', 'UTC', '1969-12-31'],
    ['0042-03-01T12:00:00Z', 'UTC', '0042-03-01'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayOf(dayNumber(Date.parse(moment), zone))).toBe(day);
  });

  it('takes a zone it does not know for UTC', () => {
    expect(dayNumber(0, 'Nowhere/Else')).toBe(0);
    expect(dayNumber(0, '')).toBe(0);
  });

  it('is no number where there is no moment', () => {
    expect(dayNumber(Number.NaN, 'UTC')).toBeNaN();
  });

  it('is a whole number for every number but NaN', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...zones), (at, zone) => {
        expect(Number.isInteger(dayNumber(at, zone))).toBe(!Number.isNaN(at));
      }),
    );
  });

  it('goes on by at most two days within one, also when the clocks change and where a day was left out', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 86_400_000 }), fc.constantFrom(...zones), (at, more, zone) => {
        const days = dayNumber(at + more, zone) - dayNumber(at, zone);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('has no day of 25 hours that counts twice', () => {
    const saturday = Date.parse('2026-10-24T12:00:00+02:00');
    const monday = Date.parse('2026-10-26T11:30:00+01:00');
    expect(dayNumber(monday, 'Europe/Vienna') - dayNumber(saturday, 'Europe/Vienna')).toBe(2);
  });
});
