/** A message in words, as the rules see it: lower case, spelled in full, marks and emoji by themselves, a stop before the first and after the last. */
export type Said = {
  readonly words: readonly string[];
  /** Where a comma stood before the word. */
  readonly pauses: ReadonlySet<number>;
};

const parts = /\p{L}[\p{L}\p{M}]*(?:['&*-]\p{L}[\p{L}\p{M}]*)*|\p{N}+\p{L}*|[.!?…\n;:][')(dp](?!\p{L})|<3|[.!?…\n;:,–—]|\p{Extended_Pictographic}/gu;
const stops = /^[.…\n;:–—]$/;

/** What stands below a mail and was written by somebody before it. */
const quoted = /(?:^|\n)(?:>|On .{6,120} wrote:|-{2,}\s*(?:\n|original|forwarded)|_{8,})[\s\S]*$/i;

/** Letters that are held: "sooo" is "so", "freeee" is "free". */
const shorter = (word: string, isKnown: (word: string) => boolean): string => {
  if (!/(.)\1\1/u.test(word)) return word;
  const twice = word.replace(/(.)\1{2,}/gu, '$1$1');
  return isKnown(twice) ? twice : word.replace(/(.)\1{2,}/gu, '$1');
};

/** Reads a message. `spell` gives a word as the lists have it. */
export const saidIn = (text: string, spell: (word: string) => string, isKnown: (word: string) => boolean): Said => {
  const plain = text
    .replace(quoted, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/https?:\/\/\S+/gi, ' ')
    .toLowerCase();
  const words = ['.'];
  const pauses = new Set<number>();
  for (const part of plain.match(parts) ?? []) {
    if (part === ',') pauses.add(words.length);
    else if (!stops.test(part)) words.push(spell(shorter(part, isKnown)));
    else if (words.at(-1) !== '.') words.push('.');
  }
  words.push('.');
  return { words, pauses };
};

export const isMark = (word: string): boolean => word === '.' || word === '!' || word === '?';

/** Where each sentence begins and ends, the mark before it and its own included. */
export const sentencesOf = ({ words }: Said): { readonly from: number; readonly to: number }[] => {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  words.forEach((word, at) => {
    if (at === 0 || !isMark(word)) return;
    if (at > from + 1) sentences.push({ from, to: at + 1 });
    from = at;
  });
  return sentences;
};
