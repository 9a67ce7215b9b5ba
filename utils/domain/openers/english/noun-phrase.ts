import { oneOf } from './one-of.ts';
import { bare } from './turn-to-you.ts';
import { isLanguage, isUncounted } from './uncounted.ts';
import { verbForm } from './verb-forms.ts';
import {
  adverbs,
  bodyNouns,
  determiners,
  eventNouns,
  peopleNouns,
  predicateAdjectives,
  prepositions,
  properWords,
  yoursNouns,
} from './word-lists.ts';

const singulars = oneOf('news maths physics chess pilates politics tennis yes gymnastics athletics series christmas always lens alps');
const plurals = oneOf('chilis taxis skis zucchinis kiwis children people feet teeth mice geese twins police grandchildren');
const parents = oneOf('mum mom dad nan nana gran granny mama papa');
const opening = oneOf("she he they we it it's you how what whether if there two both allergic");
const common = oneOf(
  'new old first last second third big small little long good best great next final job choir course class club group school manuscript kitchen piano guitar violin garden book house dog cat car tax dentist doctor band summer winter spring autumn weekend visa passport thesis maths science history art music dance yoga pottery drama film photo camera charity fundraiser church village street community office team project hospital allotment greenhouse shed roof bathroom boiler karaoke poem poetry novel family wedding driving language cooking swimming knee back eye night morning half first-aid bird birthday work home talk lovely favourite favorite',
);

/** The first letter lowered where the word is known not to be a name. */
export const lowerFirst = (text: string): string => {
  const first = text.split(/\s+/)[0] ?? '';
  const low = bare(first);
  if (!/^[A-Z][a-z'’]*$/.test(first.replace(/[,:]$/, '')) || properWords.test(low) || isLanguage(low)) return text;
  const ordinary =
    common.test(low) ||
    determiners.test(low) ||
    prepositions.test(low) ||
    adverbs.test(low) ||
    eventNouns.test(low) ||
    yoursNouns.test(low) ||
    bodyNouns.test(low) ||
    predicateAdjectives.test(low) ||
    verbForm(low) !== null ||
    opening.test(low) ||
    (peopleNouns.test(low) && !parents.test(low));
  return ordinary ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};

export const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The noun a phrase is about: the last word before its first preposition. */
export const headOf = (words: readonly string[]): string => {
  const end = words.findIndex(
    (word, at) => at > 0 && (prepositions.test(bare(word)) || /^(?:called|named|to|and|due)$/.test(bare(word)) || /,$/.test(words[at - 1] ?? '')),
  );
  return bare(words[(end < 0 ? words.length : end) - 1] ?? '');
};

/** Whether "are" goes with the phrase. */
export const isPlural = (phrase: string): boolean => {
  const words = phrase.split(/\s+/);
  const head = headOf(words);
  const core = words.slice(0, Math.max(1, words.findIndex((word) => prepositions.test(bare(word))) + 1 || words.length)).map(bare);
  if (plurals.test(head)) return true;
  if (core.includes('and')) return true;
  return (
    /[^siu]s$/.test(head) &&
    !singulars.test(head) &&
    (words[0] === 'the' || !/^[A-Z]/.test(words[words.findIndex((word) => bare(word) === head)] ?? ''))
  );
};

/** A name given in the words ("a dog called Biscuit"), or null. */
export const calledIn = (text: string): string | null =>
  !/called|named|name is/.test(text)
    ? null
    : (/\b(?:called|named|(?:is|was) called|name is)\s+([A-Z\p{Lu}][\p{L}'’-]+(?:\s+(?:and\s+)?[A-Z\p{Lu}][\p{L}'’-]+)*)/u.exec(text)?.[1] ?? null);

const isName = (word: string): boolean => {
  const name = word.replace(',', '');
  const rest = name.slice(1);
  const low = bare(name);
  return (
    name.charAt(0) !== name.charAt(0).toLowerCase() &&
    rest !== '' &&
    rest === rest.toLowerCase() &&
    !/\d/.test(rest) &&
    !common.test(low) &&
    !isLanguage(low) &&
    !properWords.test(low) &&
    lowerFirst(name) === name
  );
};

/**
 * A noun phrase as one says it to the person: "interview on the 12th" gives "your interview on the 12th", "choir" gives "the choir", "pottery" stays, "a new dog" gives
 * "your new dog", "Lyon" stays. Its pronouns are already turned.
 */
export const toThatThing = (turned: string): string | null => {
  const text = lowerFirst(turned);
  const words = text.split(/\s+/);
  const first = bare(words[0] ?? '');
  if (first === '' || first === 'no' || first === 'not' || first === 'nothing') return null;
  const head = headOf(words);
  const one = head.replace(/s$/, '');
  const relative = peopleNouns.test(first.replace(/['’]s$/, '')) && (isName(words[1] ?? '') || /['’]s$/.test(first));
  const your =
    !/ your /.test(text) &&
    (yoursNouns.test(head) ||
      yoursNouns.test(one) ||
      peopleNouns.test(one) ||
      eventNouns.test(one) ||
      eventNouns.test(head) ||
      bodyNouns.test(head) ||
      peopleNouns.test(head) ||
      isLanguage(head) ||
      relative);
  if (first === 'a' || first === 'an') return `${your ? 'your' : 'the'} ${words.slice(1).join(' ')}`;
  if (/^(?:two|three|four|five|six|seven)$/.test(first)) return `${your ? 'your' : 'the'} ${text}`;
  if (determiners.test(first) || /^(?:lots|plenty|everything|all)$/.test(first) || (/^.+['’]s$/.test(first) && !relative)) return text;
  if (words.every((word) => isName(word) || /^(?:and|&|de|da|von|van)$/.test(word))) return text;
  if (
    isName(words[0] ?? '') &&
    words.length > 1 &&
    (prepositions.test(bare(words[1] ?? '')) || bare(words[1] ?? '') === 'and' || determiners.test(bare(words[1] ?? '')))
  )
    return text;
  if (/^\d/.test(first)) return null;
  if (!your && isUncounted(text)) return text;
  return `${your ? 'your' : 'the'} ${text}`;
};
