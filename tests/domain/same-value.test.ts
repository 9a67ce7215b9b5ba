import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '../../utils/domain/same-value.ts';

it.each([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [Number.NaN, Number.NaN, true],
])('%j and %j: %j', (one, other, same) => expect(sameValue(one, other)).toBe(same));

it('anything is the same as its copy', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, structuredClone(value))));
});
