import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginOf, dayLater, localDay, momentOn } from '../../../entrypoints/today/local-days.ts';

const moments = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }).map(Number);

test('a moment on a day falls on that day, and today is now', () => {
  fc.assert(
    fc.property(moments, fc.nat(4000), (now, days) => {
      const day = dayLater(now, -days);
      expect(localDay(momentOn(day, now))).toBe(day);
      expect(momentOn(day, now)).toBeLessThanOrEqual(now);
    }),
  );
  const now = Date.parse('2026-11-22T08:15');
  expect(momentOn(localDay(now), now)).toBe(now);
});

test('a day begins with its first moment', () => {
  fc.assert(
    fc.property(moments, (now) => {
      const day = localDay(now);
      expect(localDay(beginOf(day))).toBe(day);
      expect(localDay(beginOf(day) - 1)).toBe(dayLater(now, -1));
    }),
  );
});

test('tomorrow, and the end of a month', () => {
  expect(dayLater(Date.parse('2026-11-30T23:59'), 1)).toBe('2026-12-01');
});
