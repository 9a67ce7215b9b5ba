import { allowedIntents } from './allowed-intents.ts';
import { type Candidate, inWords } from './candidates.ts';
import { closingsHere } from './closing-for.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { greetingFor } from './greeting.ts';
import { factsOf } from './material.ts';
import type { Memory } from './memory.ts';
import { nameToSay } from './name-to-say.ts';
import type { Intent, Opener, OpenerContext } from './opener.ts';
import type { OpenerCorpus } from './opener-corpus.ts';
import { isShort, pickThree } from './pick-three.ts';
import { reasonFor } from './reason-for.ts';
import { situationOf } from './situation.ts';

/** What is taken in only because too little else fits comes after it. */
const lesser = 40;

/** Enough to find three that differ, few enough to compare every three of them. */
const compared = 22;

/** What can be said to anybody at any time. */
const plain: ReadonlyMap<Intent, number> = new Map([
  ['check_in', 1],
  ['gratitude', 1],
]);

/**
 * Three lines to begin with, that differ in approach, and in intent where none was chosen. The same arguments always give the same three; a line among the
 * last 30 shown comes again only when nothing else fits. Languages other than English get English.
 */
export const chooseOpeners = (corpus: OpenerCorpus, context: OpenerContext, memory: Memory): readonly Opener[] => {
  const name = nameToSay(context.person.name);
  const given = situationOf(context);
  const facts = factsOf(context, name.first, given);
  // Where nothing else was wrong, what there is to be sorry for is the wait.
  const at = context.intent === 'apology' && given.slow && !facts.has.wrong ? { ...given, occasion: 'my_silence' as const, slow: false } : given;
  const inChat = at.channel === 'chat';
  const filled = (wanted: ReadonlyMap<Intent, number>, taken: readonly Candidate[], here = at): Candidate[] => {
    const found = [...taken];
    const drafts = draftsOf(corpus, here, facts, wanted, memory, wanted.size > 1 ? 9 : 24);
    const closings = closingsHere(corpus.closings, here);
    const said = (draft: Draft): Candidate | null => inWords(draft, here, facts, name.call, closings, memory.seed);
    const per = new Map<string, number>();
    for (const draft of drafts.best) {
      const key = `${draft.line.approach} ${wanted.size > 1 ? draft.intent : ''}`;
      const many = per.get(key) ?? 0;
      if (many >= (wanted.size > 1 ? 3 : 8)) continue;
      const candidate = said(draft);
      if (candidate === null) continue;
      per.set(key, many + 1);
      found.push(taken.length === 0 ? candidate : { ...candidate, score: candidate.score - lesser });
      if (found.length >= compared) break;
    }
    if (!inChat || found.filter(isShort).length > 2) return found;
    const brief = drafts.short.flatMap((draft) => said(draft) ?? []);
    return [...found, ...brief.filter(isShort).slice(0, 4)];
  };
  const chosen = allowedIntents(at, facts.has, context.intent);
  let candidates = filled(chosen, []);
  const lines = (): number => new Set(candidates.map((one) => one.line.id)).size;
  if (lines() < 3) candidates = filled(chosen, candidates, { ...at, tone: null });
  if (lines() < 3) candidates = filled(allowedIntents(at, facts.has, undefined), candidates);
  if (lines() < 3) candidates = filled(plain, candidates, { ...at, tone: null });
  if (lines() < 3) candidates = filled(plain, candidates, { ...at, tone: null, occasion: 'none', grave: false });
  const anyway = [
    [chosen, { ...at, tone: null }],
    [plain, { ...at, tone: null }],
    [plain, { ...at, tone: null, occasion: 'none', grave: false }],
  ] as const;
  /** What every three have to have among them is brought from further and further away. */
  const bring = (is: (one: Candidate) => boolean): void => {
    for (const [wanted, here] of anyway) if (!candidates.some(is)) candidates = [...candidates, ...filled(wanted, [], here).filter(is)];
  };
  if (inChat) bring(isShort);
  bring(({ asks }) => !asks);
  const greeting = at.channel === 'email' ? greetingFor(at, name.greeting, context) : '';
  // Where there is enough to answer what was just said with, nothing else is offered.
  const answers = candidates.filter(({ line }) => line.answers !== undefined);
  const enough = new Set(answers.map(({ line }) => line.id)).size > 2;
  return pickThree(enough ? answers : candidates, inChat, chosen.size === 1 || at.heard !== null).map((one) => ({
    id: one.line.id,
    text: greeting === '' ? one.text : `${greeting}\n\n${one.text}`,
    intent: one.intent,
    reason: reasonFor(one),
  }));
};
