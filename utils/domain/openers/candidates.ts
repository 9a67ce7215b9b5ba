import type { Fact, Form } from './english/fact.ts';
import { upperFirst } from './english/noun-phrase.ts';
import { countWords, fillLine, kindOf, withoutContractions } from './fill-line.ts';
import type { Facts } from './material.ts';
import type { Intent } from './opener.ts';
import type { OpenerCorpus, OpenerLead, Place, PreparedLine } from './opener-corpus.ts';
import { seededOrder } from './seeded-order.ts';
import type { Situation } from './situation.ts';

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

/** How much of a person a slot carries: what only these two would say weighs most. */
const weight: { readonly [form in Form]?: number } = {
  wrong: 6,
  lost: 6,
  told: 6,
  memory: 5,
  recall: 5,
  help: 5,
  helped: 5,
  joy: 5,
  joynoun: 4.5,
  event: 4.5,
  thing: 4,
  wonder: 4.5,
  query: 4.5,
  plan: 4.5,
  trouble: 5,
  burden: 5,
  sore: 5,
  wish: 4,
  place: 4,
  topic: 3.2,
  interest: 3.4,
  doing: 3.4,
  skill: 3.4,
  did: 3,
  clause: 2.2,
  who: 2.6,
  today: 3.5,
  dayclause: 3.5,
  mine: 3.5,
  met: 2,
  from: 2,
  work: 5,
  problem: 5.5,
  favour: 6,
  could: 6,
};

const levels = { light: 0, honest: 1, deeper: 2 } as const;

export const standsHere = (place: Place, at: Situation): boolean =>
  (place.close === undefined || (at.closeness >= place.close[0] && at.closeness <= place.close[1])) &&
  (place.relations?.includes(at.relation) ?? true) &&
  (place.bands?.includes(at.band) ?? true);

const toneFits = (place: Place, at: Situation): boolean => {
  const { tones } = place;
  if (tones === undefined) return true;
  if (at.tone !== null) return tones.includes(at.tone);
  const plain = tones.some((tone) => tone === 'warm' || tone === 'calm' || tone === 'brief');
  return (
    plain ||
    (tones.includes('playful') && !at.grave && at.closeness > 0 && at.occasion !== 'they_wrote') ||
    (tones.includes('formal') && at.closeness <= 1 && at.channel === 'email')
  );
};

const fits = (line: PreparedLine, at: Situation, distress: boolean, humour: boolean): boolean => {
  if ((at.channel === 'chat' ? line.chat : line.email) === undefined) return false;
  const wry = humour && at.tone !== 'formal' && line.tones?.includes('playful') === true;
  if (!standsHere(line, at) || !(wry || toneFits(line, at))) return false;
  const openness = levels[line.openness ?? 'light'];
  if (openness > levels[at.ceiling] || (openness === 2 && at.closeness < 2)) return false;
  if (line.occasions !== undefined) return line.occasions.includes(at.occasion);
  return line.quiet === true || (!at.grave && !distress);
};

const needsReminder = (at: Situation): boolean =>
  (at.band === 'never' && at.closeness <= 1) ||
  (at.band === 'years' && at.closeness < 3) ||
  (at.band === 'year_plus' && at.closeness < 2) ||
  (at.band === 'months' && at.relation === 'acquaintance');

/** Slots that already say how the two know each other. */
const recalling: ReadonlySet<Form> = new Set(['memory', 'recall', 'help', 'helped', 'wrong']);

const leadless: ReadonlySet<Intent> = new Set(['condolence', 'apology', 'reply_listening']);

/** The leads a line may take in this situation: one of each kind that is due, in an order that depends on the seed. */
const leadsFor = (corpus: OpenerCorpus, line: PreparedLine, intent: Intent, at: Situation, facts: Facts, seed: string): (readonly OpenerLead[])[] => {
  const slots = at.channel === 'chat' ? line.slots.chat : line.slots.email;
  const of = (kind: OpenerLead['for']): OpenerLead[] =>
    corpus.leads
      .filter((lead) => lead.for === kind && standsHere(lead, at) && toneFits(lead, at))
      .sort((a, b) => seededOrder(seed + line.id + a.id) - seededOrder(seed + line.id + b.id));
  const reminders =
    needsReminder(at) && facts.how?.forms.met !== undefined && !slots.some((slot) => kindOf(slot) === 'how') && line.bands?.includes('never') !== true
      ? of('reminder').slice(0, 1)
      : [];
  const own = line.occasions !== undefined;
  if (at.occasion !== 'none' && !own && !leadless.has(intent))
    return of(at.occasion)
      .slice(0, 2)
      .map((lead) => [...reminders, lead]);
  if (reminders.length > 0) return [reminders];
  if (at.slow && !own && !leadless.has(intent))
    return [
      [],
      ...of('slow')
        .slice(0, 1)
        .map((lead) => [lead]),
    ];
  if ((at.band === 'year_plus' || at.band === 'years') && !own && line.bands === undefined && !leadless.has(intent))
    return [
      [],
      ...of('gap')
        .slice(0, 1)
        .map((lead) => [lead]),
    ];
  return [[]];
};

const stems = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !/^(?:your|with|that|this|today|from|when|time|have|were|were|about|been|they|some|very)$/.test(word))
      .map((word) => word.slice(0, 5)),
  );

