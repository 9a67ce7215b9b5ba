import { givenNamesOf } from './given-names.ts';
import type { NameWords } from './name-words.ts';

/**
 * How two names fit: each word of the shorter is in the longer (`name`), as a short form of it (`nickname`), as its first letter (`initials`); `open`: one
 * of them says nothing; `other`: they are names of two people.
 */
export type NameFit = {
  readonly how: 'name' | 'nickname' | 'initials' | 'open' | 'other';
  /** Whether they fit closely enough to speak for one person where nothing else does: a given name and one more word, or all there is. */
  readonly telling: boolean;
};

const other: NameFit = { how: 'other', telling: false };

/** The same whichever comes first. */
export function nameFit(one: NameWords, another: NameWords): NameFit {
  if (one.words.length === 0 || another.words.length === 0) return { how: 'open', telling: false };
  if (one.suffix !== another.suffix) return other;
  const [short, long] = [one.words, another.words].toSorted((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  return short && long ? fitOf(short, long) : other;
}

function fitOf(short: readonly string[], long: readonly string[]): NameFit {
  const free = new Set(long.keys());
  const take = (fits: (other: string, at: number) => boolean) => {
    const at = [...free].find((place) => fits(long[place] ?? '', place));
    return at !== undefined && free.delete(at);
  };
  const unequal = [...short.entries()].filter(([, word]) => !take((one) => one === word));
  const unlike = unequal.filter(([at, word]) => !(at === 0 && take((one, place) => place === 0 && sharesGivenName(one, word))));
  const unfit = unlike.filter(([, word]) => !take((one) => isInitial(one, word) || isInitial(word, one)));
  if (unfit.length > 0) return other;
  const [nicknames, initials] = [unequal.length - unlike.length, unlike.length];
  const whole = short.filter((word) => word.length > 1).length - unlike.filter(([, word]) => word.length > 1).length;
  const telling = short.length === 1 ? long.length === 1 && nicknames === 0 && initials === 0 : !free.has(0) && whole > 0;
  if (initials > 0 && whole < 2) return { how: 'initials', telling };
  return { how: nicknames > 0 ? 'nickname' : 'name', telling };
}

function sharesGivenName(one: string, another: string): boolean {
  const names = givenNamesOf(one);
  return [...givenNamesOf(another)].some((name) => names.has(name));
}

/** In scripts that have such letters. */
function isInitial(letter: string, word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(letter) && word.startsWith(letter);
}
