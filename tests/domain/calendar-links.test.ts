import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarLinks } from '../../utils/domain/calendar-links.ts';

const event = {
  title: 'Ten-minute coffee with Ana & Ben + 1',
  details: 'Ten minutes, nothing to prepare.',
  from: Date.parse('2026-12-03T15:00:00Z'),
  to: Date.parse('2026-12-03T15:10:00Z'),
};
const read = (address: string) => {
  const { origin, pathname, searchParams } = new URL(address);
  return { at: origin + pathname, ...Object.fromEntries(searchParams) };
};

describe('the addresses of calendars', () => {
  const { google, outlook, yahoo } = calendarLinks(event, 'Europe/Vienna');

  test('Google’s has its times in UTC', () => {
    expect(read(google)).toEqual({
      at: 'https://calendar.google.com/calendar/render',
      action: 'TEMPLATE',
      text: event.title,
      dates: '20261203T150000Z/20261203T151000Z',
      details: event.details,
    });
  });

  test('Outlook’s has its times in UTC', () => {
    expect(read(outlook)).toEqual({
      at: 'https://outlook.live.com/calendar/deeplink/compose',
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: event.title,
      startdt: '2026-12-03T15:00:00Z',
      enddt: '2026-12-03T15:10:00Z',
      body: event.details,
    });
  });

  test('Yahoo’s has those of the user’s own clock, without a zone', () => {
    expect(read(yahoo)).toEqual({
      at: 'https://calendar.yahoo.com/',
      v: '60',
      TITLE: event.title,
      ST: '20261203T160000',
      ET: '20261203T161000',
      DESC: event.details,
    });
  });

  test('carry every title whole, in one line, and nothing gets out of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, details) => {
        const links = calendarLinks({ ...event, title, details }, 'Asia/Kathmandu');
        const plain = title.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ');
        expect(new URL(links.google).searchParams.get('text')).toBe(plain);
        expect(new URL(links.outlook).searchParams.get('subject')).toBe(plain);
        expect(new URL(links.yahoo).searchParams.get('TITLE')).toBe(plain);
        for (const link of Object.values(links)) {
          expect(link).not.toMatch(/[ +<>"]/);
          expect([...new URL(link).searchParams.keys()].length).toBeLessThan(7);
        }
      }),
    );
  });
});
