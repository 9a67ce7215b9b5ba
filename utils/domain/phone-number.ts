// The smallest of the tables: it has the lengths of numbers, their patterns, and what is dialled before them, which is all that is asked. The larger ones
// tell kinds of numbers apart, for 15 to 73 kB more. Only our own pages and the worker of imports may carry it.
import parse, { type CountryCode, getCountries } from 'libphonenumber-js/min';
import { withoutUnseen } from './handle.ts';

/**
 * The number as the world writes it ("+491719999999", 7 to 15 digits), or null where it is no possible number. `country` (ISO 3166-1 alpha-2) is where a
 * number without a country code belongs; with null such a number is none. What stands before it ("Tel.") and an extension behind it fall away. What comes
 * out is read as itself, with any country. Never throws.
 */
export function toE164(written: string, country: string | null): string | null {
  let number = read(tidied(written), country);
  // A zero too much in "+49 00 30 …" goes one at a time.
  for (let again = number; again !== null; number = again) {
    again = read(again, null);
    if (again === number) return number;
  }
  return null;
}

/** Where a number can belong, as ISO 3166-1 alpha-2 names it, in the order of those names. */
export const countries: readonly string[] = getCountries().toSorted();

/** A longer text is no number; the longest that is seen has 15 digits, its punctuation and an extension. */
const LONGEST = 80;

/** Words for an extension in the languages of those who write them, the letters of dialling programs for a pause, and their signs. */
const extension =
  /(?<=\d)[\s).]*(?:[,;#].*|(?:ext(?:n|ension|ensión)?|x|доб|durchwahl|dw|nst|poste|interno|int|anexo|ramal|toestel|wew|dahili|内線|p|w)[\s.:]*\d{1,9})$/iu;

function tidied(written: string): string {
  if (written.length > LONGEST) return '';
  const text = withoutUnseen(written).normalize('NFKC').trim();
  const place = /;phone-context=(\+[\d.()-]+)/i.exec(text)?.[1] ?? '';
  const number = text
    .replace(/^\p{L}{1,12}\.?:?\s*(?=[+(\d٠-٩۰-۹])/u, '')
    .replace(/\s*\(\s*\p{L}[\p{L}\s.]*\)$/u, '')
    .replace(extension, '')
    // As Brazilians write it: x x stands for the carrier of one's choice.
    .replace(/\(?0xx/i, '(0');
  return `${place}${number}`;
}

/** The ways to understand what was written, the likeliest first. */
function readings(text: string, country: string | null): readonly string[] {
  const international = /^\(?00(?!0)/.test(text) ? [text.replace(/^\(?00/, '+')] : [];
  const all = [...international, text].flatMap((one) => [one, ...withoutOldPrefix(one, country)]);
  return [...all, ...all.filter((one) => one.includes('(0)')).map((one) => one.replace('(0)', ''))];
}

/** In Mexico mobile numbers were dialled with a 1, and others with a 01, 044 or 045, until 2019. */
function withoutOldPrefix(text: string, country: string | null): readonly string[] {
  const abroad = text.replace(/^(\+\s*52)\D*1(?=(?:\D*\d){10}\D*$)/, '$1');
  const within = country === 'MX' ? text.replace(/^\(?0(?:1|44|45)\)?(?=(?:\D*\d){10}\D*$)/, '') : text;
  return [abroad, within].filter((one) => one !== text);
}

function read(text: string, country: string | null): string | null {
  const found = readings(text, country).flatMap((reading) => parsed(reading, country) ?? []);
  const number = (found.find((one) => one.isValid()) ?? found.find((one) => one.isPossible()))?.number;
  if (number === undefined) return null;
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : null;
}

function parsed(text: string, country: string | null) {
  try {
    return parse(text, { ...(country !== null && { defaultCountry: country as CountryCode }), extract: false });
  } catch {
    return undefined;
  }
}
