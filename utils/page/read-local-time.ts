import type { Seen } from '../domain/seen.ts';
import { type Kind, type Language, languageOf, letter, plain, type Senses } from './local-time-words.ts';

export type LocalTimeContext = {
  /** BCP 47 tags, most likely first: the page's own, then the browser's. Where a site follows the browser rather than its page, the other way round. */
  readonly languages: readonly string[];
  /** In milliseconds. */
  readonly now: number;
  /** Any moment of the day that a clock alone belongs to, from a day divider; today unless given. */
  readonly day?: number;
};

const oneDay = 86_400_000;
/** How far the clock of a site may be ahead of ours, in milliseconds. */
const skew = 5 * 60_000;
const earliest = 2000;
/** The longest date with a clock that browsers write is far shorter. */
const longest = 120;
/** Each word of two senses doubles them; no date has more than a few. */
const mostSayings = 64;

type Digits = { readonly value: number; readonly width: number; readonly gap: string };
type Clock = { readonly hour: number; readonly minute: number };
/** What all words may mean together. */
type Saying = Readonly<Partial<Record<Kind, ReadonlySet<number>>>>;

/**
 * The moment that a date or a clock in words of a language stands for, in the time zone of this device, which sites show times in; of a day alone its
 * first moment. Everything in the text has to be understood; where two days are possible, in calendars other than ours (Thai years apart), before
 * 2000 and more than a day ahead it is null. Day and month in numbers are told apart by the language's own order when they stand between its own
 * separators, otherwise only where one order is possible. "en" alone stands for two orders, of which one may lie in the future. The first language
 * that knows all the words decides; English, which sites fall back to, is the last. A weekday alone is one of the last six days. Never throws.
 */
