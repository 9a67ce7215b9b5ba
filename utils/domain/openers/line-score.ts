import type { Fact, Form } from './english/fact.ts';
import type { Facts } from './material.ts';
import { type Intent, intents, type Tone } from './opener.ts';
import type { PreparedLine } from './opener-corpus.ts';
import type { OpenerLead } from './opener-files.ts';
import type { Situation } from './situation.ts';

/** How much of a person a slot carries: what only these two would say weighs most. */
const weight: { readonly [form in Form]?: number } = {
  wrong: 6,
  quarrel: 5,
  lost: 6,
  favour: 6,
  could: 6,
  problem: 5.5,
  memory: 5,
  recall: 5,
  help: 5,
  helped: 5,
  told: 5.5,
  joy: 5.5,
  joynoun: 4.5,
  sore: 6,
  trouble: 5,
  burden: 5,
  work: 5,
  event: 4.5,
  wonder: 4.5,
  query: 4.5,
  plan: 4.5,
  thing: 4,
  folk: 4,
  wish: 4,
  place: 4,
  topic: 3.4,
  interest: 3.6,
  doing: 3.6,
  skill: 3.6,
  started: 3.6,
  did: 3.2,
  does: 2.6,
  clause: 2.2,
  who: 2.4,
  today: 4,
  dayclause: 4,
  mine: 4,
  ofyours: 5.5,
  habit: 4,
  deed: 4,
  met: 2,
  days: 3,
  from: 2,
};

/** What each intent is about, where the user wrote it; a line that passes it by comes last. */
const core: { readonly [intent in Intent]?: readonly Form[] } = {
  apology: ['wrong', 'quarrel'],
  condolence: ['lost'],
  gratitude: ['help', 'helped', 'work', 'deed'],
  congratulate: ['joy', 'joynoun'],
  shared_memory: ['memory', 'recall'],
  ask_help: ['problem', 'favour', 'could'],
  ask_advice: ['problem'],
  reply_listening: ['told', 'trouble', 'burden', 'joy', 'lost'],
  share_small: ['today', 'dayclause', 'mine', 'problem', 'ofyours'],
};

/** How well unfilled lines fit one situation; only their places among each other matter. */
export type Scoring = {
  /** What does not depend on the facts that fill a line. */
  readonly ofLine: (line: PreparedLine, intent: Intent) => number;
  readonly ofFilling: (line: PreparedLine, facts: readonly Fact[], leads: readonly OpenerLead[]) => number;
};

export const scoringOf = (at: Situation, { day, person }: Facts): Scoring => {
  const written = (form: Form): boolean => day?.forms[form] !== undefined || person.some((fact) => fact.forms[form] !== undefined);
  const usable = day !== null || person.some((fact) => Object.keys(fact.forms).length > 0);
  const missing = new Map<Intent, readonly Form[]>();
  for (const intent of intents) if (core[intent]?.some(written)) missing.set(intent, core[intent]);
  return {
    ofLine: (line, intent) => {
      const slots = line.slots[at.channel];
      let score = 0;
      for (const slot of slots) score = Math.max(score, weight[slot] ?? 0);
      if (missing.get(intent)?.every((form) => !slots.includes(form))) score -= 9;
      if (at.occasion !== 'none' && line.occasions?.includes(at.occasion)) score += line.occasions.length < 4 ? 3.5 : 2;
      if (line.relations !== undefined) score += 2;
      if (line.bands !== undefined) score += 1;
      if (line.topics !== undefined) score += 3.5;
      if (line.answers !== undefined) score += 30;
      if (at.approach !== null && line.approach !== at.approach) score -= 60;
      if (at.unanswered && line.approach === 'question') score -= 3;
      return score + toneScore(line, intent, at.tone);
    },
    ofFilling: (line, facts, leads) => {
      let score = facts.length > 1 ? 2 : facts.length === 0 && usable ? -6 : 0;
      for (const fact of facts) score += fact.source === 'thread' ? 1.2 : fact.source === 'day' ? 1.5 : 0;
      for (const lead of leads) score += lead.for === 'slow' || lead.for === 'gap' ? 0.8 : lead.for === 'reminder' ? 3 : 0;
      const strange = at.occasion !== 'none' && line.occasions === undefined && !leads.some((lead) => lead.for === at.occasion);
      return strange ? score - 10 : score;
    },
  };
};

const toneScore = (line: PreparedLine, intent: Intent, asked: Tone | null): number => {
  const tones = line.tones ?? (intent === 'humour' ? playful : undefined);
  if (asked !== null) return tones?.includes(asked) ? 4 : asked === 'formal' || asked === 'playful' ? -7 : 0;
  if (tones?.includes('playful') && !tones.includes('warm')) return intent === 'humour' ? 0 : -2;
  return tones?.length === 1 && tones[0] === 'formal' ? -1 : 0;
};

const playful: readonly Tone[] = ['playful'];
