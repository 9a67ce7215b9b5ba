import { wallClockAt } from './wall-clock.ts';

/** Something for a calendar; the moments in milliseconds since 1970. */
export type CalendarEvent = { readonly title: string; readonly details: string; readonly from: number; readonly to: number };

export type CalendarLinks = { readonly google: string; readonly outlook: string; readonly yahoo: string };

/**
 * Addresses at which three calendars open a form with an event filled in; nothing is kept there before somebody says so, and nothing is asked for before
 * somebody goes there. None of them documents it; the names are those their pages read, replayed by others on 2026-08-19
 * (github.com/InteractionDesignFoundation/add-event-to-calendar-docs, pull requests 59, 60, 61 and 64). `details` is a text of ours: two of the three read
 * HTML in it. `zone`: the user's, IANA name.
 */
export function calendarLinks({ title, details, from, to }: CalendarEvent, zone: string): CalendarLinks {
  const line = oneLine(title);
  return {
    // `render` is the form that also begins an event on Android (pull request 64).
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: line,
      dates: `${basic(from)}/${basic(to)}`,
      details,
    }),
    outlook: address('https://outlook.live.com/calendar/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: line,
      startdt: extended(from),
      enddt: extended(to),
      body: details,
    }),
    // It takes no notice of zones and shows what it is told (spatie/calendar-links issue 219, 2026-08): so it is told what hangs on the user's own wall.
    yahoo: address('https://calendar.yahoo.com/', { v: '60', TITLE: line, ST: onWall(from, zone), ET: onWall(to, zone), DESC: details }),
  };
}

/** A text as calendars take it into a line: no line breaks and no halves of letters. */
export const oneLine = (text: string): string => text.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ');

/** A space is %20 in each of them; not all read a plus as one. */
const address = (base: string, values: Readonly<Record<string, string>>): string =>
  `${base}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** "2026-12-03T15:00:00Z" */
const extended = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** "20261203T150000Z" */
const basic = (at: number): string => extended(at).replaceAll(/[-:]/g, '');

function onWall(at: number, zone: string): string {
  const { day, time } = wallClockAt(at, zone);
  return `${day}T${time}00`.replaceAll(/[-:]/g, '');
}
