import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from '../../utils/domain/hash.ts';

/** Halves of pairs among them. */
const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

describe('hash', () => {
  it('is a whole number of 32 bits, the same for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hash(text)).toBe(hash(`${text}`));
        expect(hash(text)).toBe(hash(text) >>> 0);
      }),
    );
  });

  it('does not change from one version to the next, since choices for a day hang on it', () => {
    expect([hash(''), hash('ana'), hash('2026-11-22:ana')]).toEqual([2_872_998_923, 2_146_483_282, 67_698_888]);
  });

  it('spreads texts that differ only at one end', () => {
    const buckets = (texts: string[]) =>
      texts.reduce((counts, text) => counts.with(hash(text) >>> 28, (counts[hash(text) >>> 28] ?? 0) + 1), Array<number>(16).fill(0));
    const numbers = Array.from({ length: 3200 }, (_, at) => at);
    for (const counts of [buckets(numbers.map((at) => `2026-11-22:p${at}`)), buckets(numbers.map((at) => `${at}:ana`))]) {
      expect(Math.min(...counts)).toBeGreaterThan(140);
      expect(Math.max(...counts)).toBeLessThan(260);
    }
  });
});