export function readLocalTime(text: string, { languages, now, day }: LocalTimeContext): Seen | null {
  // WhatsApp writes the author behind the brackets (2026-11).
  const written = /^\s*\[([^\]]{1,120})\]/.exec(text)?.[1] ?? text;
  if (written.length > longest) return null;
  const line = plain(written);
  if (/[\p{S}%#@&*!?]/u.test(line)) return null;
  // What a word begins with in one language is a whole word in another: "mar" in Finnish would be November.
  for (const shortened of [false, true]) {
    for (const tag of [...languages, 'en']) {
      const language = languageOf(tag);
      const understood = language ? clocksIn(line, language).flatMap((part) => readingsOf(part, language, shortened, now, day)) : [];
      if (understood.length === 0) continue;
      const possible = understood.flat().filter(({ at }) => new Date(at).getFullYear() >= earliest && at <= now + oneDay);
      const [first] = possible;
      return first && possible.every(({ at, exact }) => at === first.at && exact === first.exact) ? first : null;
    }
  }
  return null;
}

/** The clocks a line may hold, each with the line around it. */
function clocksIn(line: string, { clockWithPoint }: Language): [string, Clock | null][] {
  const clock = ({ 0: found, 1: hour, 2: minute, index }: RegExpExecArray): [string, Clock] => [
    // In its own place: with points, a date may hold the same signs ("16.12.2025, 12.20").
    `${line.slice(0, index)};${line.slice(index + found.length)}`,
    { hour: Number(hour), minute: Number(minute) },
  ];
  const sure = /(?<!\d)([01]?\d|2[0-3])(?::| ?h ?)([0-5]\d)(?::[0-5]\d)?(?!\d)/.exec(line);
  if (sure) return [clock(sure)];
  const maybe = clockWithPoint ? [...line.matchAll(/(?<![\d./-])([01]?\d|2[0-3])\.([0-5]\d)(?![\d./-])/g)] : [];
  return [[line, null], ...maybe.map(clock)];
}

/** The moments that each understanding of a line comes to, if any; nothing for a line in another language. */
function readingsOf([line, clock]: [string, Clock | null], language: Language, shortened: boolean, now: number, day: number | undefined): Seen[][] {
  const { digits, sayings } = tokens(line, language, shortened);
  const today = new Date(now);
  const ago = (days: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  return sayings.map(({ month, weekday, daysAgo, hour: hours }) => {
    const hour = clock && hourOf(clock.hour, hours);
    const clockAlone = digits.length === 0 && !month && !weekday && !daysAgo;
    if (hour === null && (hours || clockAlone)) return [];
    const dates = (): Date[] => {
      if (digits.length > 0 || month) return datesOf(digits, month, language, now, weekday !== undefined);
      if (daysAgo) return [...daysAgo].map(ago);
      // Today's own name may stand for today or for a week ago.
      if (weekday) return [1, 2, 3, 4, 5, 6].map(ago);
      return [day === undefined ? today : new Date(day)];
    };
    return dates().flatMap((date): Seen[] => {
      if (weekday && !weekday.has(date.getDay())) return [];
      if (daysAgo && ![...daysAgo].some((days) => ago(days).getTime() === date.getTime())) return [];
      const at = new Date(date.getFullYear(), date.getMonth(), date.getDate(), hour ?? 0, clock?.minute ?? 0).getTime();
      return clockAlone && day === undefined && at > now + skew ? [] : [{ at, exact: clock ? 'minute' : 'day' }];
    });
  });
}

function hourOf(hour: number, hours: ReadonlySet<number> | undefined): number | null {
  const asSaid = hour > 12 ? [hour] : [hour, hour % 12, (hour % 12) + 12];
  return asSaid.find((one) => hours?.has(one) ?? true) ?? null;
}

/** Letters or digits that run on into each other; signs of Chinese stand side by side. */
function joined(one = '', other = ''): boolean {
  return (/\d/.test(one) && /\d/.test(other)) || [one, other].every((sign) => letter.test(sign) && !/\p{sc=Han}/u.test(sign));
}

/** The numbers of a line, and all that its words may say; nothing where something is not understood. */
function tokens(line: string, { words }: Language, shortened: boolean): { digits: Digits[]; sayings: Saying[] } {
  const digits: Digits[] = [];
  let sayings: Saying[] = [{}];
  let gap = '';
  for (let at = 0; at < line.length && sayings.length > 0; ) {
    const word = words.find(
      ([phrase]) => line.startsWith(phrase, at) && !joined(line[at - 1], phrase[0]) && !joined(phrase.at(-1), line[at + phrase.length]),
    );
    const [found] = word ?? /^(?:\d+|[\p{L}\p{M}]+)/u.exec(line.slice(at)) ?? [line.charAt(at)];
    if (word || letter.test(found)) {
      const senses = word?.[1] ?? (shortened ? monthBeginning(found, words) : []);
      sayings = sayings.flatMap((saying) => [...senses].flatMap(([kind, values]) => saidToo(saying, kind, values)));
      gap += '?';
    } else if (/\d/.test(found)) {
      digits.push({ value: Number(found), width: found.length, gap });
      gap = '';
    } else gap += found;
    at += found.length;
    if (sayings.length > mostSayings) sayings = [];
  }
  return { digits, sayings: digits.every(({ width }) => width < 3 || width === 4) ? sayings : [] };
}

function saidToo(saying: Saying, kind: Kind, values: ReadonlySet<number>): Saying[] {
  const both = new Set([...values].filter((value) => saying[kind]?.has(value) ?? true));
  return both.size > 0 ? [{ ...saying, [kind]: both }] : [];
}

/** Sites and browsers do not shorten names alike ("Sep", "Sept"): the beginning of only one month will do. */
function monthBeginning(run: string, words: Language['words']): Senses {
  const months = new Set(words.flatMap(([phrase, senses]) => (phrase.startsWith(run) ? [...(senses.get('month') ?? [])] : [])));
  return new Map(run.length > 2 && months.size === 1 ? [['month', months]] : []);
}

function dateOf(year: number, month: number, day: number): Date[] {
  const date = new Date(year, month - 1, day);
  return year >= 1000 && date.getMonth() === month - 1 && date.getDate() === day ? [date] : [];
}

/** Without a year it is the latest such day. */
function datesIn(year: Digits | undefined, month: number, day: number, { calendar }: Language, now: number): Date[] {
  if (!year) {
    const thisYear = new Date(now).getFullYear();
    return [...dateOf(thisYear, month, day), ...dateOf(thisYear - 1, month, day)].filter((date) => date.getTime() <= now + oneDay).slice(0, 1);
  }
  const short = year.width === 2;
  const buddhist = calendar === 'buddhist' ? [year.value + (short ? 2500 : 0) - 543] : [];
  return [year.value + (short ? 2000 : 0), ...buddhist].flatMap((one) => dateOf(one, month, day));
}

function datesOf(digits: readonly Digits[], months: ReadonlySet<number> | undefined, language: Language, now: number, withWeekday: boolean): Date[] {
  const [first, second, third] = digits;
  if (months) {
    const [day, ...more] = digits.filter(({ width }) => width < 3);
    const [year, ...others] = digits.filter(({ width }) => width > 3);
    // Two short numbers may be a day and an hour.
    return day && more.length + others.length === 0 ? [...months].flatMap((month) => datesIn(year, month, day.value, language, now)) : [];
  }
  const gap = second?.gap ?? '';
  if (!first || !/^[./-] ?$/.test(gap) || (third && third.gap !== gap)) return [];
  const gregorian = language.calendar === 'gregory' || language.calendar === 'buddhist';
  const inOrder = (places: string, shortYear: boolean): Date[] => {
    if (places.length !== digits.length) return [];
    const [year, inYear, inMonth] = (['y', 'm', 'd'] as const).map((place) => digits[places.indexOf(place)]);
    if (!inYear || !inMonth || inYear.width > 2 || inMonth.width > 2) return [];
    if (year ? year.width !== 4 && !(shortYear && year.width === 2) : !gregorian) return [];
    return datesIn(year, inYear.value, inMonth.value, language, now);
  };
  const orders = withWeekday ? [...language.orders, language.orderWithWeekday] : language.orders;
  const own = orders.flatMap(({ places, separator, shortYear }) => (separator === gap.trim() ? inOrder(places, shortYear) : []));
  // With points the month never comes first.
  return own.length > 0 ? own : [...language.otherPlaces].flatMap((places) => (places === 'mdy' && gap[0] === '.' ? [] : inOrder(places, false)));
}
