import { folded } from './find-people.ts';

/** A name as its words, the given name first where a comma says so; without titles, marks and words between names. Empty where nothing in it is a name. */
export type NameWords = { readonly words: readonly string[] /** "jr", "iii": tells members of a family apart. */; readonly suffix: string };

const titles = new Set('dr prof professor mr mrs ms miss mx sir frau herr sig dott ing mag phd md msc mba esq'.split(' '));
const between = new Set('de da do dos das di del della du la le van von der den ten ter zu af av bin ibn al el y e'.split(' '));
const suffixes = new Set('jr sr junior senior jun sen ii iii iv filho neto'.split(' '));

/** A word of a name as it is compared: folded, and a letter that can be written with an e behind it the same as without it (ü, ue). */
export function plainWord(word: string): string {
  return folded(word)
    .replaceAll("'", '')
    .replace(/([aou])e/g, '$1');
}

/** The words of a name; of a mail address that stands for one, those before the @. */
export function nameWords(name: string): NameWords {
  const text = isAddress(name) ? '' : name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const [family = '', given] = text.split(',');
  const all = wordsOf(given === undefined || suffixes.has(plainWord(given.replace(/[\s.]/g, ''))) ? text : `${given} ${family}`);
  const suffix = all.find((word, at) => at > 0 && suffixes.has(word)) ?? '';
  const names = all.filter((word) => word !== suffix);
  const plain = names.filter((word, at) => !titles.has(word) && (at === 0 || !between.has(word)));
  // "Mr Lima" and "Mrs Lima" are two.
  return { words: plain.length > 1 || names.length < 2 ? plain : names, suffix };
}

export function isAddress(name: string): boolean {
  return /\S@\S/.test(name);
}

function wordsOf(text: string): readonly string[] {
  const plain = folded(text).replaceAll("'", '');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => /\p{L}/u.test(word)).map(plainWord);
}
