import { describe, expect, test } from 'vitest';
import { dayOrderOf, readDay } from '../../utils/importing/written-day.ts';

const april = { month: 4, day: 12, year: 1985 };
const march = { month: 3, day: 4, year: 1985 };

describe('a written day', () => {
  test.each([
    ['1985-4-12', null, april],
    ['1985/04/12', null, april],
    ['12.04.1985', null, april],
    ['12. 4. 1985', null, april],
    ['4/13/1985', null, { ...april, day: 13 }],
    ['13/4/1985', null, { ...april, day: 13 }],
    ['4/3/1985', 'day-first', march],
    ['3/4/1985', 'month-first', march],
    [' --04-12', null, { ...april, year: null }],
    ['12.04.', null, { ...april, year: null }],
    ['29.02.1992', null, { month: 2, day: 29, year: 1992 }],
  ] as const)('%s, %s', (written, order, day) => expect(readDay(written, order)).toEqual(day));

  test.each(['', '4/3/1985', '0/0/00', '29.02.1991', '12.04.85', '31/31/1985', 'soon', '1985'])('is none, or cannot be told: "%s"', (written) => {
    expect(readDay(written, null)).toBeNull();
  });

  test('which number is the day, others tell; not where they disagree', () => {
    expect([['4/3/1985', '', '28/2/1990'], ['4/3/1985', '2/28/1990'], ['4/3/1985'], ['28/2/1990', '2/28/1990']].map(dayOrderOf)).toEqual([
      'day-first',
      'month-first',
      null,
      null,
    ]);
  });
});
