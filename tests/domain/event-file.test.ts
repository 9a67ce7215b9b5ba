import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { eventFile } from '../../utils/domain/event-file.ts';

const now = Date.parse('2026-11-25T12:00:00.500Z');
const event = {
  title: 'Ten-minute coffee with Ana Lima; and, perhaps, her very good friend Inés Álvarez-Quiñones',
  details: 'Ten minutes, something warm to drink, and nothing to prepare.',
  from: Date.parse('2026-12-03T15:00:00Z'),
  to: Date.parse('2026-12-03T15:10:00Z'),
};
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, count: events.length, event: new ICAL.Event(events[0]) };
};

describe('a calendar file of one event', () => {
  test('is the one that other calendars have read', () => {
    // Python’s icalendar 4.0.3, vobject 0.9.6.1 and libical 3.0.16 (2026-11): no errors, the same times and words.
    expect(eventFile('coffee/ana/1', event, now)).toBe(readFileSync(new URL('../fixtures/backups/coffee.ics', import.meta.url), 'utf8'));
  });

  test('has what RFC 5545 wants, in UTC, with CRLF and short lines', () => {
    const file = eventFile('coffee/ana/1', event, now);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r\n]+\r\n/);
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file).toContain('\r\nDTSTAMP:20261125T120000Z\r\n');
    expect(file).toContain('\r\nDTSTART:20261203T150000Z\r\n');
    expect(file).toContain('\r\nDTEND:20261203T151000Z\r\n');
    expect(file).toContain('\r\nUID:coffee%2Fana%2F1@small-hello\r\n');
    expect(file).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|METHOD/);
  });

  test('is read back as it was, whatever the words and whenever it is', () => {
    const text = fc.string({ unit: 'binary' });
    const minute = fc.integer({ min: Date.parse('2026-01-01') / 60_000, max: Date.parse('2080-01-01') / 60_000 });
    fc.assert(
      fc.property(text, text, minute, (title, id, minutes) => {
        const from = minutes * 60_000;
        const file = eventFile(id, { ...event, title, from, to: from + 600_000 }, now);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const back = read(file);
        expect(back.count).toBe(1);
        expect(back.event.summary).toBe(title.toWellFormed().replaceAll(/\p{Cc}+/gu, ' '));
        expect(back.event.startDate.toJSDate().getTime()).toBe(from);
        expect(back.event.endDate.toJSDate().getTime()).toBe(from + 600_000);
      }),
    );
  });

  test('is news of the same event when it is made again', () => {
    const uid = (at: number) => read(eventFile('coffee/ana/1', event, at)).event.uid;
    expect(uid(now + 60_000)).toBe(uid(now));
  });
});
