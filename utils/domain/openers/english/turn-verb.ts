import { bare, withYou } from './turn-to-you.ts';
import { gerundOf, isStative, toGerund, toThird, verbForm } from './verb-forms.ts';
import { opensObject, thingsToo, type VerbPhrase } from './verb-phrase.ts';

const secondVerbs = (words: readonly string[], change: (word: string) => string): string[] =>
  words.map((word, at) => {
    const before = bare(words[at - 1] ?? '');
    const low = bare(word);
    const form = verbForm(low);
    if (/^(?:and|but)$/.test(before) && /^(?:has|is)$/.test(low) && words[at + 1] !== undefined && change === withYou) return withYou(word);
    return /^(?:and|but|or)$/.test(before) &&
      form?.kinds.has('third') &&
      toThird(form.base) === low &&
      opensObject(words[at + 1]) &&
      !thingsToo.test(low)
      ? change(word)
      : word;
  });

/** "plays the cello and sings" with "you": "play the cello and sing". */
export const afterYou = (phrase: VerbPhrase, words: readonly string[]): string => {
  const at = phrase.adverbs.length;
  return secondVerbs(
    words.map((word, index) => (index !== at ? word : phrase.tense === 'present' && bare(word) === `${phrase.base}s` ? phrase.base : withYou(word))),
    withYou,
  ).join(' ');
};

/** The predicate as a gerund: "taught me to swim" gives "teaching me to swim". Null for what nobody does (being, having, knowing). */
export const asGerund = (phrase: VerbPhrase, words: readonly string[], allowState = false): string | null => {
  const at = phrase.adverbs.length;
  const head = words[at] ?? '';
  const low = bare(head);
  const ok = allowState || phrase.base === '' || !isStative(phrase.base);
  if (!ok || phrase.tense === 'modal' || phrase.tense === 'used-to' || phrase.tense === 'not') return null;
  const led = words.slice(0, at).filter((word) => !/^(?:once|already|recently|just)$/i.test(word));
  const toIng = (word: string): string => gerundOf(bare(word)) + (/[,;]$/.exec(word)?.[0] ?? '');
  if (phrase.tense === 'ongoing') {
    const from = words.length - phrase.rest.length - 1;
    return [toGerund(phrase.base), ...secondVerbs(words.slice(from + 1), toIng)].join(' ');
  }
  if (/^(?:is|are|was|were|has|have|had)$/.test(low) && phrase.base !== 'be' && phrase.base !== 'have') {
    const from = words.length - phrase.rest.length - 1;
    return [...led, toGerund(phrase.base), ...words.slice(from + 1)].join(' ');
  }
  const rest = words.slice(at + 1).map((word, index, all) => {
    const form = verbForm(bare(word));
    const joined = bare(all[index - 1] ?? '') === 'and';
    const same =
      phrase.tense === 'past' ? form?.kinds.has('past') && !form.kinds.has('base') : form?.kinds.has('third') && !thingsToo.test(bare(word));
    return joined && same ? toIng(word) : word;
  });
  return [...led, verbForm(low) === null && phrase.tense === 'present' ? toGerund(phrase.base) : gerundOf(low), ...rest].join(' ');
};
