import type { ChatLine, DatePart } from './whatsapp-line.ts';

/** In which order a file has year, month and day. */
const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** WhatsApp began in 2009. */
const FIRST_YEAR = 2009;
const LAST_YEAR = 2100;
const DAY = 86_400_000;

/**
 * The day of a line in days since 1970, or null where there is no such day since 2009. A year in two digits is of this century, or, from 52 on, of the
 * Buddhist one (2552 is 2009). Years 1380 to 1425 are Persian, 1430 to 1480 Islamic, 2400 to 2700 Buddhist; others are Gregorian.
 */
export function dayOf([one, two, three]: ChatLine['date'], order: DateOrder): number | null {
  if (order === 'ymd') return dayIn(one, two, three);
  return order === 'dmy' ? dayIn(three, two, one) : dayIn(three, one, two);
}

function dayIn(year: DatePart, month: DatePart, day: DatePart): number | null {
  if (day.digits > 2 || month.digits > 2 || year.digits === 1 || year.digits === 3 || month.value > 12 || day.value > 31) return null;
  const full = fullYear(year);
  const calendar = calendarOf(full);
  const days = calendar ? dayElsewhere(calendar, full, month.value, day.value) : gregorianDay(full, month.value, day.value);
  if (days === null) return null;
  const inYear = new Date(days * DAY).getUTCFullYear();
  return inYear < FIRST_YEAR || inYear > LAST_YEAR ? null : days;
}

function fullYear({ value, digits }: DatePart): number {
  if (digits > 2) return value >= 2400 && value <= 2700 ? value - 543 : value;
  return value >= 52 ? 2500 + value - 543 : 2000 + value;
}

type Calendar = 'persian' | 'islamic-umalqura';

function calendarOf(year: number): Calendar | null {
  if (year >= 1380 && year <= 1425) return 'persian';
  return year >= 1430 && year <= 1480 ? 'islamic-umalqura' : null;
}

function gregorianDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** The first day of each in days since 1970, about, and the length of their years. */
const beginnings: { readonly [calendar in Calendar]: readonly [number, number] } = {
  persian: [-492_268, 365.2422],
  'islamic-umalqura': [-492_148, 354.367],
};

const known = new Map<string, number | null>();

/** Looks around the day it is about, as the browser knows the calendar. */
function dayElsewhere(calendar: Calendar, year: number, month: number, day: number): number | null {
  const key = `${calendar} ${year}-${month}-${day}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  const [first, length] = beginnings[calendar];
  const about = Math.round(first + (year - 1) * length + ((month - 1) * length) / 12 + day);
  const found = Array.from({ length: 17 }, (_, step) => about - 8 + step).find((days) => {
    const parts = format.formatToParts(days * DAY);
    const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
    return part('year') === year && part('month') === month && part('day') === day;
  });
  known.set(key, found ?? null);
  return found ?? null;
}

/** What the lines so far say of one order: how many are no day in it, how often it goes back, and how many days it wanders in all. */
type Tally = { readonly order: DateOrder; wrong: number; back: number; wandered: number; last: number | null };

/** So many times as many days wandered mean that another order is the right one: who writes in a row of days does not write on a row of months. */
const FURTHER = 8;

/**
 * Finds the order of a file by all of its dates: first the one in which the most are days at all and do not go back, as an export is in the order of time;
 * then the one that lies much closer together. What is left is as `country` writes, or else day before month, as most of the world does.
 */
export function orderFinder(): { readonly add: (date: ChatLine['date']) => void; readonly order: (country: string | null) => DateOrder } {
  const tallies = dateOrders.map((order): Tally => ({ order, wrong: 0, back: 0, wandered: 0, last: null }));
  let before = '';
  return {
    add(date) {
      const written = `${date[0].value}/${date[1].value}/${date[2].value}`;
      if (written === before) return;
      before = written;
      for (const tally of tallies) {
        const day = dayOf(date, tally.order);
        if (day === null) tally.wrong += 1;
        else {
          const step = day - (tally.last ?? day);
          if (step < -1) tally.back += 1;
          tally.wandered += Math.abs(step);
          tally.last = day;
        }
      }
    },
    order(country) {
      const possible = likeliest(tallies);
      const shortest = Math.min(...possible.map(({ wandered }) => wandered));
      const close = possible.filter(({ wandered }) => wandered < Math.max(1, shortest) * FURTHER).map(({ order }) => order);
      const usual = country === null ? null : orderIn(country);
      return (usual && close.find((order) => order === usual)) ?? close[0] ?? 'dmy';
    },
  };
}

function likeliest(tallies: readonly Tally[]): readonly Tally[] {
  const fewest = Math.min(...tallies.map(({ wrong, back }) => wrong + back));
  return tallies.filter(({ wrong, back }) => wrong + back === fewest);
}

/** How the language most spoken in a country orders a date. */
function orderIn(country: string): DateOrder | null {
  try {
    const { language } = new Intl.Locale('und', { region: country }).maximize();
    const parts = new Intl.DateTimeFormat(`${language}-${country}-u-ca-gregory`, { dateStyle: 'short' }).formatToParts(0);
    const order = parts.map(({ type }) => (['day', 'month', 'year'].includes(type) ? type[0] : '')).join('');
    return dateOrders.find((one) => one === order) ?? null;
  } catch {
    return null;
  }
}
