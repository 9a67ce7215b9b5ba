import ICAL from 'ical.js';
import type { Person, PersonDate, YearDay } from '../person.ts';

/** What a day is called in a calendar; a year is the first of it, where it is known. */
export type CalendarWords = {
  readonly birthday: (name: string) => string;
  /** For the birthday of somebody in memory. */
  readonly remembering: (name: string) => string;
  readonly own: (name: string, text: string) => string;
  readonly since: (year: number) => string;
};

/** Where nobody knows the year, or calendars do not go back so far. It has a 29 February. */
const anyYear = 2000;
const earliest = 1900;

/**
 * Birthdays and other days of these people as an iCalendar file (RFC 5545): whole days, every year, that take no time from anybody and ring no bell. A
 * 29 February is on the last of February. Days of people in memory stay, under other words; whoever is left in peace has none here, since a calendar
 * would suggest them. The same day always has the same UID, so that a calendar takes a later file as news of it. `now`: when it was made, in milliseconds
 * since 1970.
 */
export function calendarFile(people: readonly Person[], words: CalendarWords, now: number): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Small Hello//Dates//EN');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  for (const person of calendarPeople(people)) for (const date of person.dates) calendar.addSubcomponent(eventOf(person, date, words, now));
  return `${calendar.toString()}\r\n`;
}

/** Those whose days go into a calendar, and who have any. */
export function calendarPeople(people: readonly Person[]): Person[] {
  return people.filter(({ state, dates }) => state.kind !== 'protected' && dates.length > 0);
}

function eventOf({ id, name, state }: Person, date: PersonDate, words: CalendarWords, now: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${encodeURIComponent(`${id}/${date.id}`.toWellFormed())}@small-hello`);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(Math.trunc(now / 1_000) * 1_000), true));
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromData({ ...firstOf(date), isDate: true }));
  event.updatePropertyWithValue('rrule', ICAL.Recur.fromString(isLeapDay(date) ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY'));
  const birthday = state.kind === 'in-memory' ? words.remembering : words.birthday;
  const summary = date.kind === 'birthday' ? birthday(name) : words.own(name, date.text);
  // A line of a calendar holds none of them.
  event.updatePropertyWithValue('summary', summary.toWellFormed().replaceAll(/\p{Cc}+/gu, ' '));
  if (date.year !== null) event.updatePropertyWithValue('description', words.since(date.year));
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

const isLeapDay = ({ month, day }: YearDay): boolean => month === 2 && day === 29;

function firstOf({ month, day, year }: YearDay): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: year !== null && year >= earliest ? year : anyYear, month, day };
}
