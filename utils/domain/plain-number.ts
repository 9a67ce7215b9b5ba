import { type CountryCode, isSupportedCountry, Metadata, type NumberingPlan } from 'libphonenumber-js/min';

/** What a country's plan says of its numbers; the library has it, but not in its types. */
type Plan = NumberingPlan & {
  callingCode(): string;
  IDDPrefix(): string | undefined;
  leadingDigits(): string | undefined;
  nationalNumberPattern(): string;
  nationalPrefix(): string | undefined;
  nationalPrefixForParsing(): string | undefined;
};

/** The library's own, which its types know only a part of. */
type Plans = Metadata & {
  hasCallingCode(code: string): boolean;
  getCountryCodeForCallingCode(code: string): string;
  getCountryCodesForCallingCode(code: string): readonly string[];
};

type Rules = {
  readonly code: string;
  readonly number: RegExp;
  readonly lengths: readonly number[];
  readonly prefix: string | null;
  readonly prefixed: RegExp | null;
  /** What is dialled before a number of another country. */
  readonly abroad: RegExp | null;
  /** How numbers begin that belong to another country with the same code. */
  readonly elsewhere: readonly RegExp[];
};

/** Digits with nothing but blanks and marks among them, a + at most before. */
const PLAIN = /^\+?\d[\d -]{4,30}$/;

const byCountry = new Map<string, Rules | null>();
const byCode = new Map<string, Rules | null>();

/**
 * A number as the world writes it where it is written plainly: "+43 660 1234567", or "0660 1234567" in its `country` (ISO 3166-1 alpha-2). Null where the
 * library has to be asked, which says the same and takes thirty times as long.
 */
export function plainNumber(written: string, country: string | null): string | null {
  if (!PLAIN.test(written)) return null;
  const digits = written.replace(/\D+/g, '');
  if (written.charCodeAt(0) === 43) return international(digits);
  const rules = country === null ? null : rulesOf(country);
  if (!rules?.prefix || rules.abroad?.test(digits) || !digits.startsWith(rules.prefix) || rules.number.test(digits)) return null;
  // A carrier may have been chosen after the prefix.
  const dialled = rules.prefixed?.exec(digits)?.[0] ?? rules.prefix;
  return dialled === rules.prefix ? national(digits.slice(rules.prefix.length), rules) : null;
}

function international(digits: string): string | null {
  for (const length of [1, 2, 3]) {
    const rules = rulesOfCode(digits.slice(0, length));
    if (rules) return national(digits.slice(length), rules);
  }
  return null;
}

function national(number: string, { code, number: pattern, lengths, prefixed, elsewhere }: Rules): string | null {
  if (elsewhere.some((beginning) => beginning.test(number))) return null;
  const length = code.length + number.length;
  const isOne = length >= 7 && length <= 15 && lengths.includes(number.length) && pattern.test(number) && !prefixed?.test(number);
  return isOne ? `+${code}${number}` : null;
}

function rulesOf(country: string): Rules | null {
  return kept(byCountry, country, () => {
    if (!isSupportedCountry(country as CountryCode)) return null;
    const plans = new Metadata();
    plans.selectNumberingPlan(country as CountryCode);
    const plan = plans.numberingPlan as Plan;
    const prefixes = plan.nationalPrefixForParsing();
    const abroad = plan.IDDPrefix();
    return {
      code: plan.callingCode(),
      number: new RegExp(`^(?:${plan.nationalNumberPattern()})$`),
      lengths: plan.possibleLengths(),
      prefix: plan.nationalPrefix() ?? null,
      prefixed: prefixes ? new RegExp(`^(?:${prefixes})`) : null,
      abroad: abroad ? new RegExp(`^(?:${abroad})`) : null,
      elsewhere: beginningsBeside(country, plan.callingCode()),
    };
  });
}

function beginningsBeside(country: string, code: string): readonly RegExp[] {
  const plans = new Metadata() as Plans;
  const others = plans.getCountryCodesForCallingCode(code).filter((other) => other !== country);
  return others.flatMap((other) => {
    plans.selectNumberingPlan(other as CountryCode);
    const beginning = (plans.numberingPlan as Plan).leadingDigits();
    return beginning ? [new RegExp(`^(?:${beginning})`)] : [];
  });
}

/** Of the country that speaks for all that share the code. */
function rulesOfCode(code: string): Rules | null {
  return kept(byCode, code, () => {
    const plans = new Metadata() as Plans;
    return plans.hasCallingCode(code) ? rulesOf(plans.getCountryCodeForCallingCode(code)) : null;
  });
}

function kept(known: Map<string, Rules | null>, name: string, find: () => Rules | null): Rules | null {
  let rules = known.get(name);
  if (rules === undefined) {
    rules = find();
    known.set(name, rules);
  }
  return rules;
}