/** Whether two facts belong in one breath: a word or a topic in common. */
const related = (corpus: OpenerCorpus, one: Fact, other: Fact): boolean => {
  const words = stems(one.said);
  return (
    [...stems(other.said)].some((word) => words.has(word)) || corpus.topics.some(({ words: topic }) => topic.test(one.said) && topic.test(other.said))
  );
};

const factSets = (corpus: OpenerCorpus, line: PreparedLine, at: Situation, intent: Intent, facts: Facts): (readonly Fact[])[] => {
  const slots = at.channel === 'chat' ? line.slots.chat : line.slots.email;
  const wanted = slots.filter((slot) => kindOf(slot) === 'person');
  const { day, how } = facts;
  const others: Fact[] = [];
  if (slots.some((slot) => kindOf(slot) === 'day')) {
    if (day === null || slots.some((slot) => kindOf(slot) === 'day' && day.forms[slot] === undefined)) return [];
    others.push(day);
  }
  if (slots.some((slot) => kindOf(slot) === 'how')) {
    if (how === null || slots.some((slot) => kindOf(slot) === 'how' && how.forms[slot] === undefined)) return [];
    others.push(how);
  }
  if (wanted.length === 0) return line.topics === undefined || (day !== null && others.includes(day) && touches(corpus, line, day)) ? [others] : [];
  const light = intent === 'humour' || at.tone === 'playful';
  return facts.person
    .filter((fact) => wanted.every((slot) => fact.forms[slot] !== undefined) && !(light && fact.mood !== 'plain' && fact.mood !== 'glad'))
    .filter((fact) => line.topics === undefined || touches(corpus, line, fact))
    .filter((fact) => others.length === 0 || day === null || !others.includes(day) || related(corpus, fact, day))
    .map((fact) => [fact, ...others]);
};

const touches = (corpus: OpenerCorpus, line: PreparedLine, fact: Fact): boolean =>
  corpus.topics.some(({ topic, words }) => line.topics?.includes(topic) === true && words.test(fact.said));

const scoreOf = (line: PreparedLine, at: Situation, facts: readonly Fact[], leads: readonly OpenerLead[], all: Facts): number => {
  const slots = at.channel === 'chat' ? line.slots.chat : line.slots.email;
  let score = 0;
  if (at.tone !== null && line.tones?.includes(at.tone)) score += 4;
  if (at.tone === null && line.tones?.includes('playful') && !line.tones.includes('warm')) score -= 1.5;
  if (at.tone === null && line.tones?.includes('formal') && line.tones.length === 1) score -= 1;
  if (at.occasion !== 'none' && line.occasions?.includes(at.occasion)) score += 3.5;
  if (line.relations !== undefined) score += 2;
  if (line.bands !== undefined) score += 1;
  if (line.topics !== undefined) score += 3;
  score += Math.max(0, ...slots.map((slot) => weight[slot] ?? 0));
  if (facts.length > 1) score += 1;
  for (const fact of facts) score += fact.source === 'thread' ? 1.2 : 0;
  if (facts.length === 0 && (all.person.some((fact) => Object.keys(fact.forms).length > 0) || all.day !== null || all.how?.forms.work !== undefined))
    score -= 3;
  if (at.unanswered && line.approach === 'question') score -= 3;
  for (const lead of leads) score += lead.for === 'slow' || lead.for === 'gap' ? 0.8 : 0;
  return score;
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
  const distress = (facts.has.trouble || facts.has.loss) && (at.occasion === 'they_wrote' || at.occasion === 'their_news') && !facts.has.joy;
  const drafts: Draft[] = [];
  for (const line of corpus.lines) {
    const possible = line.intents.filter((intent) => intents.has(intent));
    if (possible.length === 0 || !fits(line, at, distress, possible.includes('humour'))) continue;
    const recent = seen.get(line.id);
    const base = seededOrder(memory.seed + line.id) * 2 - (recent === undefined ? 0 : 1000 + recent);
    for (const intent of possible) {
      for (const set of factSets(corpus, line, at, intent, facts)) {
        for (const leads of leadsFor(corpus, line, intent, at, facts, memory.seed)) {
          drafts.push({ line, intent, facts: set, leads, score: base + (intents.get(intent) ?? 0) * 1.2 + scoreOf(line, at, set, leads, facts) });
        }
      }
    }
  }
  return drafts.sort((a, b) => b.score - a.score);
};

/** Puts a draft into words; null where it would break the shape of its channel (practices.md 5.4). */
export const inWords = (draft: Draft, at: Situation, facts: Facts, name: string): Candidate | null => {
  const email = at.channel === 'email';
  const own = fillLine((email ? draft.line.email : draft.line.chat) ?? '', draft.facts, name);
  if (own === null) return null;
  let text = own;
  for (const lead of [...draft.leads].reverse()) {
    const led = fillLine((email ? lead.email : undefined) ?? lead.chat, facts.how === null ? [] : [facts.how], name);
    if (led === null) return null;
    text = led.replace('{line}', () => text);
  }
  text = upperFirst(text.replace(/\s+/g, ' ').trim());
  if (at.tone === 'formal') text = withoutContractions(text);
  const words = countWords(text);
  const asked = text.split('?').length - 1;
  const sentences = text.split(/[.?!]+(?=\s|$)/).filter((part) => part.trim() !== '').length;
  if (asked > 1 || (email ? words < 25 || words > 80 || sentences > 6 : words < 6 || words > 45 || sentences > 4)) return null;
  const crowded = email ? sentences > 5 : sentences > 3;
  return { ...draft, text, asks: asked === 1, words, score: draft.score - (crowded ? 3 : 0) };
};
