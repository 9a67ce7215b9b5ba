/** The words of a list, split when one is first looked for. */
export const oneOf = (words: string): { readonly test: (word: string) => boolean } => {
  let all: ReadonlySet<string> | null = null;
  return {
    test: (word) => {
      all ??= new Set(words.split(' '));
      return all.has(word);
    },
  };
};
