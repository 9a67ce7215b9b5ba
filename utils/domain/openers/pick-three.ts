import type { Candidate } from './candidates.ts';
import { shortWords } from './drafts.ts';

const release = /\b(?:nothing (?:here )?(?:to|needs) answer\w*|no answer|needs no answer|no reply|need not (?:answer|reply))\b/i;

/** What is compared of a line, read once. */
type Features = {
  readonly id: string;
  readonly intent: string;
  readonly approach: string;
  readonly first: string;
  readonly second: string;
  readonly lead: string;
  readonly fact: string;
  readonly asks: boolean;
  readonly releases: boolean;
  readonly closing: string;
};

const featuresOf = ({ line, intent, text, leads, facts, asks, closing }: Candidate): Features => {
  const [first = '', second = ''] = text.toLowerCase().split(' ', 2);
  return {
    id: line.id,
    intent,
    approach: line.approach,
    first,
    second,
    lead: leads.at(-1)?.id ?? line.id,
    fact: facts[0]?.said ?? '',
    asks,
    releases: release.test(text),
    closing: closing?.id ?? line.id,
  };
};

/** What two lines have in common that three should not share, each with its price; practices.md G11. */
const likeness = (one: Features, other: Features, sameIntent: boolean): number =>
  (one.id === other.id ? 2000 : 0) +
  (!sameIntent && one.intent === other.intent ? 60 : 0) +
  (one.asks && other.asks ? 6 : 0) +
  (one.approach === other.approach ? 5 : 0) +
  (one.first !== other.first ? 0 : one.second === other.second ? 6.5 : 1.5) +
  (one.lead === other.lead ? 4 : 0) +
  (one.closing === other.closing ? 4 : 0) +
  (one.fact === other.fact ? 2.5 : 0) +
  (one.releases && other.releases ? 2 : 0);

const order = { detail: 0, gift: 1, question: 2 } as const;

export const isShort = ({ words }: Candidate): boolean => words < shortWords;

/** The three of many that stand best side by side, in the order detail, gift, question. One of them asks nothing, in a chat one is short, and one draws on a fact, and on the day, if any can. */
export const pickThree = (candidates: readonly Candidate[], chat: boolean, sameIntent: boolean): readonly Candidate[] => {
  const features = candidates.map(featuresOf);
  const price = features.map((one, at) => features.map((other, next) => (next > at ? likeness(one, other, sameIntent) : 0)));
  const between = (a: number, b: number): number => price[a]?.[b] ?? 0;
  const worth = candidates.map(({ score, asks, words, facts }) => ({
    score,
    asks,
    short: words < shortWords,
    factual: facts.length > 0,
    today: facts.some(({ source }) => source === 'day'),
  }));
  let best: readonly number[] = [0, 1, 2];
  let most = Number.NEGATIVE_INFINITY;
  worth.forEach((one, a) => {
    for (let b = a + 1; b < worth.length; b++) {
      const two = worth[b] ?? one;
      for (let c = b + 1; c < worth.length; c++) {
        const three = worth[c] ?? one;
        const score =
          one.score +
          two.score +
          three.score -
          between(a, b) -
          between(a, c) -
          between(b, c) -
          (one.asks && two.asks && three.asks ? 100 : 0) -
          (chat && !one.short && !two.short && !three.short ? 400 : 0) +
          (one.factual || two.factual || three.factual ? 100 : 0) +
          // What was told just now was told for a line.
          (one.today || two.today || three.today ? 50 : 0);
        if (score > most) {
          most = score;
          best = [a, b, c];
        }
      }
    }
  });
  return best.flatMap((at) => candidates[at] ?? []).sort((one, other) => order[one.line.approach] - order[other.line.approach]);
};
