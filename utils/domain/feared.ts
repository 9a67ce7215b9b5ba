import type { LastContacts } from './contact.ts';
import type { PersonId } from './person.ts';

/** How welcome a message is, from 1, hardly, to 5, very. It is said and shown in words, never as a number. */
export const welcomes = [1, 2, 3, 4, 5] as const;
export type Welcome = (typeof welcomes)[number];

export const moods = ['lighter', 'glad', 'same', 'uneasy'] as const;
/** How somebody feels after a message has left. */
export type Mood = (typeof moods)[number];

export const ends = ['well', 'fine', 'hard', 'no-answer'] as const;
/** How it went, where nothing was said before. */
export type End = (typeof ends)[number];

/** What was felt about one message. It waits for its second tap until there is one; `at`, the first tap, in milliseconds since 1970. */
export type Feeling = {
  readonly at: number;
  /** How welcome it was thought to be, and how welcome it was found to be. */
  readonly before: Welcome | null;
  readonly after: Welcome | null;
  readonly mood: Mood | null;
  readonly end: End | null;
};

/** Of everybody, by whom it was about. */
export type Felt = Readonly<Record<PersonId, readonly Feeling[]>>;

/** One tap. */
export type FeelingTap =
  | { readonly kind: 'before' | 'after'; readonly value: Welcome }
  | { readonly kind: 'mood'; readonly value: Mood }
  | { readonly kind: 'end'; readonly value: End };

/** A first tap waits no longer, in milliseconds. */
export const longestWait = 60 * 86_400_000;
/** So many are kept for a person, the newest. */
export const mostFeelings = 40;

const isOpen = ({ after, end }: Feeling): boolean => after === null && (end === null || end === 'no-answer');
const isLost = (feeling: Feeling, now: number): boolean => isOpen(feeling) && now - feeling.at > longestWait;
/** Whether a message has left since the first tap. */
const hasLeft = ({ at }: Feeling, { me, both }: LastContacts): boolean => Math.max(me?.at ?? 0, both?.at ?? 0) >= at;
const wasAnswered = ({ at }: Feeling, { them, both }: LastContacts): boolean => Math.max(them?.at ?? 0, both?.at ?? 0) > at;

/** What waits for a second tap; null for nothing. There is at most one for a person. */
export function waitingIn(feelings: readonly Feeling[], now: number): Feeling | null {
  return feelings.findLast((feeling) => isOpen(feeling) && !isLost(feeling, now)) ?? null;
}

/** What is known after one more tap, or null where there is nothing it could be about. What waited too long is let go of. */
export function withTap(feelings: readonly Feeling[], tap: FeelingTap, last: LastContacts, now: number): readonly Feeling[] | null {
  const kept = feelings.filter((feeling) => !isLost(feeling, now));
  const waiting = waitingIn(kept, now);
  const others = kept.filter((feeling) => feeling !== waiting);
  const joined = (changed: Feeling) => [...others, changed].slice(-mostFeelings);
  const blank = { before: null, after: null, mood: null, end: null };
  switch (tap.kind) {
    case 'before':
      // Whoever thinks again before sending has one opinion; what has left keeps its own.
      return waiting?.before && hasLeft(waiting, last) ? null : joined({ ...blank, at: now, before: tap.value });
    case 'mood':
      return joined({ ...(waiting ?? { ...blank, at: last.me?.at ?? now }), mood: tap.value });
    case 'after':
      return waiting?.before ? joined({ ...waiting, after: tap.value }) : null;
    case 'end':
      return waiting && (tap.value === 'no-answer' || !waiting.before) ? joined({ ...waiting, end: tap.value }) : null;
  }
}

/** Both lists in one, each message once, in the state in which more is known of it; of what waits, only the newest. */
export function joinFeelings(ours: readonly Feeling[], theirs: readonly Feeling[]): readonly Feeling[] {
  const fuller = [...theirs, ...ours].toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  const all = [...new Map(fuller.map((feeling) => [feeling.at, feeling])).values()].toSorted((one, other) => one.at - other.at);
  const waiting = all.findLast(isOpen);
  return all.filter((feeling) => feeling === waiting || !isOpen(feeling)).slice(-mostFeelings);
}

/** Which question is in place for a person: how welcome a message will be, how it was, or none. `before`: what was said already of a message that has not left. */
export type FeelingAsked = { readonly kind: 'before'; readonly before: Welcome | null } | { readonly kind: 'after' } | null;

