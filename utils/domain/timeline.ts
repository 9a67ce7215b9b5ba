import type { Channel } from './channel.ts';
import { type By, type Contact, isBelievable } from './contact.ts';
import { dayNumber, dayOf } from './local-day.ts';

/** One mark on a strip, standing at `at`: the first and the last day of the contacts in it, how many they are, and who gave the last word of them. */
export type Mark = { readonly at: number; readonly from: number; readonly until: number; readonly count: number; readonly by: By };

/** All contacts by one channel, the earliest first. */
export type Strip = { readonly channel: Channel; readonly marks: readonly Mark[] };

/** What one year and channel hold; `last` is the local day of the newest. */
export type YearLine = { readonly year: number; readonly channel: Channel; readonly count: number; readonly last: number; readonly by: By };

/** When two people were in touch. Days are numbers of local days since 1970-01-01. */
export type Timeline = {
  /** What the strips reach over, both ends within; `until` is today, or the day after for a clock that was fast. */
  readonly from: number;
  readonly until: number;
  /** The channel with the most contacts first. */
  readonly strips: readonly Strip[];
  /** The first days of the years to be named, at most eight, the earliest first. */
  readonly years: readonly number[];
  /** The same, year by year, the newest first. */
  readonly lines: readonly YearLine[];
  /** The first and the last day of a contact; null where there is none to believe. */
  readonly span: { readonly first: number; readonly last: number } | null;
  /** How many contacts have no date that can be believed: they are on no strip. */
  readonly aside: number;
};

type Dated = { readonly day: number; readonly at: number; readonly by: By; readonly channel: Channel };

/** Months in one mark, where days stand too close; the last one holds all years there are. */
const steps = [1, 2, 3, 4, 6, 12, 24, 60, 120, 600, 1_200, 6_000, 120_000] as const;

/** Years between two that are named. */
const strides = [1, 2, 5, 10, 20, 50, 100, 500, 2_000] as const;

/**
 * The contacts on strips, one for each channel, with at most `most` marks on each (8 or more): days of their own where they keep their distance, else
 * months or more in one. Every contact that can be believed at `now` is in exactly one mark and one line, whatever their order.
 */
export function timelineOf(contacts: readonly Pick<Contact, 'at' | 'by' | 'channel'>[], now: number, zone: string, most: number): Timeline {
  const believed = contacts
    .filter(({ at }) => isBelievable(at, now))
    .map((contact): Dated => ({ ...contact, day: dayNumber(contact.at, zone) }))
    .toSorted((one, other) => one.at - other.at);
  const first = believed[0]?.day;
  const last = believed.at(-1)?.day;
  const today = dayNumber(now, zone);
  const until = Math.max(today, last ?? today);
  const from = beginning(Math.min(first ?? today, today - 365), until);
  const byChannel = [...Map.groupBy(believed, ({ channel }) => channel)].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
  );
  const near = byChannel.some(([, dated]) => standClose(dated, (until - from) / (most - 1)));
  const months = near ? (steps.find((step) => monthOf(until, step) - monthOf(from, step) < most) ?? 120_000) : 0;
  return {
    from,
    until,
    strips: byChannel.map(([channel, dated]) => ({ channel, marks: marksOf(dated, months, from, until) })),
    years: yearsWithin(from, until),
    lines: byChannel.flatMap(([channel, dated]) => linesOf(channel, dated)).toSorted((one, other) => other.year - one.year),
    span: first === undefined || last === undefined ? null : { first, last },
    aside: contacts.length - believed.length,
  };
}

/** Strips begin with a month, or, over more than two years, with a year. */
function beginning(day: number, until: number): number {
  return until - day > 731 ? firstDay(yearOf(day), 1) : firstDay(yearOf(day), (monthOf(day, 1) % 12) + 1);
}

const standClose = (dated: readonly Dated[], distance: number): boolean =>
  dated.some(({ day }, index) => {
    const before = dated[index - 1];
    return before !== undefined && day !== before.day && day - before.day < distance;
  });

/** `months` 0: a mark for each day; else each stands in the middle of its months, so that they keep their distance. */
function marksOf(dated: readonly Dated[], months: number, from: number, until: number): Mark[] {
  const groups = Map.groupBy(dated, ({ day }) => (months === 0 ? day : monthOf(day, months)));
  return [...groups].flatMap(([group, inIt]) => {
    const [first, last] = [inIt[0], inIt.at(-1)];
    const middle = months === 0 ? group : Math.round((firstDay(0, group * months + 1) + firstDay(0, (group + 1) * months + 1)) / 2);
    return first && last ? [{ at: Math.min(Math.max(middle, from), until), from: first.day, until: last.day, count: inIt.length, by: last.by }] : [];
  });
}

function linesOf(channel: Channel, dated: readonly Dated[]): YearLine[] {
  return [...Map.groupBy(dated, ({ day }) => yearOf(day))].flatMap(([year, group]) => {
    const last = group.at(-1);
    return last ? [{ year, channel, count: group.length, last: last.day, by: last.by }] : [];
  });
}

function yearsWithin(from: number, until: number): number[] {
  const [first, last] = [yearOf(from), yearOf(until)];
  const stride = strides.find((step) => Math.floor(last / step) - Math.floor(first / step) < 8) ?? 2_000;
  const count = Math.floor(last / stride) - Math.floor(first / stride) + 1;
  const begun = Array.from({ length: count }, (_, index) => firstDay((Math.floor(first / stride) + index) * stride, 1));
  return begun.filter((day) => day >= from && day <= until);
}

const yearOf = (day: number): number => Number(dayOf(day).slice(0, 4));

/** Which month of all a day is in, counted from the year 0 in steps of so many months. */
const monthOf = (day: number, step: number): number => Math.floor((yearOf(day) * 12 + Number(dayOf(day).slice(5, 7)) - 1) / step);

const firstDay = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month - 1, 1) / 86_400_000;
