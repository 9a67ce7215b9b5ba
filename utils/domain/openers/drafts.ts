import { hash } from '../hash.ts';
import { admit, admits, type BestOf, bestOf } from './best-of.ts';
import type { Fact } from './english/fact.ts';
import { factSets, touchedBy } from './fact-sets.ts';
import { leadsFor, leadsHere } from './leads-for.ts';
import { scoringOf } from './line-score.ts';
import type { Facts } from './material.ts';
import type { Memory } from './memory.ts';
import type { Intent } from './opener.ts';
import { type OpenerCorpus, type PreparedLead, type PreparedLine, prepared, type UnpreparedLine } from './opener-corpus.ts';
import type { Favour } from './own-openers.ts';
import type { Situation } from './situation.ts';
import { standsHere, toneFits } from './stands-here.ts';

/** A line that may be said, with what would fill it. */
export type Draft = {
  readonly line: PreparedLine;
  readonly intent: Intent;
  readonly facts: readonly Fact[];
  readonly leads: readonly PreparedLead[];
  readonly score: number;
};

/** Best first: of every approach and intent enough to choose from, and the shortest apart. */
export type Drafts = { readonly best: readonly Draft[]; readonly short: readonly Draft[] };

/** A line under this many words is the smallest step, and no effort to send. */
export const shortWords = 15;

const levels = { light: 0, honest: 1, deeper: 2 } as const;

const fits = (line: UnpreparedLine, at: Situation, distress: boolean, humour: boolean): boolean => {
  if ((at.channel === 'chat' ? line.chat : (line.email ?? line.chat)) === undefined || !standsHere(line, at)) return false;
  const wry = humour && at.tone !== 'formal' && line.tones?.includes('playful') === true;
  if (!wry && !toneFits(line, at)) return false;
  if (
    at.tone === null &&
    line.tones?.every((tone) => tone === 'playful') === true &&
    line.intents.some((intent) => intent === 'apology' || intent === 'reply_listening')
  )
    return false;
  if (at.asksNothing && line.approach === 'question') return false;
  if (line.answers !== undefined) return at.answering && line.answers.includes(at.heard?.kind ?? 'unclear');
  const openness = levels[line.openness ?? 'light'];
  if (openness > levels[at.ceiling] || (openness === 2 && at.closeness < 2)) return false;
  if (line.occasions !== undefined) return line.occasions.includes(at.occasion);
  return line.quiet === true || (!at.grave && !distress);
};

/** Quietly: less than half of what a particular of the person weighs. */
const liked = (line: PreparedLine, favour: Favour | undefined): number => {
  const own = line.own ? 16 : 0;
  if (favour === undefined) return own;
  const sounds = Math.max(0, ...(line.tones ?? []).map((tone) => favour.tones[tone] ?? 0));
  return own + (favour.approaches[line.approach] ?? 0) + sounds + (line.chatWords < shortWords ? favour.short : 0);
};

const aboutCalls = /\b(?:phone|telephone|calls?|calling|ring|voice|on the line)\b/i;

/** A line is tried with so many of the facts that could fill it; the others have their turn with another seed. */
const fillings = 2;

const someOf = <Item>(all: readonly Item[], chance: number): readonly Item[] => {
  if (all.length <= fillings) return all;
  const from = chance % all.length;
  return [...all.slice(from, from + fillings), ...all.slice(0, Math.max(0, from + fillings - all.length))];
};

/** The lines that may be said in this situation, unfilled: the best `most` of each approach and intent. */
export const draftsOf = (
  corpus: OpenerCorpus,
  at: Situation,
  facts: Facts,
  intents: ReadonlyMap<Intent, number>,
  memory: Memory,
  most: number,
): Drafts => {
  const seen = new Map(memory.shown.slice(-30).map((id, index) => [id, index]));
  const told = at.occasion === 'they_wrote' || at.occasion === 'their_news';
  const distress = told && (facts.has.trouble || facts.has.loss) && !facts.has.joy;
  const leadsByKind = leadsHere(corpus, at, facts);
  const touched = touchedBy(corpus, facts);
  const scoring = scoringOf(at, facts);
  const several = intents.size > 1;
  const silent = facts.noCalls && !(intents.size === 1 && intents.has('voice_note'));
  const all: BestOf<Draft>[] = [];
  const short = bestOf<Draft>(40);
  for (const [intent, wanted] of intents) {
    const best = { detail: bestOf<Draft>(most), gift: bestOf<Draft>(most), question: bestOf<Draft>(most) };
    all.push(best.detail, best.gift, best.question);
    for (const unprepared of corpus.byIntent.get(intent) ?? []) {
      if (!fits(unprepared, at, distress, intent === 'humour')) continue;
      const line = prepared(unprepared);
      if (at.occasion === 'their_news' && intent === 'check_in' && line.occasions === undefined && line.topics === undefined) continue;
      if (several && (line.asked === true || line.slots.chat.includes('problem'))) continue;
      if (silent && aboutCalls.test(line[at.channel] ?? '')) continue;
      const sets = factSets(touched, line, at, intent, facts);
      if (sets.length === 0) continue;
      const recent = seen.get(line.id);
      const chance = hash(memory.seed + line.id);
      const base =
        (chance / 2 ** 32) * 3 +
        wanted * 1.2 -
        (recent === undefined ? 0 : 1000 + recent) +
        scoring.ofLine(line, intent) +
        liked(line, memory.favour);
      const kept = best[line.approach];
      for (const set of someOf(sets, chance)) {
        if (distress && intent === 'check_in' && set.length === 0 && line.occasions === undefined) continue;
        for (const leads of leadsFor(leadsByKind, line, intent, at, set, memory.seed)) {
          const score = base + scoring.ofFilling(line, set, leads);
          const isShort = at.channel === 'chat' && leads.reduce((words, lead) => words + lead.words, line.chatWords) < shortWords;
          if (admits(kept, score)) admit(kept, { line, intent, facts: set, leads, score });
          if (isShort && admits(short, score)) admit(short, { line, intent, facts: set, leads, score });
        }
      }
    }
  }
  return { best: all.flatMap(({ items }) => items).sort((a, b) => b.score - a.score), short: short.items };
};
