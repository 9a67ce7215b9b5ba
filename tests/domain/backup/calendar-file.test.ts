import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../utils/domain/backup/calendar-file.ts';
import type { PersonDate } from '../../../utils/domain/person.ts';
import { isYearDay } from '../../../utils/domain/year-day.ts';
import { aPerson } from '../a-person.ts';

const words = {
  birthday: (name: string) => `${name}’s birthday`,
  remembering: (name: string) => `Remembering ${name}`,
  own: (name: string, text: string) => `${text} (${name})`,
  since: (year: number) => `since ${year}`,
};
const now = Date.parse('2026-11-25T12:00:00.500Z');
const birthday = (month: number, day: number, year: number | null): PersonDate => ({ id: 'b', kind: 'birthday', text: '', month, day, year });
const own = (text: string, month: number, day: number, year: number | null): PersonDate => ({ id: 'o', kind: 'own', text, month, day, year });

const eventsOf = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
/** The first days of an event from a year on, as "2027-02-28". */
function daysOf(event: ICAL.Event, from: number, count: number): string[] {
  const days = event.iterator();
  const found: string[] = [];
  for (let day = days.next(); day && found.length < count; day = days.next()) if (day.year >= from) found.push(day.toString());
  return found;
}

const people = [
  aPerson({ id: 'ana', name: 'Ana Lima', dates: [birthday(2, 29, 1988), own('wedding; with figs, and\nmusic', 6, 1, null)] }),
  aPerson({ id: 'lena', name: 'Lena Ott', state: { kind: 'in-memory' }, dates: [birthday(5, 4, 1841)] }),
  aPerson({ id: 'max', name: 'Max', state: { kind: 'protected' }, dates: [birthday(1, 1, null)] }),
];

describe('a calendar file', () => {
  test('is the one that was read by another calendar', () => {
    // Python’s icalendar 4.0.3 (2026-11): no errors, the same days, rules and words.
    const file = readFileSync(new URL('../../fixtures/backups/dates.ics', import.meta.url), 'utf8');
    expect(calendarFile(people, words, now)).toBe(file);
  });

  test('has whole days of every year, free, without an alarm', () => {
    const [first, second, third, ...others] = eventsOf(calendarFile(people, words, now));
    expect(others).toEqual([]);
    expect([first, second, third].map((event) => event?.summary)).toEqual([
      'Ana Lima’s birthday',
      'wedding; with figs, and music (Ana Lima)',
      'Remembering Lena Ott',
    ]);
    for (const event of [first, second, third]) {
      expect(event?.startDate.isDate).toBe(true);
      expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(event?.component.getAllSubcomponents('valarm')).toEqual([]);
    }
    expect(first?.description).toBe('since 1988');
    expect(second?.description).toBeNull();
  });

  test('keeps a 29 February on the last of February, and finds a year for what has none', () => {
    const [leap, yearless, old] = eventsOf(calendarFile(people, words, now));
    expect(leap && daysOf(leap, 2026, 4)).toEqual(['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28']);
    expect(yearless && daysOf(yearless, 0, 2)).toEqual(['2000-06-01', '2001-06-01']);
    expect(old && daysOf(old, 0, 1)).toEqual(['2000-05-04']);
  });

  test('says the same of a day each time but for when it was made', () => {
    const uids = (file: string) => eventsOf(file).map(({ uid }) => uid);
    const first = uids(calendarFile(people, words, now));
    expect(uids(calendarFile(people.toReversed(), words, now + 5_000)).toSorted()).toEqual(first.toSorted());
    expect(new Set(first).size).toBe(3);
  });

  test('is read back as it was, whatever people are called and whenever it was', () => {
    const date = fc
      .record({
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
        year: fc.option(fc.integer({ min: 1, max: 9999 })),
        text: fc.string(),
      })
      .filter(isYearDay)
      .map(({ text, ...day }): PersonDate => ({ id: 'd', kind: 'own', text, ...day }));
    const name = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(name, date, name, (called, day, id) => {
        const file = calendarFile([aPerson({ id, name: called, dates: [day] })], words, now);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [event] = eventsOf(file);
        expect(event?.summary).toBe(
          words
            .own(called, day.text)
            .toWellFormed()
            .replaceAll(/\p{Cc}+/gu, ' '),
        );
        expect([event?.startDate.month, event?.startDate.day]).toEqual([day.month, day.day]);
      }),
    );
  });
});
