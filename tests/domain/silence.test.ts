import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hemisphereOf } from '../../utils/domain/hemisphere.ts';
import { type Silence, silenceSince } from '../../utils/domain/silence.ts';

const day = 86_400_000;
const vienna = 'Europe/Vienna';

function between(then: string, now: string, zone = vienna): Silence {
  return silenceSince({ me: { at: Date.parse(then), channel: 'email' } }, Date.parse(now), zone);
}

function daysAgo(days: number): Silence {
  const now = Date.parse('2026-11-22T12:00:00Z');
  return silenceSince({ them: { at: now - days * day, channel: 'email' } }, now, 'UTC');
}

describe('silenceSince', () => {
  it('is never for somebody never noted', () => {
    expect(silenceSince({}, 0, vienna)).toEqual({ band: 'never' });
  });

  it.each([
    [0, 'days', { unit: 'day', count: 0 }],
    [6, 'days', { unit: 'day', count: 6 }],
    [7, 'weeks', { unit: 'week', count: 1 }],
    [13, 'weeks', { unit: 'week', count: 1 }],
    [14, 'weeks', { unit: 'week', count: 2 }],
    [29, 'weeks', { unit: 'week', count: 4 }],
    [30, 'months', { unit: 'season', season: 'autumn', part: 'late', yearsAgo: 0 }],
    [364, 'months', { unit: 'season', season: 'autumn', part: 'late', yearsAgo: 1 }],
    [365, 'year_plus', { unit: 'year', count: 1 }],
    [729, 'year_plus', { unit: 'year', count: 1 }],
    [730, 'years', { unit: 'year', count: 2 }],
    [3653, 'years', { unit: 'year', count: 10 }],
  ])('after %i days is %s', (days, band, since) => {
    expect(daysAgo(days)).toEqual({ band, days, lastBy: 'them', since });
  });

  it('counts calendar days: a late evening is yesterday the next morning', () => {
    expect(between('2026-11-21T23:50:00+01:00', '2026-11-22T00:10:00+01:00')).toMatchObject({ days: 1 });
    expect(between('2026-11-22T00:10:00+01:00', '2026-11-22T23:50:00+01:00')).toMatchObject({ days: 0 });
  });

  it('counts the days of the place, not of Greenwich', () => {
    expect(between('2026-11-21T12:00:00Z', '2026-11-22T09:00:00Z', 'Pacific/Kiritimati')).toMatchObject({ days: 0 });
  });

  it('stays right over the changes of the clock', () => {
    expect(between('2026-03-28T23:30:00+01:00', '2026-04-04T00:15:00+02:00')).toMatchObject({ days: 7, band: 'weeks' });
    expect(between('2026-10-24T00:15:00+02:00', '2026-10-30T23:45:00+01:00')).toMatchObject({ days: 6, band: 'days' });
  });

  it('counts the leap day', () => {
    expect(between('2028-02-28T12:00:00Z', '2028-03-01T12:00:00Z')).toMatchObject({ days: 2 });
    expect(between('2027-12-01T12:00:00Z', '2028-12-01T12:00:00Z')).toMatchObject({ days: 366, band: 'year_plus' });
  });

  it.each([
    ['2026-03-20', '2026-11-22', 'spring', 'early', 0],
    ['2026-04-15', '2026-11-22', 'spring', 'early', 0],
    ['2026-04-16', '2026-11-22', 'spring', 'late', 0],
    ['2025-12-20', '2026-02-10', 'winter', 'early', 0],
    ['2026-01-20', '2026-12-20', 'winter', 'late', 1],
    ['2025-03-20', '2026-03-10', 'spring', 'early', 1],
    ['2025-04-20', '2026-02-10', 'spring', 'late', 0],
    ['2026-06-02', '2026-07-10', 'summer', 'early', 0],
  ])('%s seen on %s is %s, %s, %i seasons of that name ago', (then, now, season, part, yearsAgo) => {
    expect(between(`${then}T12:00:00Z`, `${now}T12:00:00Z`)).toMatchObject({ since: { unit: 'season', season, part, yearsAgo } });
  });

  it('has the other season in the south, guessed from the zone or as told', () => {
    expect(between('2026-03-20T12:00:00Z', '2026-11-22T12:00:00Z', 'America/Sao_Paulo')).toMatchObject({
      since: { season: 'autumn', part: 'early' },
    });
    const told = silenceSince({ me: { at: Date.parse('2026-01-20'), channel: 'email' } }, Date.parse('2026-05-20'), vienna, 'south');
    expect(told).toMatchObject({ since: { season: 'summer', part: 'late' } });
  });

  it('takes a date ahead of a clock that was set back for today', () => {
    expect(between('2026-11-25T12:00:00Z', '2026-11-22T12:00:00Z')).toEqual({
      band: 'days',
      days: 0,
      lastBy: 'me',
      since: { unit: 'day', count: 0 },
    });
  });

  it('answers sensibly for any numbers at all', () => {
    const bandsOf = { day: ['days'], week: ['weeks'], season: ['months'], year: ['year_plus', 'years'] };
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.constantFrom(vienna, 'Pacific/Apia', 'no zone'), (then, now, zone) => {
        const silence = silenceSince({ both: { at: then, channel: 'met' } }, now, zone);
        expect(silence.band === 'never').toBe(!Number.isFinite(then));
        if (silence.band === 'never') return;
        expect(silence.days).toBeGreaterThanOrEqual(0);
        expect(bandsOf[silence.since.unit]).toContain(silence.band);
      }),
    );
  });

  it('never gets shorter while time goes on and nothing else happens', () => {
    const moment = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 0, max: 400 * day }), fc.constantFrom(vienna, 'Australia/Lord_Howe'), (then, now, more, zone) => {
        const days = (at: number) => silenceSince({ me: { at: then, channel: 'email' } }, at, zone) as { days: number };
        expect(days(now + more).days).toBeGreaterThanOrEqual(days(now).days);
      }),
    );
  });

  it('never says longer than it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 40_000 }), (days) => {
        const silence = daysAgo(days);
        if (silence.band === 'never' || silence.since.unit === 'season') return;
        expect(silence.since.count * { day: 1, week: 7, year: 365 }[silence.since.unit]).toBeLessThanOrEqual(days);
      }),
    );
  });
});

describe('hemisphereOf', () => {
  it.each([
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'NZ',
    'America/Argentina/Ushuaia',
    'Africa/Johannesburg',
    'America/Sao_Paulo',
  ])('%s is south', (zone) => {
    expect(hemisphereOf(zone)).toBe('south');
  });

  it.each(['Europe/Vienna', 'America/New_York', 'America/Bahia_Banderas', 'Pacific/Honolulu', 'UTC', ''])('%s is north', (zone) => {
    expect(hemisphereOf(zone)).toBe('north');
  });

  it('knows every zone whose clocks are ahead in January and not in July', () => {
    const offset = (timeZone: string, at: string) => {
      const hour = (zone: string) =>
        Date.parse(`${new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(Date.parse(at))}Z`);
      return hour(timeZone) - hour('UTC');
    };
    const ahead = Intl.supportedValuesOf('timeZone').filter((zone) => offset(zone, '2025-01-10') > offset(zone, '2025-07-10'));
    expect(ahead.length).toBeGreaterThan(5);
    expect(ahead.filter((zone) => hemisphereOf(zone) === 'north')).toEqual([]);
  });
});
