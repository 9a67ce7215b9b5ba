import { allowedIntents } from './allowed-intents.ts';
import { type Candidate, draftsOf, inWords } from './candidates.ts';
import { greetingFor } from './greeting.ts';
import { factsOf } from './material.ts';
import { nameToSay } from './name-to-say.ts';
import { type Intent, intents, type Opener, type OpenerContext } from './opener.ts';
import type { OpenerCorpus } from './opener-corpus.ts';
import { pickThree } from './pick-three.ts';
import { reasonFor } from './reason-for.ts';
import { situationOf } from './situation.ts';

/** What was shown for this person, oldest first, and what makes the choice repeatable. */
export type Memory = { readonly shown: readonly string[]; readonly seed: string };

/** Enough to find three that differ, few enough to compare every three of them. */
const compared = 26;

/**
 * Three lines to begin with, that differ in approach, and in intent where none was chosen. The same arguments always give the same three; a line among the
 * last 30 shown comes again only when nothing else fits. Languages other than English get English.
 */
export const chooseOpeners = (corpus: OpenerCorpus, context: OpenerContext, memory: Memory): readonly Opener[] => {
  const at = situationOf(context);
  const name = nameToSay(context.person.name);
  const facts = factsOf(context, name.first, at);
  const filled = (wanted: ReadonlyMap<Intent, number>, taken: readonly Candidate[]): Candidate[] => {
    const found: Candidate[] = [...taken];
    const per = new Map<string, number>();
    let short = 0;
    for (const draft of draftsOf(corpus, at, facts, wanted, memory)) {
      const key = `${draft.line.approach} ${wanted.size > 1 ? draft.intent : ''}`;
      const many = per.get(key) ?? 0;
      const room = many < (wanted.size > 1 ? 3 : 8);
      if (!room && short >= 3) continue;
      const candidate = inWords(draft, at, facts, name.call);
      if (candidate === null || (!room && candidate.words >= 15)) continue;
      per.set(key, many + 1);
      if (candidate.words < 15) short++;
      found.push(candidate);
      if (found.length >= compared) break;
    }
    return found;
  };
  const chosen = allowedIntents(at, facts.has, context.intent);
  let candidates = filled(chosen, []);
  const lines = (): number => new Set(candidates.map((one) => one.line.id)).size;
  if (lines() < 3) candidates = filled(allowedIntents({ ...at, tone: null }, facts.has, undefined), candidates);
  if (lines() < 3)
    candidates = filled(
      new Map(intents.filter((intent) => intent === 'check_in' || intent === 'gratitude').map((intent) => [intent, 1])),
      candidates,
    );
  const usable = facts.person.some((fact) => Object.keys(fact.forms).length > 0) || facts.day !== null;
  const greeting = at.channel === 'email' ? greetingFor(at, name.greeting, context) : '';
  return pickThree(candidates, at.channel === 'chat', chosen.size === 1, usable).map((one) => ({
    id: one.line.id,
    text: greeting === '' ? one.text : `${greeting}\n\n${one.text}`,
    intent: one.intent,
    reason: reasonFor(one),
  }));
};
