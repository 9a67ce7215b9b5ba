import type { Forms } from './fact.ts';
import { oneOf } from './one-of.ts';
import { again } from './told.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { verbForm } from './verb-forms.ts';
import { readVerbPhrase } from './verb-phrase.ts';
import { isFond, isHarmOfMine, isWrong } from './wrongs.ts';

/** What the writer did: "borrowed her ladder", "forgot his birthday". */
export const aboutMe = (words: readonly string[], who: Referent): Forms => {
  const phrase = readVerbPhrase(words, true);
  const turned = turnToYou(words, who);
  if (phrase === null || turned === null) return {};
  const clause = `I ${turned.join(' ')}`;
  const yours = /\byou(?:r|rs|rself)?\b/.test(clause);
  if (phrase.base === 'promise' && phrase.tense === 'past') {
    const to = turned.findIndex((word) => bare(word) === 'to');
    return to < 0 || !yours ? {} : { plan: turned.slice(to + 1).join(' ') };
  }
  if (phrase.base === 'owe') {
    const owed = turned.slice(turned.indexOf('you') + 1).join(' ');
    return !turned.includes('you') || owed === '' || /\b(?:apology|one|answer|reply|explanation)$/.test(owed) ? {} : { plan: `give you ${owed}` };
  }
  if (phrase.base === 'have' && phrase.tense === 'present') return {};
  const unkind =
    phrase.base === 'be' &&
    /^(?:so |very |rather |too )*(?:short|rude|unfair|harsh|late|impatient|mean|cold|angry|grumpy|unkind|cross|curt)\b/i.test(phrase.rest.join(' '));
  const never = unkind || phrase.tense === 'not' || phrase.adverbs.some((word) => bare(word) === 'never');
  const then = turned.findIndex((word, at) => bare(turned[at - 1] ?? '') === 'and' && verbForm(bare(word))?.kinds.has('past') === true);
  const second = then < 0 ? '' : (verbForm(bare(turned[then] ?? ''))?.base ?? '');
  if (phrase.tense === 'not' && !/^(?:didn't|did|wasn't|was|couldn't|haven't|have|hadn't)$/.test(bare(words[phrase.adverbs.length] ?? ''))) return {};
  const wrong =
    isWrong(phrase, turned.slice(phrase.adverbs.length).join(' ')) || isWrong({ ...phrase, base: second }, turned.slice(Math.max(then, 0)).join(' '));
  if (never || wrong) return phrase.tense === 'past' || phrase.tense === 'not' ? { wrong: clause } : {};
  if (!yours) return {};
  if (phrase.tense !== 'past') return { clause };
  return isFond(phrase.base) ? { clause, recall: clause, memory: `the time ${clause}` } : {};
};

/** What something of the writer's did to them: "my dog dug up his lilies". Null where it did no harm. */
export const aboutMine = (words: readonly string[], who: Referent): Forms | null => {
  const at = words.findIndex((word, index) => index > 1 && index < 5 && verbForm(bare(word))?.kinds.has('past') === true);
  const phrase = at < 0 ? null : readVerbPhrase(words.slice(at), true);
  const turned = turnToYou(words, who) ?? turnToYou(words.slice(Math.max(at, 0)), who);
  if (phrase?.tense !== 'past' || turned === null) return null;
  const clause = turned.length === words.length ? turned.join(' ') : [...words.slice(0, at), ...turned].join(' ');
  return isHarmOfMine(phrase.base, turned.slice(-phrase.rest.length).join(' '), clause) ? { wrong: clause } : null;
};

const lasting = oneOf('be live work share know study sing play sit row train');
const onceOnly = /\b(?:a|an) (?:umbrella|taxi|tent|sandwich|train|table|cake|bottle|bed|song|duet)\b/;

/** What the two did: "we shared an umbrella with a hole". The words follow "we". */
export const aboutUs = (words: readonly string[]): Forms => {
  if (/^(?:(?:only|hardly|barely|scarcely) ever|rarely|seldom|no longer)\b/.test(words.join(' '))) return {};
  if (/^(?:hardly|barely|scarcely)$/.test(words[0] ?? '') && verbForm(bare(words[1] ?? ''))?.kinds.has('past') !== true) return {};
  const phrase = readVerbPhrase(words[0] === 'both' ? words.slice(1) : words, true);
  if (phrase === null && /^[a-z]{4,}$/.test(words[0] ?? ''))
    return { clause: `we ${words.join(' ')}`, recall: `we ${words.join(' ')}`, memory: `how we ${words.join(' ')}` };
  if (phrase === null || phrase.tense === 'not' || words.some((word) => /^(?:she|he|her|him|his)$/.test(bare(word)))) return {};
  const clause = `we ${words.join(' ')}`;
  if (/^(?:promise|want|plan|hope|mean|agree)$/.test(phrase.base)) return { clause };
  if (phrase.base === 'lose' && /\btouch\b/.test(clause)) return {};
  if (phrase.tense === 'used-to') return { clause, recall: clause, memory: `how ${clause}` };
  if (phrase.tense !== 'past') return phrase.adverbs.some((word) => /^(?:only|just)$/.test(word)) ? {} : { clause, does: clause };
  const plain = clause.replace(/^we once /, 'we ');
  const how = /^we (?:always|often|never)\b/.test(plain) || again.test(plain);
  const days = lasting.test(phrase.base) && !onceOnly.test(clause);
  return { clause, recall: clause, memory: `${how ? 'how' : days ? 'the days when' : 'the time'} ${plain}` };
};
