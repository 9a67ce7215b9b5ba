import type { Fact, Form } from './english/fact.ts';
import type { Facts } from './material.ts';
import type { Intent } from './opener.ts';
import type { OpenerLead, PreparedLine } from './opener-corpus.ts';
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

const slotsIn = (line: PreparedLine, at: Situation): readonly Form[] => (at.channel === 'chat' ? line.slots.chat : line.slots.email);

const missesCore = (line: PreparedLine, intent: Intent, at: Situation, all: Facts): boolean => {
  const wanted = core[intent];
  if (wanted === undefined || slotsIn(line, at).some((slot) => wanted.includes(slot))) return false;
  return wanted.some((form) => all.day?.forms[form] !== undefined || all.person.some((fact) => fact.forms[form] !== undefined));
};

const usable = (all: Facts): boolean => all.day !== null || all.person.some((fact) => Object.keys(fact.forms).length > 0);

/** How well an unfilled line fits; only its place among the others matters. */
export const lineScore = (
  line: PreparedLine,
  intent: Intent,
  at: Situation,
  facts: readonly Fact[],
  leads: readonly OpenerLead[],
  all: Facts,
): number => {
  const tones = line.tones ?? (intent === 'humour' ? (['playful'] as const) : undefined);
  let score = Math.max(0, ...slotsIn(line, at).map((slot) => weight[slot] ?? 0));
  if (at.tone !== null) score += tones?.includes(at.tone) === true ? 4 : at.tone === 'formal' || at.tone === 'playful' ? -7 : 0;
  if (at.tone === null && tones?.includes('playful') === true && !tones.includes('warm')) score -= intent === 'humour' ? 0 : 2;
  if (at.tone === null && tones?.includes('formal') === true && tones.length === 1) score -= 1;
  if (at.occasion !== 'none' && line.occasions?.includes(at.occasion) === true) score += line.occasions.length < 4 ? 3.5 : 2;
  if (line.relations !== undefined) score += 2;
  if (line.bands !== undefined) score += 1;
  if (line.topics !== undefined) score += 3.5;
  if (line.answers !== undefined) score += 30;
  if (at.approach !== null && line.approach !== at.approach) score -= 60;
  if (facts.length > 1) score += 2;
  for (const fact of facts) score += fact.source === 'thread' ? 1.2 : 0;
  if (facts.length === 0 && usable(all)) score -= 6;
  if (missesCore(line, intent, at, all)) score -= 9;
  if (at.occasion !== 'none' && line.occasions === undefined && !leads.some((lead) => lead.for === at.occasion)) score -= 10;
  if (at.unanswered && line.approach === 'question') score -= 3;
  for (const lead of leads) score += lead.for === 'slow' || lead.for === 'gap' ? 0.8 : lead.for === 'reminder' ? 3 : 0;
  return score;
};
