import type { Fact } from './english/fact.ts';
import { upperFirst } from './english/noun-phrase.ts';
import { countWords, fillLine, kindOf, withoutContractions } from './fill-line.ts';
import { leadsFor } from './leads-for.ts';
import { lineScore } from './line-score.ts';
import type { Facts } from './material.ts';
import type { Intent } from './opener.ts';
import type { OpenerCorpus, OpenerLead, PreparedLine } from './opener-corpus.ts';
import { seededOrder } from './seeded-order.ts';
import type { Situation } from './situation.ts';
import { standsHere, toneFits } from './stands-here.ts';

/** A line filled for one context. */
export type Candidate = {
  readonly line: PreparedLine;
  readonly intent: Intent;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly leads: readonly OpenerLead[];
  readonly score: number;
  readonly asks: boolean;
  readonly words: number;
};

type Draft = Omit<Candidate, 'text' | 'asks' | 'words'>;

const levels = { light: 0, honest: 1, deeper: 2 } as const;

const fits = (line: PreparedLine, at: Situation, distress: boolean, humour: boolean): boolean => {
  if ((at.channel === 'chat' ? line.chat : line.email) === undefined || !standsHere(line, at)) return false;
  const wry = humour && at.tone !== 'formal' && line.tones?.includes('playful') === true;
  if (!wry && !toneFits(line, at)) return false;
  const openness = levels[line.openness ?? 'light'];
  if (openness > levels[at.ceiling] || (openness === 2 && at.closeness < 2)) return false;
  if (line.occasions !== undefined) return line.occasions.includes(at.occasion);
  return line.quiet === true || (!at.grave && !distress);
};

const stems = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(
        (word) => word.length > 3 && !/^(?:your|with|that|this|today|from|when|time|have|were|about|been|they|some|very|them|then|what)$/.test(word),
      )
      .map((word) => word.replace(/(?:ing|ed|s)$/, '').slice(0, 5)),
  );

/** Whether two facts belong in one breath: a word or a topic in common. */
const related = (corpus: OpenerCorpus, one: Fact, other: Fact): boolean => {
  const words = stems(one.said);
  return (
    [...stems(other.said)].some((word) => words.has(word)) || corpus.topics.some(({ words: topic }) => topic.test(one.said) && topic.test(other.said))
  );
};

const touches = (corpus: OpenerCorpus, line: PreparedLine, fact: Fact): boolean =>
  corpus.topics.some(({ topic, words }) => line.topics?.includes(topic) === true && words.test(fact.said));

/** The facts that can fill a line, one set for each way to fill it. */
const factSets = (corpus: OpenerCorpus, line: PreparedLine, at: Situation, intent: Intent, { person, day, how }: Facts): (readonly Fact[])[] => {
  const slots = at.channel === 'chat' ? line.slots.chat : line.slots.email;
  const others: Fact[] = [];
  for (const [kind, fact] of [
    ['day', day],
    ['how', how],
  ] as const) {
    const asked = slots.filter((slot) => kindOf(slot) === kind);
    if (asked.length === 0) continue;
    if (fact === null || asked.some((slot) => fact.forms[slot] === undefined)) return [];
    others.push(fact);
  }
  const wanted = slots.filter((slot) => kindOf(slot) === 'person');
  if (wanted.length === 0) return line.topics === undefined ? [others] : [];
  const light = intent === 'humour' || at.tone === 'playful';
  const asking = intent === 'ask_help' || intent === 'ask_advice';
  const free = intent === 'gratitude' || intent === 'shared_memory';
  return person
    .filter((fact) => wanted.every((slot) => fact.forms[slot] !== undefined))
    .filter((fact) => !light || fact.mood === 'plain' || fact.mood === 'glad' || wanted.includes('wrong'))
    .filter((fact) => line.topics === undefined || touches(corpus, line, fact))
    .filter(
      (fact) =>
        day === null ||
        free ||
        !(others.includes(day) || (asking && day.forms.problem !== undefined && !wanted.includes('favour') && !wanted.includes('could'))) ||
        related(corpus, fact, day),
    )
    .map((fact) => [fact, ...others]);
};

/** Every line that may be said in this situation, unfilled, best first. */
export const draftsOf = (
  corpus: OpenerCorpus,
  at: Situation,
  facts: Facts,
  intents: ReadonlyMap<Intent, number>,
  memory: { readonly shown: readonly string[]; readonly seed: string },
): Draft[] => {
  const seen = new Map(memory.shown.slice(-30).map((id, index) => [id, index]));
  const told = at.occasion === 'they_wrote' || at.occasion === 'their_news';
  const distress = told && (facts.has.trouble || facts.has.loss) && !facts.has.joy;
  const drafts: Draft[] = [];
  for (const line of corpus.lines) {
    const possible = line.intents.filter((intent) => intents.has(intent));
    if (possible.length === 0 || !fits(line, at, distress, possible.includes('humour'))) continue;
    const recent = seen.get(line.id);
    const base = seededOrder(memory.seed + line.id) * 2 - (recent === undefined ? 0 : 1000 + recent);
    for (const intent of possible) {
      if (at.occasion === 'their_news' && intent === 'check_in' && line.occasions === undefined && line.topics === undefined) continue;
      for (const set of factSets(corpus, line, at, intent, facts)) {
        if (distress && set.length === 0 && line.occasions === undefined) continue;
        for (const leads of leadsFor(corpus, line, intent, at, facts, memory.seed)) {
          drafts.push({
            line,
            intent,
            facts: set,
            leads,
            score: base + (intents.get(intent) ?? 0) * 1.2 + lineScore(line, intent, at, set, leads, facts),
          });
        }
      }
    }
  }
  return drafts.sort((a, b) => b.score - a.score);
};

/** Puts a draft into words; null where it would break the shape of its channel (practices.md 5.4). */
export const inWords = (draft: Draft, at: Situation, facts: Facts, name: string): Candidate | null => {
  const email = at.channel === 'email';
  let text = fillLine((email ? draft.line.email : draft.line.chat) ?? '', draft.facts, name);
  for (const lead of [...draft.leads].reverse()) {
    const led: string | null =
      text === null ? null : fillLine((email ? lead.email : undefined) ?? lead.chat, facts.how === null ? [] : [facts.how], name);
    const within = text ?? '';
    text = led === null ? null : led.replace('{line}', () => within);
  }
  if (text === null) return null;
  text = upperFirst(text.replace(/\s+/g, ' ').trim());
  if (at.tone === 'formal') text = withoutContractions(text);
  const words = countWords(text);
  const asked = text.split('?').length - 1;
  const sentences = text.split(/[.?!]+(?=\s|$)/).filter((part) => part.trim() !== '').length;
  if (asked > 1 || (email ? words < 25 || words > 80 || sentences > 6 : words < 6 || words > 45 || sentences > 4)) return null;
  const crowded = email ? Math.max(0, sentences - 5) * 2 : Math.max(0, sentences - 3) * 3;
  const wordy = at.tone === 'brief' ? (email ? (words - 25) / 4 : words / 5) : words / (email ? 30 : 25);
  return { ...draft, text, asks: asked === 1, words, score: draft.score - crowded - wordy };
};
