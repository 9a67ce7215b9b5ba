import { messageKinds } from './heard.ts';
import { isMark } from './said.ts';
import type { Weights } from './weigh.ts';

/** What a message has that leans to one kind or another, and how much of it. */
export type Traits = ReadonlyMap<string, number>;

/** Most of a group of words that counts, and most that phrases of a kind weigh. */
const most = { group: 3, phrases: 12, words: 40 };
/** From here on phrases are sure of their kind. */
const sure = 4;
/** Words with the stops around them that a brief message has, and a brief question. */
const brief = { message: 6, question: 7, sentence: 3 };

/**
 * Reads the traits of a message or of one of its sentences: words and groups of words, in pairs where they stand side by side, what its sentences and
 * its questions begin with, its shape, and what its phrases weigh. `groupsOf` gives the groups of a word.
 */
export const traitsOf = (words: readonly string[], weights: Weights, groupsOf: (word: string) => readonly string[]): Traits => {
  const traits = new Map<string, number>();
  const groups = new Map<string, number>();
  const mark = (trait: string): void => void traits.set(trait, 1);
  let first: string | null = null;
  let length = 0;
  words.forEach((word, at) => {
    const own = groupsOf(word);
    if (!isMark(word)) mark(word);
    for (const group of own) groups.set(group, (groups.get(group) ?? 0) + 1);
    const next = words[at + 1];
    if (next !== undefined) {
      const nexts = groupsOf(next);
      for (const group of own) mark(`${group} ${next}`);
      for (const other of nexts) {
        mark(`${word} ${other}`);
        for (const group of own) mark(`${group} ${other}`);
      }
    }
    if (!isMark(word)) {
      first ??= word;
      length += 1;
      return;
    }
    if (first === null) return;
    mark(`^${first}`);
    if (word === '?') {
      mark(`?${first}`);
      for (const group of groupsOf(first)) mark(`?${group}`);
      if (length <= brief.sentence) mark('(asked in a word)');
    }
    first = null;
    length = 0;
  });
  for (const [group, times] of groups) traits.set(group, Math.sqrt(Math.min(times, most.group)));
  for (const kind of messageKinds) {
    traits.set(`(${kind})`, Math.min(weights[kind], most.phrases) / sure);
    if (weights[kind] >= sure) mark(`(surely ${kind})`);
  }
  if (words.includes('?')) mark(words.length <= brief.question ? '(asked briefly)' : '(asked)');
  if (words.includes('!')) mark('(exclaimed)');
  if (words.length <= brief.message) mark('(brief)');
  traits.set('(length)', Math.min(words.length, most.words) / 20);
  mark('(always)');
  return traits;
};
