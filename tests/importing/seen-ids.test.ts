import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SeenIds } from '../../utils/importing/seen-ids.ts';

test('a text is new once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 3_000, size: 'max' }), (texts) => {
      const seen = new SeenIds();
      const known = new Set<string>();
      for (const text of texts) {
        expect(seen.add(text)).toBe(!known.has(text));
        known.add(text);
      }
    }),
    { numRuns: 20 },
  );
});

test('the last hundreds of thousands are remembered, and different ones are not taken for each other', () => {
  const seen = new SeenIds();
  const ids = Array.from({ length: 1_000_000 }, (_, at) => `<${at}.${at * 7}@mail.example.org>`);
  expect(ids.filter((id) => !seen.add(id))).toEqual([]);
  expect(ids.slice(-390_000).filter((id) => seen.add(id))).toEqual([]);
});
