import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countries, toE164 } from '../../utils/domain/phone-number.ts';
import { plainNumber } from '../../utils/domain/plain-number.ts';

test.each([
  ['+43 660 1234567', null, '+436601234567'],
  ['+1 212-555-0123', null, '+12125550123'],
  ['0660 1234567', 'AT', '+436601234567'],
  ['0660 1234567', null, null],
  ['+43 (0)660 1234567', null, null],
  ['+43 0660 1234567', null, null],
  ['+999 123456', null, null],
  ['1234567', 'AT', null],
  ['0660 1234567', 'XX', null],
  // In Israel 015 is dialled before a number of another country.
  ['01520000', 'IL', null],
  // In Colombia a digit after the 0 chooses a carrier.
  ['03000000000', 'CO', null],
  // What begins with 1624 is of the Isle of Man, and too short.
  ['+44162400000', null, null],
  ['', 'AT', null],
])('%s in %s', (written, country, number) => expect(plainNumber(written, country)).toBe(number));

test('says what the library says, or nothing', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 4, maxLength: 13 });
  const written = fc
    .tuple(fc.constantFrom('', '0', '00', '+', '+1', '+7', '+39', '+44', '+43', '+49', '+52', '+54', '+55', '+61'), digits)
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(written, fc.constantFrom(null, ...countries), (text, country) => {
      const number = plainNumber(text, country);
      if (number !== null) expect(number).toBe(toE164(text, country));
    }),
    { numRuns: 5_000 },
  );
});
