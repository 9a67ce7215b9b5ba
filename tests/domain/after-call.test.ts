import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAfterCall } from '../../utils/domain/after-call.ts';

test('P047, P099: one thing they did and what it changed, as two sentences', () => {
  expect(lineAfterCall('you asked the question nobody dared', ' it made the rest easy ')).toEqual({
    text: 'You asked the question nobody dared. It made the rest easy.',
    short: true,
  });
});

test('half of it is enough, and nothing is nothing', () => {
  expect(lineAfterCall('', 'I laughed')).toEqual({ text: 'I laughed.', short: true });
  expect(lineAfterCall(' ', '')).toEqual({ text: '', short: true });
});

test('thirty words are short, and one more is not', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (one, other) => {
      const words = (many: number) => Array.from({ length: many }, () => 'word').join(' ');
      expect(lineAfterCall(words(one), words(other)).short).toBe(one + other <= 30);
    }),
  );
});
