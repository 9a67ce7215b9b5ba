/** What a word says about a moment. `hour` goes with a clock only: the hours of the day at which the word is said. A `filler` says nothing. */
export type Kind = 'month' | 'weekday' | 'hour' | 'daysAgo' | 'filler';
export type Senses = ReadonlyMap<Kind, ReadonlySet<number>>;

/** How day, month and year stand in a date of numbers: "dmy", "md". */
export type Order = {
  readonly places: string;
  readonly separator: string;
  /** Whether years of two digits are usual in it. */
  readonly shortYear: boolean;
};

export type Language = {
  /** Longest first, as `plain` writes them. Months count from 1, weekdays from 0 for Sunday. */
  readonly words: readonly (readonly [string, Senses])[];
  /** Its own, with and without a year; those of two places for English of no region. */
  readonly orders: readonly Order[];
  /** Possible too, where a weekday is named. */
  readonly orderWithWeekday: Order;
  /** The places that numbers may have between other separators. */
  readonly otherPlaces: ReadonlySet<string>;
  /** What its readers count years in: `gregory`, `buddhist`, `persian` and others. */
  readonly calendar: string;
  readonly clockWithPoint: boolean;
};

/** Letters, with their marks; half of a letter beyond the first plane counts as one. */
export const letter = /[\p{L}\p{M}\p{Cs}]/u;

/** Decimal digits of every script stand in runs of ten from zero on, and runs that touch are whole. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}

/** One way to write what looks alike: digits, spaces, apostrophes, small letters, "p.m." and "pm"; no marks of direction. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digit)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .trim();
}

const hourAndMinute = { hour: 'numeric', minute: 'numeric' } as const;
const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
  { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', ...hourAndMinute },
  ...(['full', 'long', 'medium', 'short'] as const).map((dateStyle) => ({ dateStyle, timeStyle: 'short' }) as const),
  { hour: 'numeric' },
  { ...hourAndMinute, hour12: true },
  { ...hourAndMinute, dayPeriod: 'short' },
];

/** Every month, every weekday and every hour is among these (UTC). */
const samples = Array.from({ length: 26 }, (_, index) => new Date(Date.UTC(2026, index % 12, index + 1, index, 30)));
const allHours = Array.from({ length: 24 }, (_, hour) => hour);

const known = new Map<string, Language | null>();

/** What the browser knows of a language, built when first asked for; null for a tag it does not know. */
export function languageOf(tag: string): Language | null {
  let language = known.get(tag);
  if (language === undefined) {
    language = build(tag.replaceAll('_', '-'));
    known.set(tag, language);
  }
  return language;
}

function build(tag: string): Language | null {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return null;
  } catch {
    return null;
  }
  const words = new Map<string, Map<Kind, Set<number>>>();
  const add = (phrase: string, kind: Kind, ...values: number[]) => {
    if (!/\p{L}/u.test(phrase)) return;
    const word = plain(phrase).replace(/\.$/, '');
    const senses = words.get(word) ?? new Map<Kind, Set<number>>();
    senses.set(kind, new Set([...(senses.get(kind) ?? []), ...values]));
    words.set(word, senses);
  };
  const readParts = (parts: readonly Intl.DateTimeFormatPart[], moment: Date) => {
    for (const [index, { type, value }] of parts.entries()) {
      const before = parts[index - 1];
      const after = parts[index + 1];
      if (type === 'literal' || type === 'era') {
        if (!/\p{L}/u.test(value)) continue;
        const ofClock = before && /hour|minute|dayPeriod/.test(before.type);
        for (const [word] of plain(value).matchAll(/[\p{L}\p{M}]+/gu)) add(word, ofClock ? 'hour' : 'filler', ...allHours);
        continue;
      }
      const values = { month: moment.getUTCMonth() + 1, weekday: moment.getUTCDay(), dayPeriod: moment.getUTCHours() };
      if (type !== 'month' && type !== 'weekday' && type !== 'dayPeriod') continue;
      const kind = type === 'dayPeriod' ? 'hour' : type;
      // Some languages write a preposition or an ending onto the name: "בנובמבר", "11月".
      const start = before?.type === 'literal' ? /[\p{L}\p{M}]*$/u.exec(before.value)?.[0] : '';
      const end = after?.type === 'literal' ? /^[\p{L}\p{M}]*/u.exec(after.value)?.[0] : '';
      for (const spelling of [value, `${start}${value}${end}`]) add(spelling, kind, values[type]);
    }
  };
  const { calendar } = new Intl.DateTimeFormat(tag).resolvedOptions();
  for (const shown of calendar === 'buddhist' ? ['gregory', 'buddhist'] : ['gregory']) {
    for (const shape of shapes) {
      const format = formatIn(tag, { ...shape, calendar: shown });
      for (const sample of samples) readParts(format.formatToParts(sample), sample);
    }
  }
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  for (const daysAgo of [0, 1, 2]) {
    const word = relative.format(-daysAgo, 'day');
    if (!/\p{Nd}/u.test(word)) add(word, 'daysAgo', daysAgo);
  }

  // A page in English of no region may be written for the United States or for the rest of the world.
  const regions = tag.toLowerCase() === 'en' ? ['en-US', 'en-GB'] : [tag];
  const clock = formatIn(tag, { timeStyle: 'short' }).formatToParts();
  return {
    words: [...words].sort(([one], [other]) => other.length - one.length),
    orders: regions.flatMap((region) => [orderOf(region, { dateStyle: 'short' }), orderOf(region, { month: 'numeric', day: 'numeric' })]),
    // Kannada has the month before the day here (CLDR 48, 2026-11).
    orderWithWeekday: orderOf(tag, { weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric' }),
    // Kyrgyz and Uyghur have the day before the month here, behind the year (CLDR 48, 2026-11).
    otherPlaces: new Set(['dmy', 'mdy', 'ymd', orderOf(tag, { year: 'numeric', month: 'numeric', day: 'numeric' }).places, 'dm', 'md']),
    calendar,
    clockWithPoint: clock[clock.findIndex(({ type }) => type === 'minute') - 1]?.value === '.',
  };
}

function formatIn(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...options });
}

function orderOf(tag: string, options: Intl.DateTimeFormatOptions): Order {
  const parts = formatIn(tag, options).formatToParts();
  const numbers = parts.filter(({ type }) => /^(day|month|year)$/.test(type));
  const places = numbers.map(({ type }) => type.charAt(0)).join('');
  const [first] = numbers;
  const separator = first ? plain(parts[parts.indexOf(first) + 1]?.value ?? '') : '';
  return { places, separator, shortYear: places[0] !== 'y' || first?.value.length === 2 };
}
