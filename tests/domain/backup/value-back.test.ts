import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueBack } from '../../../utils/domain/backup/value-back.ts';

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const list = fc.uniqueArray(word);
const record = fc.record({ v: fc.constant(5), tone: word, perDay: fc.constantFrom(1, 2, 3), hidden: list }, { requiredKeys: ['v', 'tone'] });

describe('taken back', () => {
  test('it is as before where nothing has come since, whatever it was', () => {
    const any = fc.oneof(fc.constant(null), fc.jsonValue());
    fc.assert(
      fc.property(any, any, (before, after) => {
        expect(valueBack(before, after, structuredClone(after))).toEqual(before);
      }),
    );
  });

  test('a list keeps what came since, and leaves out what was taken out since', () => {
    fc.assert(
      fc.property(list, list, list, (before, after, now) => {
        const back = valueBack(before, after, now) as readonly string[];
        if (JSON.stringify(now) === JSON.stringify(after)) return;
        const since = now.filter((one) => !after.includes(one));
        const gone = after.filter((one) => !now.includes(one));
        const meant = [...before, ...since].filter((one) => !gone.includes(one));
        expect(new Set(back)).toEqual(new Set(meant));
        expect(back).toHaveLength(new Set(meant).size);
      }),
    );
  });

  test('a record keeps what was changed since, and nothing else of it', () => {
    fc.assert(
      fc.property(record, record, word, (before, after, tone) => {
        fc.pre(tone !== after.tone);
        expect(valueBack(before, after, { ...after, tone })).toEqual({ ...before, tone });
      }),
    );
  });

  test('of another version a record that was changed since stays as it is', () => {
    const now = { v: 6, tone: 'a' };
    expect(valueBack({ v: 4, tone: 'b' }, { v: 5, tone: 'b' }, now)).toBe(now);
  });

  test('what was nothing before and has changed since stays', () => {
    expect(valueBack(null, ['x'], ['x', 'y'])).toEqual(['y']);
    expect(valueBack(null, { tone: 'a' }, { tone: 'b' })).toEqual({ tone: 'b' });
    expect(valueBack('ana', 'ben', 'cem')).toBe('cem');
  });
});
