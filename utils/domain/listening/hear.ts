import { echoOf } from './echo.ts';
import { type Heard, heardLength, type MessageKind, messageKinds } from './heard.ts';
import { type ListeningWords, type Lists, listsOf, type Sense } from './listening-words.ts';
import type { Found } from './phrases.ts';
import { isMark, type Said, saidIn, sentencesOf } from './said.ts';
import { type Traits, traitsOf } from './traits.ts';
import { phrasesIn, weightsOf } from './weigh.ts';

/** Tenths that are given to heavy beforehand: to take light news for it costs less than the other way round. */
const caution = 9;
/** Tenths by which one sentence is heavy rather than anything else, so that the whole message is. */
const heavySentence = 15;
/** Tenths by which a message has to be something light rather than heavy; below them it is heavy where a phrase is sure of that, and nobody knows else. */
const doubt = 18;
/** Kinds that are answered lightly. */
const light: readonly MessageKind[] = ['good-news', 'thanks', 'invitation', 'small-talk'];

/** Whether it is in the language of the lists; what cannot be told is not. */
const isUnderstood = ({ words }: Said, lists: Lists, text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return false;
  const ours = words.filter((word) => lists.english.has(word) && !lists.foreign.has(word)).length;
  const others = words.filter((word) => lists.foreign.has(word) && !lists.english.has(word)).length;
  return ours > others || (ours === 0 && others === 0 && words.some((word) => /\p{L}/u.test(word) && lists.isKnown(word)));
};

/** The words without those of a manner of speaking, which mean something else there. */
const meant = ({ words }: Said, phrases: readonly Found<Sense>[]): readonly string[] => {
  const harmless = phrases.filter(({ sense }) => sense.kind === 'harmless');
  return words.map((word, at) => (!isMark(word) && harmless.some(({ from, to }) => at >= from && at < to) ? '~' : word));
};

/** The traits of the message, and of each sentence where it has several. */
export const traitsIn = (said: Said, lists: Lists): { readonly whole: Traits; readonly sentences: readonly Traits[] } => {
  const phrases = phrasesIn(said, lists);
  const words = meant(said, phrases);
  const between = (from: number, to: number): Traits => traitsOf(['.', ...words.slice(from + 1, to)], weightsOf(phrases, from, to), lists.groupsOf);
  const sentences = sentencesOf(said);
  return { whole: between(0, words.length), sentences: sentences.length > 1 ? sentences.map(({ from, to }) => between(from, to)) : [] };
};

/** How much the traits lean to each kind, in tenths. */
const leaningOf = (traits: Traits, { leanings }: Lists): readonly number[] => {
  const sums = messageKinds.map(() => 0);
  for (const [trait, much] of traits) {
    for (const [at, leaning] of leanings.get(trait)?.entries() ?? []) sums[at] = (sums[at] ?? 0) + leaning * much;
  }
  return sums;
};

/** What a message is; null where that cannot be told, as in another language. Only its beginning is read. */
export const hear = (text: string, words: ListeningWords): Heard | null => {
  const lists = listsOf(words);
  const beginning = text.slice(0, heardLength);
  const said = saidIn(beginning, lists.spell, lists.isKnown);
  if (!isUnderstood(said, lists, beginning)) return null;
  const { whole, sentences } = traitsIn(said, lists);
  const [heavy = 0, ...others] = leaningOf(whole, lists);
  const most = Math.max(...others);
  const isHeavy = (leaning: readonly number[]): boolean => (leaning[0] ?? 0) - Math.max(...leaning.slice(1)) > heavySentence;
  if (heavy + caution >= most || sentences.some((sentence) => isHeavy(leaningOf(sentence, lists))))
    return { kind: 'heavy', echo: echoOf(said, 'heavy') };
  const kind = messageKinds[others.indexOf(most) + 1];
  if (kind === undefined) return null;
  if (!light.includes(kind) || most - heavy >= doubt) return { kind, echo: echoOf(said, kind) };
  return whole.has('(surely heavy)') ? { kind: 'heavy', echo: echoOf(said, 'heavy') } : null;
};
