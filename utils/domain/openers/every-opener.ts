import { allowedIntents } from './allowed-intents.ts';
import { inWords } from './candidates.ts';
import { closingsHere } from './closing-for.ts';
import { draftsOf } from './drafts.ts';
import { factsOf } from './material.ts';
import { nameToSay } from './name-to-say.ts';
import type { OpenerContext } from './opener.ts';
import type { OpenerCorpus } from './opener-corpus.ts';
import { situationOf } from './situation.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}’']+/gu) ?? []);

/** How much two texts have in common, from 0 (nothing) to 1 (the same words). */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
};

/** From here on two texts are one in other words. */
const same = 0.5;

/** All really different texts for a context with a chosen intent, best first; without greetings, and none where the intent is blocked. */
export const everyOpener = (corpus: OpenerCorpus, context: OpenerContext, seed: string): readonly string[] => {
  const at = situationOf(context);
  const name = nameToSay(context.person.name);
  const facts = factsOf(context, name.first, at);
  const intents = allowedIntents(at, facts.has, context.intent);
  if (context.intent !== undefined && !intents.has(context.intent)) return [];
  const closings = closingsHere(corpus.closings, at);
  const kept = new Map<string, ReadonlySet<string>>();
  const lines = new Set<string>();
  for (const draft of draftsOf(corpus, at, facts, intents, { shown: [], seed }, Number.POSITIVE_INFINITY).best) {
    if (lines.has(draft.line.id)) continue;
    const candidate = inWords(draft, at, facts, name.call, closings, seed);
    if (candidate === null) continue;
    lines.add(draft.line.id);
    const words = wordsOf(candidate.text);
    if (![...kept.values()].some((other) => overlap(words, other) >= same)) kept.set(candidate.text, words);
  }
  return [...kept.keys()];
};