export function askedOf(feelings: readonly Feeling[], last: LastContacts, now: number): FeelingAsked {
  const waiting = waitingIn(feelings, now);
  if (!waiting?.before) return { kind: 'before', before: null };
  if (!hasLeft(waiting, last)) return { kind: 'before', before: waiting.before };
  return wasAnswered(waiting, last) ? { kind: 'after' } : null;
}

/** After so long a message without an answer can be asked about all the same, in milliseconds. */
const quietLong = 2 * 86_400_000;

/**
 * Which of two things can be asked later about a message that has left: how welcome it was, where that was thought of before, or how it went; null while
 * it is too early. `answered`: something of theirs has come since.
 */
export function laterOf(
  feelings: readonly Feeling[],
  last: LastContacts,
  now: number,
): { readonly ask: 'after' | 'end'; readonly answered: boolean } | null {
  const waiting = waitingIn(feelings, now);
  if (!waiting || !hasLeft(waiting, last)) return null;
  const answered = wasAnswered(waiting, last);
  const isNew = waiting.end === null && now - waiting.at >= quietLong;
  return answered || isNew ? { ask: waiting.before ? 'after' : 'end', answered } : null;
}

/** Somebody who can be asked about now, and with which question. */
export type Later = { readonly person: PersonId; readonly name: string; readonly ask: 'after' | 'end'; readonly answered: boolean };

/** Both taps about one message. */
export type Pair = { readonly before: Welcome; readonly after: Welcome };

/** What was thought and what was found, of everybody together, in no order of time. */
export function pairsOf(all: readonly (readonly Feeling[])[]): readonly Pair[] {
  return all.flat().flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
}

/** How the user's fears and what came of them stand to each other. */
export type Pattern = 'kinder' | 'as-feared' | 'harder' | 'mixed';

/** From so many pairs on, something can be said about them. */
const fewestPairs = 5;

/**
 * The user's own pattern, null where there are too few pairs to tell. `kinder` and `harder`: in three of five or more, with no more than one of five the
 * other way; `as-feared`: in three of five or more it was just as they thought; else `mixed`. The order of the pairs says nothing.
 */
export function patternOf(pairs: readonly Pair[]): Pattern | null {
  if (pairs.length < fewestPairs) return null;
  const kinder = pairs.filter(({ before, after }) => after > before).length;
  const harder = pairs.filter(({ before, after }) => after < before).length;
  const isMost = (count: number) => count * 5 >= pairs.length * 3;
  const isFew = (count: number) => count * 5 <= pairs.length;
  if (isMost(kinder) && isFew(harder)) return 'kinder';
  if (isMost(harder) && isFew(kinder)) return 'harder';
  return isMost(pairs.length - kinder - harder) ? 'as-feared' : 'mixed';
}

/** Pairs that are alike, and how often there were such; from the least welcome thought on. */
export function alike(pairs: readonly Pair[]): readonly (Pair & { readonly times: number })[] {
  return welcomes.flatMap((before) =>
    welcomes.flatMap((after) => {
      const times = pairs.filter((pair) => pair.before === before && pair.after === after).length;
      return times > 0 ? [{ before, after, times }] : [];
    }),
  );
}

/** What there is to see of everything that was felt: `pattern` is null while there are too few pairs; of moods and ends, how often there was which. */
export type FearedSeen = {
  readonly pattern: Pattern | null;
  readonly pairs: ReturnType<typeof alike>;
  readonly moods: Readonly<Record<Mood, number>>;
  readonly ends: Readonly<Record<End, number>>;
};

export function seenOf(all: readonly (readonly Feeling[])[]): FearedSeen {
  const feelings = all.flat();
  const pairs = pairsOf(all);
  const countMood = (mood: Mood) => feelings.filter((feeling) => feeling.mood === mood).length;
  const countEnd = (end: End) => feelings.filter((feeling) => feeling.end === end && feeling.after === null).length;
  return {
    pattern: patternOf(pairs),
    pairs: alike(pairs),
    moods: { lighter: countMood('lighter'), glad: countMood('glad'), same: countMood('same'), uneasy: countMood('uneasy') },
    ends: { well: countEnd('well'), fine: countEnd('fine'), hard: countEnd('hard'), 'no-answer': countEnd('no-answer') },
  };
}
