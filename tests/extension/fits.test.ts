import { describe, expect, it } from 'vitest';
import { either, type Fits, fitting, flag, having, listOf, moment, oneOf, orNothing, orNull, text, whole } from '../../utils/extension/fits.ts';

const table: readonly (readonly [name: string, Fits<unknown>, fits: readonly unknown[], doesNot: readonly unknown[]])[] = [
  ['a text', text, ['', 'a'], [1, null, undefined, {}]],
  ['yes or no', flag, [true, false], [0, 'true', null]],
  ['a moment', moment, [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', null]],
  ['a whole number', whole, [0, 7], [-1, 1.5, '1', Number.NaN]],
  ['one of several', oneOf('a', 'b'), ['a', 'b'], ['c', 1, null]],
  ['nothing said', orNull(text), ['a', null], [undefined, 1]],
  ['nothing there', orNothing(text), ['a', undefined], [null, 1]],
  ['a list', listOf(text), [[], ['a', 'b']], [['a', 1], 'a', { length: 0 }, null]],
  ['one kind or another', either(text, whole), ['a', 1], [true, -1]],
  [
    'a thing with members',
    having<{ readonly at: number; readonly by?: string }>({ at: moment, by: orNothing(text) }),
    [{ at: 1 }, { at: 1, by: 'a' }, { at: 1, more: true }],
    [{}, { at: '1' }, { at: 1, by: null }, null, 'a', undefined],
  ],
];

describe('what came', () => {
  it.each(table)('is %s, or is not', (_, fits, those, others) => {
    for (const came of those) expect(fits(came), JSON.stringify(came)).toBe(true);
    for (const came of others) expect(fits(came), JSON.stringify(came)).toBe(false);
  });

  it('is handed on where it fits, and is nothing where it does not', () => {
    expect(fitting(text, 'a')).toBe('a');
    expect(fitting(text, 1)).toBeNull();
  });
});
