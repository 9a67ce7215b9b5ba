import { withoutUnseen } from '../domain/handle.ts';

/**
 * How WhatsApp begins a message in "export chat". Phones write date and time as their language does, all of one file alike (all seen 2024 to 2026):
 * iPhone "[05.03.24, 17:21:09] Ana: …", "[3/5/24, 5:21:09 PM] …" (U+202F before PM), "[5.3.2024 klo 17.21.09] …"; Android "05/03/2024, 17:21 - Ana: …",
 * "2024-03-05, 5:21 p.m. - …", "26-04-2022 12:11 - …", "2024/3/5 下午5:21 - …"; until 2017 also "09/12/2012 17:03:48: Ana: …". Since 2024 iPhones put the
 * name of the chat before what WhatsApp itself says, and an unseen mark (U+200E) before its text; before a picture or a call the whole line has one too.
 */
export type ChatLine = {
  /** The same for all lines of a file that begin a message: brackets, separators, what there is of seconds and words. */
  readonly style: string;
  /** In the order of the file. */
  readonly date: readonly [DatePart, DatePart, DatePart];
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** What stands beside the time, such as "p.m."; empty where nothing does. */
  readonly word: string;
  /** What comes after: "Ana: …", or WhatsApp's own sentence. */
  readonly rest: string;
  /** WhatsApp speaks under somebody's name. */
  readonly isNotice: boolean;
};

export type DatePart = { readonly value: number; readonly digits: number };

const between = String.raw`\s?[./\-年月]\s?`;
const date = String.raw`(?<one>\p{Nd}{1,4})(?<dash>${between})(?<two>\p{Nd}{1,2})(?<dash2>${between})(?<three>\p{Nd}{1,4})`;
const time = String.raw`(?<hour>\p{Nd}{1,2})(?<colon>\s?[:.h時时]\s?)(?<minute>\p{Nd}{2})(?:(?:[:.]|\s?min\s|分)(?<second>\p{Nd}{2})(?:\s?s|秒)?)?`;
const gap = String.raw`[^\p{Nd}[\]]{1,20}?`;
const behind = String.raw`[^\p{Nd}[\]:]{0,16}?`;
const close = String.raw`(?:\]\s?|\s[-–]\s|:\s)`;

const dateFirst = new RegExp(String.raw`^(?<open>\[?)${date}(?<before>${gap})${time}(?<after>${behind})(?<close>${close})(?<rest>.*)$`, 'u');
/** As Vietnamese has it. */
const timeFirst = new RegExp(
  String.raw`^(?<open>\[?)(?<before>[^\p{Nd}[\]]{0,16}?)${time}(?<after>${gap})${date}(?<close>\.?${close})(?<rest>.*)$`,
  'u',
);

/** Reads the beginning of a line, or says null where it begins no message. */
export function chatLine(raw: string): ChatLine | null {
  const line = withoutUnseen(raw).replace(/\r$/, '');
  const asUsual = dateFirst.exec(line);
  const groups = (asUsual ?? timeFirst.exec(line))?.groups;
  if (!groups) return null;
  const { open = '', before = '', after = '', rest = '', dash = '', dash2 = '', colon = '', second } = groups;
  const closing = (groups.close ?? '').trim().at(-1);
  if ((open === '[') !== (closing === ']')) return null;
  const [beforeWord, afterWord] = [lettersOf(before), lettersOf(after)];
  const style = [closing, dash, dash2, colon, second === undefined ? '' : 's', beforeWord && 'b', afterWord && 'a', asUsual ? 'd' : 't'];
  return {
    style: style.join('|'),
    date: [partOf(groups.one), partOf(groups.two), partOf(groups.three)],
    hour: numberOf(groups.hour),
    minute: numberOf(groups.minute),
    second: numberOf(second),
    word: afterWord || beforeWord,
    rest,
    isNotice: open === '[' && !raw.startsWith('\u200e') && raw.includes(': \u200e') && /^[^\]]*\][^:]*: \u200e/.test(raw),
  };
}

function lettersOf(text: string): string {
  if (text === '' || text === ', ' || text === ' ') return '';
  return text.replace(/[^\p{L}\p{M}]/gu, '').toLowerCase();
}

function partOf(written: string | undefined): DatePart {
  return { value: numberOf(written), digits: written ? [...written].length : 0 };
}

/** Digits of any script; in each, they lie in a row that begins with nought. */
function numberOf(written = ''): number {
  if (/^[0-9]*$/.test(written)) return Number(written);
  return Number(Array.from(written, digitOf).join(''));
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
