import { type MessageKind, messageKinds } from './heard.ts';
import type { Lists, Sense } from './listening-words.ts';
import { type Found, findPhrases } from './phrases.ts';
import { isMark, type Said } from './said.ts';

/** How much of each kind is in a message. */
export type Weights = Readonly<Record<MessageKind, number>>;

/** Words before a phrase in which a "not" is meant for it. */
const reach = 3;

const isDenied = ({ from, to }: Found<Sense>, { words, pauses }: Said, lists: Lists): boolean => {
  if (!words.slice(from, to).some((word) => lists.deniable.has(word))) return false;
  for (let at = to - 1; at >= from - reach && at > 0; at -= 1) {
    const word = words[at] ?? '';
    if (isMark(word)) return false;
    if (at < to - 1 && lists.deniers.has(word)) return true;
    if (pauses.has(at)) return false;
  }
  return false;
};

/** The phrases that count: the longest first, and none that lies within another or touches a manner of speaking. */
const standing = (found: readonly Found<Sense>[]): Found<Sense>[] => {
  const rank = (one: Found<Sense>): number => (one.to - one.from) * 10 + (one.sense.kind === 'harmless' ? 5 : 0) + one.sense.weight / 10;
  const kept: Found<Sense>[] = [];
  for (const one of [...found].sort((a, b) => rank(b) - rank(a))) {
    const hidden = kept.some((other) =>
      other.sense.kind === 'harmless' ? one.from < other.to && other.from < one.to : one.from >= other.from && one.to <= other.to,
    );
    if (!hidden) kept.push(one);
  }
  return kept;
};

/** The phrases of a message that count, those of a manner of speaking with them. */
export const phrasesIn = (said: Said, lists: Lists): readonly Found<Sense>[] =>
  standing(findPhrases(said, lists.phrases)).filter((one) => one.sense.kind !== 'heavy' || !isDenied(one, said, lists));

/** What the phrases between two words weigh. */
export const weightsOf = (phrases: readonly Found<Sense>[], from: number, to: number): Weights => {
  const weights = Object.fromEntries(messageKinds.map((kind) => [kind, 0])) as Record<MessageKind, number>;
  for (const { from: begins, to: ends, sense } of phrases) {
    if (sense.kind !== 'harmless' && begins >= from && ends <= to) weights[sense.kind] += sense.weight;
  }
  return weights;
};
