import { isMark, type Said } from './said.ts';

/** One word of a phrase: some that are meant, some that only begin so; null for any. */
type Part = { readonly words: ReadonlySet<string>; readonly starts: readonly string[] } | null;

type Phrase<Sense> = { readonly parts: readonly Part[]; readonly sense: Sense };

/** Phrases, found by the word they begin with. */
export type Phrases<Sense> = {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Sense>[]>;
  readonly byStart: ReadonlyMap<string, readonly Phrase<Sense>[]>;
};

/** A phrase in a message: from one word up to, and not with, another. */
export type Found<Sense> = { readonly from: number; readonly to: number; readonly sense: Sense };

/** Letters by which words that only begin so are found. */
const startLength = 3;

/** Every word that the parts name in full. */
export const wordsIn = (written: string): string[] => written.split(' ').flatMap((part) => part.replace(/(?<=.)\?$/, '').split('|'));

const partOf = (choices: readonly string[], classes: ReadonlyMap<string, readonly string[]>): Part => {
  if (choices.includes('_')) return null;
  const all = choices.flatMap((choice) => classes.get(choice) ?? [choice]);
  return {
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    starts: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
};

/**
 * Reads phrases: words apart by a space; `a|b` is either, `a?` and `a|` may be left out, `a*` is every word that begins so, `_` any word, `.` the beginning
 * or the end of a sentence, `<name>` a class of words.
 */
const variantsOf = (written: string, classes: ReadonlyMap<string, readonly string[]>): Part[][] => {
  let variants: Part[][] = [[]];
  const full = written.split(' ').length;
  for (const part of written.split(' ')) {
    const choices = (part.length > 1 ? part.replace(/\?$/, '|') : part).split('|');
    const known = partOf(choices.filter(Boolean), classes);
    const longer = variants.map((before) => [...before, known]);
    variants = choices.includes('') ? [...longer, ...variants] : longer;
  }
  return variants.filter((variant) => variant.length === full || variant.length > 1);
};

const addTo = <Item>(map: Map<string, Item[]>, key: string, item: Item): void => {
  const there = map.get(key);
  if (there === undefined) map.set(key, [item]);
  else there.push(item);
};

/** Makes phrases ready to be found, each with its sense. */
export const toPhrases = <Sense>(
  written: readonly { readonly phrase: string; readonly sense: Sense }[],
  classes: ReadonlyMap<string, readonly string[]>,
): Phrases<Sense> => {
  const byWord = new Map<string, Phrase<Sense>[]>();
  const byStart = new Map<string, Phrase<Sense>[]>();
  for (const { phrase, sense } of written) {
    for (const variant of variantsOf(phrase, classes)) {
      const first = variant[0];
      if (!first) continue;
      for (const word of first.words) addTo(byWord, word, { parts: variant, sense });
      for (const start of new Set(first.starts.map((one) => one.slice(0, startLength)))) addTo(byStart, start, { parts: variant, sense });
    }
  }
  return { byWord, byStart };
};

const fits = (part: Part, word: string | undefined): boolean => {
  if (word === undefined) return false;
  if (part === null) return !isMark(word);
  return part.words.has(word) || (isMark(word) && part.words.has('.')) || part.starts.some((start) => word.startsWith(start));
};

/** Every phrase of the message, where it stands. */
export const findPhrases = <Sense>({ words }: Said, { byWord, byStart }: Phrases<Sense>): Found<Sense>[] => {
  const found: Found<Sense>[] = [];
  words.forEach((word, from) => {
    const here = [byWord.get(word), isMark(word) && word !== '.' ? byWord.get('.') : undefined, byStart.get(word.slice(0, startLength))];
    for (const { parts, sense } of here.flatMap((phrases) => phrases ?? [])) {
      if (parts.every((part, at) => fits(part, words[from + at]))) found.push({ from, to: from + parts.length, sense });
    }
  });
  return found;
};
