import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTime } from '../../utils/importing/mbox-date.ts';

const noon = Date.UTC(2026, 2, 6, 12);

describe('a date of a mail', () => {
  test.each([
    ['Fri, 6 Mar 2026 12:00:00 +0000', noon],
    ['Fri, 06 Mar 2026 13:00:00 +0100', noon],
    ['Fri, 6 Mar 2026 06:30:00 -0530', noon],
    ['6 Mar 2026 12:00 GMT', noon],
    ['6 Mar 2026 12:00:00', noon],
    ['Fri, 6 Mar 2026 12:00:00 -0000 (UTC)', noon],
    ['Fri (a (nested) comment), 6 (six) Mar 2026 12 : 00 : 00 +0000', noon],
    ['Fri, 6 Mar 26 12:00:00 UT', noon],
    ['Fri, 6 Mar 2026 07:00:00 EST', noon],
    ['Fri, 6 Mar 2026 05:00:00 PDT', noon],
    ['Fri, 6 Mar 2026 12:00:00 A', noon],
    ['Fri, 6 Mar 2026 12:00:00 CEST', noon],
    ['Fri, 6 Mar 2026 13:00:00 GMT+0100', noon],
    ['Fri, 6 Mar 2026 12.00.00 +0000', noon],
    ['Fri, 6 Mar 2026 12:00:00.250 +0000', noon],
    ['6-Mar-2026 12:00:00', noon],
    ['March 6 12:00:00 2026', noon],
    ['Fri Mar  6 12:00:00 2026', noon],
    ['Fri Mar 06 12:00:00 +0000 2026', noon],
    ['Fri Mar 06 14:00:00 +0200 2026', noon],
    ['Fri Mar 6 07:00:00 EST 2026', noon],
    ['Fri Mar  6 13:00:00 2026 +0100', noon],
    ['2026-03-06T12:00:00Z', noon],
    ['2026-03-06 14:00:00 +02:00', noon],
    ['Friday, 6 March 2026 12:00:00 PM', noon],
    ['Fri, 6 Mar 2026 12:00:00 +9900', noon],
    ['6 Mar 99 12:00:00 +0000', Date.UTC(1999, 2, 6, 12)],
    ['6 Mar 105 12:00:00 +0000', Date.UTC(2005, 2, 6, 12)],
    ['31 Dec 2016 23:59:60 +0000', Date.UTC(2016, 11, 31, 23, 59, 59)],
    ['6 Mar 1969 12:00:00 +0000', Date.UTC(1969, 2, 6, 12)],
  ])('%s', (written, time) => expect(toTime(written)).toBe(time));

  test.each([
    '',
    'soon',
    'Fri, 31 Feb 2026 12:00:00 +0000',
    'Fri, 6 Mrz 2026 12:00:00 +0100',
    '6 Mar 2026',
    '6 Mar 2026 25:00:00',
    '6 Mar 2026 12:61',
    '2026-13-01 12:00',
  ])('is none: "%s"', (written) => expect(toTime(written)).toBeNull());

  test('every second is read back in every zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) / 1000 }), fc.integer({ min: -14 * 60, max: 14 * 60 }), (second, offset) => {
        const [, day, month, year, clock] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date((second + offset * 60) * 1000).toUTCString()) ?? [];
        const ahead = Math.abs(offset);
        const zone = `${offset < 0 ? '-' : '+'}${String(Math.trunc(ahead / 60)).padStart(2, '0')}${String(ahead % 60).padStart(2, '0')}`;
        expect(toTime(`${day} ${month} ${year} ${clock} ${zone}`)).toBe(second * 1000);
      }),
    );
  });

  test('nothing makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => void toTime(written)));
  });
});
