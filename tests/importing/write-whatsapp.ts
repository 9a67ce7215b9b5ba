/** One message, by the clock of the phone. */
export type Written = { readonly at: Date; readonly author: string; readonly text: string };

const two = (value: number) => String(value).padStart(2, '0');
const inDigits = (from: string) => (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint((from.codePointAt(0) ?? 0) + Number(digit)));
const arabic = inDigits('٠');
const persian = inDigits('۰');
const devanagari = inDigits('०');

function partsOf(at: Date) {
  const [year, month, day, hour] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
  const [minute, second] = [two(at.getUTCMinutes()), two(at.getUTCSeconds())];
  return {
    year,
    yy: two(year % 100),
    month,
    mm: two(month),
    day,
    dd: two(day),
    hour,
    hh: two(hour),
    h12: hour % 12 || 12,
    late: hour >= 12,
    minute,
    second,
  };
}
type Parts = ReturnType<typeof partsOf>;

const inCalendar = (calendar: string) => (at: Date) => {
  const form = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const parts = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, form).formatToParts(at);
  return ['year', 'month', 'day'].map((name) => Number.parseInt(parts.find(({ type }) => type === name)?.value ?? '', 10)).join('/');
};

/** How phones begin a message, by their language and kind; the second before the message is lost where `seconds` is not set. */
export const styles: Readonly<Record<string, { readonly seconds: boolean; readonly head: (parts: Parts, at: Date) => string }>> = {
  'iPhone, German': { seconds: true, head: ({ dd, mm, yy, hh, minute, second }) => `[${dd}.${mm}.${yy}, ${hh}:${minute}:${second}] ` },
  'iPhone, US': {
    seconds: true,
    head: ({ month, day, yy, h12, late, minute, second }) => `[${month}/${day}/${yy}, ${h12}:${minute}:${second}\u202f${late ? 'PM' : 'AM'}] `,
  },
  'iPhone, Finnish': {
    seconds: true,
    head: ({ day, month, year, hour, minute, second }) => `[${day}.${month}.${year} klo ${hour}.${minute}.${second}] `,
  },
  'iPhone, Dutch': { seconds: true, head: ({ dd, mm, year, hh, minute, second }) => `[${dd}-${mm}-${year} ${hh}:${minute}:${second}] ` },
  'iPhone, Chinese': {
    seconds: true,
    head: ({ year, month, day, h12, late, minute, second }) => `[${year}/${month}/${day} ${late ? '下午' : '上午'}${h12}:${minute}:${second}] `,
  },
  'iPhone, Vietnamese': {
    seconds: true,
    head: ({ day, month, year, hh, minute, second }) => `[${hh}:${minute}:${second}, ${day}/${month}/${year}] `,
  },
  'iPhone, Thai': {
    seconds: true,
    head: ({ day, month, year, hour, minute, second }) => `[${day}/${month}/${year + 543} ${hour}:${minute}:${second}] `,
  },
  'iPhone, Persian': {
    seconds: true,
    head: ({ hour, minute, second }, at) => persian(`[${inCalendar('persian')(at)},\u200f ${hour}:${minute}:${second}] `),
  },
  'iPhone, Saudi': {
    seconds: true,
    head: ({ h12, late, minute, second }, at) => {
      const [year, month, day] = inCalendar('islamic-umalqura')(at).split('/');
      return arabic(`[${day}\u200f/${month}\u200f/${year}، ${h12}:${minute}:${second}\u202f${late ? 'م' : 'ص'}] `);
    },
  },
  'Android, British': { seconds: false, head: ({ dd, mm, year, hh, minute }) => `${dd}/${mm}/${year}, ${hh}:${minute} - ` },
  'Android, US': {
    seconds: false,
    head: ({ month, day, yy, h12, late, minute }) => `${month}/${day}/${yy}, ${h12}:${minute} ${late ? 'PM' : 'AM'} - `,
  },
  'Android, Canadian': {
    seconds: false,
    head: ({ year, mm, dd, h12, late, minute }) => `${year}-${mm}-${dd}, ${h12}:${minute} ${late ? 'p.m.' : 'a.m.'} - `,
  },
  'Android, Spanish': {
    seconds: false,
    head: ({ day, month, year, h12, late, minute }) => `${day}/${month}/${year}, ${h12}:${minute}\u202f${late ? 'p.\u00a0m.' : 'a.\u00a0m.'} - `,
  },
  'Android, French of Canada': { seconds: false, head: ({ year, mm, dd, hh, minute }) => `${year}-${mm}-${dd}, ${hh} h ${minute} - ` },
  'Android, Taiwanese': { seconds: false, head: ({ year, month, day, hh, minute }) => `${year}/${month}/${day} ${hh}:${minute} - ` },
  'Android, short years first': { seconds: false, head: ({ yy, month, day, hh, minute }) => `${yy}/${month}/${day} ${hh}:${minute} - ` },
  'Android, Korean': {
    seconds: false,
    head: ({ year, month, day, h12, late, minute }) => `${year}. ${month}. ${day}. ${late ? '오후' : '오전'} ${h12}:${minute} - `,
  },
  'Android, Hungarian': { seconds: false, head: ({ year, mm, dd, hour, minute }) => `${year}. ${mm}. ${dd}. ${hour}:${minute} - ` },
  'Android, Bulgarian': { seconds: false, head: ({ day, mm, year, hour, minute }) => `${day}.${mm}.${year} г., ${hour}:${minute} ч. - ` },
  'Android, Greek': {
    seconds: false,
    head: ({ day, month, year, h12, late, minute }) => `${day}/${month}/${year}, ${h12}:${minute} ${late ? 'μ.μ.' : 'π.μ.'} - `,
  },
  'Android, Arabic': {
    seconds: false,
    head: ({ day, month, year, h12, late, minute }) => arabic(`${day}\u200f/${month}\u200f/${year}، ${h12}:${minute} ${late ? 'م' : 'ص'} - `),
  },
  'Android, Hindi': { seconds: false, head: ({ day, month, yy, hour, minute }) => devanagari(`${day}/${month}/${yy}, ${hour}:${minute} - `) },
  'Android, Indonesian': { seconds: false, head: ({ dd, mm, yy, hh, minute }) => `${dd}/${mm}/${yy} ${hh}.${minute} - ` },
  'before 2017': { seconds: true, head: ({ dd, mm, year, hh, minute, second }) => `${dd}/${mm}/${year} ${hh}:${minute}:${second}: ` },
};

/** The chat as a phone of that style writes it. */
export function writeWhatsApp(style: string, messages: readonly Written[], end = '\n'): string {
  const head = styles[style]?.head;
  if (!head) throw new Error(`There is no style ${style}.`);
  return messages.map(({ at, author, text }) => `${head(partsOf(at), at)}${author}: ${text}${end}`).join('');
}
