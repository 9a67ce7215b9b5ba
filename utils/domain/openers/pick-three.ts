import type { Candidate } from './candidates.ts';

const opening = (text: string): string => text.toLowerCase().split(/\s+/).slice(0, 2).join(' ');

const release = /\b(?:nothing (?:here )?(?:to|needs) answer\w*|no answer|needs no answer|no reply|need not (?:answer|reply))\b/i;

/** How well three stand side by side: practices.md G11, and no two that begin alike. */
const together = (set: readonly Candidate[], chat: boolean, sameIntent: boolean, usable: boolean): number => {
  let score = set.reduce((sum, one) => sum + one.score, 0);
  const distinct = (of: (one: Candidate) => string | undefined): number => new Set(set.map(of)).size;
  score += (distinct((one) => one.line.approach) - 1) * 5;
  score += (distinct((one) => one.facts[0]?.said) - 1) * 2.5;
  score += (distinct((one) => opening(one.text)) - 3) * 5;
  score += (distinct((one) => one.text.split(' ')[0]) - 3) * 1.5;
  score += (distinct((one) => one.line.id) - 3) * 500;
  if (!sameIntent) score += (distinct((one) => one.intent) - 3) * 60;
  score -= Math.max(0, set.filter((one) => release.test(one.text)).length - 1) * 2;
  if (set.every((one) => one.asks)) score -= 100;
  if (set.filter((one) => one.asks).length > 1) score -= 6;
  if (chat && !set.some((one) => one.words < 15)) score -= 80;
  if (usable && !set.some((one) => one.facts.length > 0)) score -= 100;
  score += (distinct((one) => one.leads.at(-1)?.id ?? one.line.id) - 3) * 4;
  return score;
};

/** The best three of many, in the order detail, gift, question. */
export const pickThree = (candidates: readonly Candidate[], chat: boolean, sameIntent: boolean, usable: boolean): readonly Candidate[] => {
  let best: readonly Candidate[] = candidates.slice(0, 3);
  let most = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < candidates.length; a++) {
    for (let b = a + 1; b < candidates.length; b++) {
      for (let c = b + 1; c < candidates.length; c++) {
        const set = [candidates[a], candidates[b], candidates[c]].filter((one) => one !== undefined);
        const score = together(set, chat, sameIntent, usable);
        if (score > most) {
          most = score;
          best = set;
        }
      }
    }
  }
  const order = { detail: 0, gift: 1, question: 2 } as const;
  return [...best].sort((x, y) => order[x.line.approach] - order[y.line.approach]);
};
