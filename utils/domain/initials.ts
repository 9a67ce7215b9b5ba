const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** At most two characters standing for a name: the first of its first and of its last word, brackets and marks aside. Empty only for an empty name. */
export function initials(name: string): string {
  const words = name.split(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/).filter((word) => word !== '');
  const telling = words.filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, ...others] = telling.length > 0 ? telling : words;
  return [first, others.at(-1)].map((word) => (word === undefined ? '' : firstCharacter(word).toUpperCase())).join('');
}

function firstCharacter(word: string): string {
  return [...characters.segment(word)][0]?.segment ?? '';
}
