import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initials } from '../../utils/domain/initials.ts';

describe('initials', () => {
  it.each([
    ['Ana Lima', 'AL'],
    ['ana', 'A'],
    ['Ana Maria de Lima', 'AL'],
    ['Ana Lima (work)', 'AL'],
    ['  Ben\u00a0Okoro ', 'BO'],
    ['E\u0301lodie Roy', 'E\u0301R'],
    ['\u202bليلى حداد\u202c', 'لح'],
    ['田中太郎', '田'],
    ['Ana 🌻', 'A'],
    ['👩‍🌾', '👩‍🌾'],
    ['"Zip"', '"'],
    ['', ''],
    ['  ', ''],
  ])('%j has %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('are there for every name that has something in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'É', '田', '-', '🌻'), minLength: 1 }), { minLength: 1 }), (words) => {
        const letters = initials(words.join(' '));
        expect(letters).not.toBe('');
        expect([...letters].length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
