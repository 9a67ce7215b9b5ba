import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../utils/domain/local-day.ts';
import { localDays } from '../../utils/domain/local-days.ts';

const zones = ['UTC', 'Europe/Vienna', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe', 'nowhere'];

test('days are those of the calendar, also where clocks are changed and where a day was left out', () => {
  const moments = fc.integer({ min: Date.parse('1975-01-01'), max: Date.parse('2040-01-01') });
  const property = fc.property(fc.constantFrom(...zones), fc.array(moments, { maxLength: 20 }), (zone, all) => {
    const dayOf = localDays(zone);
    expect(all.map(dayOf)).toEqual(all.map((at) => dayNumber(at, zone)));
  });
  fc.assert(property, { numRuns: 300 });
});

test('the night of a change of clocks belongs to its days', () => {
  const changes: readonly (readonly [string, string])[] = [
    ['America/New_York', '2026-11-01T00:00:00Z'],
    ['Europe/Vienna', '2026-03-29T00:00:00Z'],
    ['Pacific/Apia', '2011-12-30T00:00:00Z'],
  ];
  for (const [zone, around] of changes) {
    const dayOf = localDays(zone);
    for (let hour = -30; hour < 30; hour += 0.5) {
      const at = Date.parse(around) + hour * 3_600_000;
      expect(dayOf(at), `${zone} ${new Date(at).toISOString()}`).toBe(dayNumber(at, zone));
    }
  }
});
