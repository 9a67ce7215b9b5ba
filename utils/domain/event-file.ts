import ICAL from 'ical.js';
import { type CalendarEvent, oneLine } from './calendar-links.ts';

/**
 * One event as an iCalendar file (RFC 5545), its times in UTC, which every calendar reads without knowing our zones. No bell, nobody invited. The same `id`
 * always gives the same UID, so that a calendar takes a later file as news of it. `now`: when it was made, in milliseconds since 1970.
 */
export function eventFile(id: string, { title, details, from, to }: CalendarEvent, now: number): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Small Hello//Coffee//EN');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${encodeURIComponent(id.toWellFormed())}@small-hello`);
  event.updatePropertyWithValue('dtstamp', inUtc(now));
  event.updatePropertyWithValue('dtstart', inUtc(from));
  event.updatePropertyWithValue('dtend', inUtc(to));
  event.updatePropertyWithValue('summary', oneLine(title));
  event.updatePropertyWithValue('description', details);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/** Calendars know whole seconds. */
const inUtc = (at: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(Math.trunc(at / 1_000) * 1_000), true);
