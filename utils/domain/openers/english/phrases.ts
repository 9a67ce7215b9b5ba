/** Many words and turns of phrase to be found in a text. */
export type Phrases = {
  readonly test: (text: string) => boolean;
  /** Where the first of them begins, or -1. */
  readonly find: (text: string) => number;
};

type Entry = { readonly source: string; made: RegExp | null };

const endOfWord = (text: string): number => {
  let at = 0;
  while (at < text.length && text.charAt(at) >= '0' && !" -('?[".includes(text.charAt(at))) at++;
  return at;
};

/**
 * Phrases from a list with semicolons between them. Each begins with a whole word; what follows it is part of a regular expression, made when that word is
 * first met. Capitals do not count, and a curly apostrophe is a straight one. `end` is what must follow: by default the end of a word.
 */
export const phrases = (given: string, end = '\\b'): Phrases => {
  let index: Map<string, Entry[]> | null = null;
  const read = (): Map<string, Entry[]> => {
    const made = new Map<string, Entry[]>();
    for (const one of given.split(';')) {
      const source = one.trim();
      const head = source.slice(0, endOfWord(source));
      const others = made.get(head);
      if (others === undefined) made.set(head, [{ source, made: null }]);
      else others.push({ source, made: null });
    }
    return made;
  };
  const fits = (entry: Entry, text: string, at: number, word: string): boolean => {
    if (entry.source === word && end === '\\b') return true;
    entry.made ??= new RegExp(`(?:${entry.source})${end}`, 'y');
    entry.made.lastIndex = at;
    return entry.made.test(text);
  };
  const find = (text: string): number => {
    index ??= read();
    const low = text.toLowerCase().replaceAll('’', "'");
    for (const { 0: word, index: at } of low.matchAll(/\w+/g)) if (index.get(word)?.some((entry) => fits(entry, low, at, word))) return at;
    return -1;
  };
  return { find, test: (text) => find(text) >= 0 };
};
