import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastInWords, sinceInWords } from '../../../components/words/since-in-words.ts';
import type { Silence, Since } from '../../../utils/domain/silence.ts';

const silence = (since: Since, lastBy: 'me' | 'them' | 'both' = 'me'): Silence => ({ band: 'months', days: 100, lastBy, since });

test.each([
  [{ unit: 'day', count: 0 }, 'today'],
  [{ unit: 'day', count: 1 }, 'yesterday'],
  [{ unit: 'day', count: 2 }, 'a few days ago'],
  [{ unit: 'day', count: 6 }, 'a few days ago'],
  [{ unit: 'week', count: 1 }, 'last week'],
  [{ unit: 'week', count: 2 }, 'two weeks ago'],
  [{ unit: 'week', count: 3 }, 'three weeks ago'],
  [{ unit: 'week', count: 4 }, 'about a month ago'],
  [{ unit: 'season', season: 'spring', part: 'early', yearsAgo: 0 }, 'in early spring'],
  [{ unit: 'season', season: 'autumn', part: 'late', yearsAgo: 0 }, 'in late autumn'],
  [{ unit: 'season', season: 'autumn', part: 'late', yearsAgo: 1 }, 'last autumn'],
  [{ unit: 'year', count: 1 }, 'about a year ago'],
  [{ unit: 'year', count: 2 }, 'two years ago or so'],
  [{ unit: 'year', count: 7 }, '7 years ago or so'],
] satisfies [Since, string][])('%o is "%s"', (since, words) => {
  expect(sinceInWords(silence(since))).toBe(words);
});

test('who gave the last word', () => {
  const since: Since = { unit: 'week', count: 1 };
  expect(lastInWords(silence(since, 'me'))).toBe('you wrote last week');
  expect(lastInWords(silence(since, 'them'))).toBe('they wrote last week');
  expect(lastInWords(silence(since, 'both'))).toBe('you were in touch last week');
});

test('nothing noted yet', () => {
  expect(sinceInWords({ band: 'never' })).toBe('you have not written here yet');
  expect(lastInWords({ band: 'never' })).toBe('you have not written here yet');
});

test('days and weeks are never counted in figures', () => {
  const shorter = fc.oneof(
    fc.record({ unit: fc.constant('day' as const), count: fc.nat(6) }),
    fc.record({ unit: fc.constant('week' as const), count: fc.integer({ min: 1, max: 4 }) }),
  );
  fc.assert(fc.property(shorter, (since) => !/\d/.test(sinceInWords(silence(since)))));
});
