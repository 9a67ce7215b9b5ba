import { type MessageKind, messageKinds } from './heard.ts';
import type { Lists, Sense } from './listening-words.ts';
import { type Found, findPhrases } from './phrases.ts';
import type { Said } from './said.ts';

/** How much of each kind is in a message. */
export type Weights = Readonly<Record<MessageKind, number>>;

/** Words before a phrase in which a "not" is meant for it. */
const reach = 3;

const isDenied = ({ from, to }: Found<Sense>, { words, pauses }: Said, lists: Lists): boolean => {
  if (!words.slice(from, to).some((word) => lists.deniable.has(word))) return false;
  for (let at = to - 1; at >= from - reach && at > 0; at -= 1) {
    const word = words[at] ?? '';
    if (word === '.' || word === '!' || word === '?') return false;
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

/** Weighs what is said; each phrase counts once. */
export const weigh = (said: Said, lists: Lists): { readonly weights: Weights; readonly phrases: readonly Found<Sense>[] } => {
  const phrases = standing(findPhrases(said, lists.phrases)).filter((one) => one.sense.kind !== 'heavy' || !isDenied(one, said, lists));
  const weights = Object.fromEntries(messageKinds.map((kind) => [kind, 0])) as Record<MessageKind, number>;
  for (const { sense } of phrases) if (sense.kind !== 'harmless') weights[sense.kind] += sense.weight;
  return { weights, phrases };
};
