import { cleanFact, inFull, isReadable, moodOf } from './clean-fact.ts';
import type { Fact, Form } from './fact.ts';
import { lowerFirst } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { phrases } from './phrases.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { privateMarks } from './unsaid-words.ts';
import { verbForm } from './verb-forms.ts';
import { isPredicateAdjective, readVerbPhrase } from './verb-phrase.ts';
import { prepositions } from './word-lists.ts';

const subjects = oneOf("i i'm i've i'd we we're we've it it's there there's you your somebody someone everything nobody everyone");
const timed =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month|year)|last night|just|now|again|tomorrow|finally|first|since|ago|lately|recently|here|on \w+day|at last)\b/i;
const weather = /^(?:raining|snowing|hailing|pouring|drizzling|thundering)\b/i;
const finite =
  /\b(?:is|are|was|were|has|have|had|will|came|went|smells?|looks?|sounds?|tastes?|sings?|sang|blooms?|bloomed|opened|opens|arrived|started|starts|began|fell|falls|rang|broke|stopped|flew|turned|shines?|rained|snowed|works?|feels?|says|said|won|died|laughed)\b/i;

/** What somebody could be asked for help or advice with. */
const trouble = phrases(
  `broke; broken; breaks; lost (?!track|count|in|his|her|their)\\w+; stuck; died; dead; leaks; leaking; leaked; dripping; won't; can't; cannot; could not; couldn't; doesn't; don't; does not; do not; not working; no idea; need; needs; missing; stolen; trouble; problem; locked out; torn; wobbly; wobbling; burnt; failing; jammed; blocked; cracked; rattles; rattling; squeaks; squeaking; flooded; smells; mouldy; wilting; drooping; dying;
  trying to; wondering (?:how|whether|if|what); looking for; deciding; cannot decide; have to; must; too (?:big|small|many|much|long|short|old|heavy|salty|dry|wet); empty; ran out; run out; out of (?:flour|milk|ideas|paint|space|time); forgot; forgotten; worried; nervous; interview tomorrow; moving house; row with; out of order; down; crashed; frozen; a mess; lost my (?:keys|phone|wallet|glasses|way)`,
);

/** Reads something true from the sender's day: `today` stands as a sentence of its own, `dayclause` also within one. */
export const readDay = (given: string, who: Referent): Fact => {
  const text = inFull(cleanFact(given).text)
    .replace(/^today,?\s+(?=\S)/i, '')
    .replace(/\bfinally /gi, '');
  const mood = moodOf(text);
  const none: Fact = { source: 'day', said: text, mood, forms: {} };
  const words = lowerFirst(text).split(' ');
  if (!isReadable(text) || mood === 'loss' || words.length > 18 || privateMarks.test(text) || /https?:|@|[<>{}[\]|\\?]/.test(text)) return none;
  const turned = turnToYou(words, who);
  if (turned === null) return none;
  const made = asClause(turned);
  const mine = made !== null && /\bI\b/.test(made.split(' ').slice(0, 4).join(' '));
  const clause =
    made === null
      ? null
      : /^I\b/.test(made) && readVerbPhrase(made.split(' ').slice(1), true)?.tense === 'past' && !timed.test(made)
        ? `${made} today`
        : made;
  const forms: { [form in Form]?: string } = {};
  if (clause !== null) {
    forms.today = clause;
    forms.dayclause = clause;
    if (mine) forms.mine = clause;
    if (/\byou(?:r|rs)?\b/.test(clause)) forms.ofyours = clause;
    if (trouble.test(clause) && !/\b(?:happy|glad|laughed|you)\b/.test(clause)) forms.problem = clause;
  } else forms.today = timed.test(text) && !/\bfirst\b/i.test(text) ? turned.join(' ') : `${turned.join(' ')} today`;
  const sad = mood !== 'plain' && mood !== 'glad';
  if (!sad) return { source: 'day', said: text, mood, forms };
  return { source: 'day', said: text, mood, forms: mood !== 'hard' || clause === null ? {} : { problem: clause } };
};

/** The words as a whole clause, or null where they name a thing. */
const asClause = (words: readonly string[]): string | null => {
  const text = words.join(' ');
  const first = bare(words[0] ?? '');
  if (subjects.test(first)) {
    if (/^i\b/i.test(first)) return text.replace(/^i/, 'I');
    if (first !== 'your' || finite.test(text)) return text;
    return null;
  }
  if (/^(?:on|in|at|after|before|for|every|this|last)$/.test(first) && /\b(?:I|we)\b/.test(text)) return text;
  if (/^(?:stuck|bored|exhausted|worn) /.test(text)) return `I am ${text}`;
  if (weather.test(text)) return `it is ${text}`;
  const form = verbForm(first);
  if (form?.kinds.has('gerund') && readVerbPhrase(words, false) !== null) return `I am ${text}`;
  if (readVerbPhrase(words, false)?.tense === 'past') return /^(?:was|were)$/.test(first) ? `I was ${words.slice(1).join(' ')}` : `I ${text}`;
  if (
    /^(?:have|feel|need|miss|live|am|finally|just|still)$/.test(first) &&
    words.length > 1 &&
    (form?.kinds.has('base') || readVerbPhrase(words, true) !== null)
  )
    return `I ${text}`;
  if (
    isPredicateAdjective(words) ||
    (prepositions.test(first) && !/^(?:about|like|near|than|that|when|once|if|because|so|who)$/.test(first) && !finite.test(text))
  )
    return `I am ${text}`;
  const whole = /^(?:kids|children|twins|neighbours|neighbors|boys|girls|hens|cats|dogs|bees) /.test(text) ? `the ${text}` : text;
  return finite.test(words.slice(1).join(' ')) && !/\b(?:that|which|who)\b/.test(text) ? whole : null;
};
