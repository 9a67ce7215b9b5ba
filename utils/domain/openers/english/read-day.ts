import { cleanFact, inFull, isReadable, moodOf } from './clean-fact.ts';
import type { Fact, Form } from './fact.ts';
import { lowerFirst } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { phrases } from './phrases.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { privateMarks } from './unsaid-words.ts';
import { verbForm } from './verb-forms.ts';
import { isPredicateAdjective, readVerbPhrase } from './verb-phrase.ts';
import { determiners, predicateAdjectives, prepositions } from './word-lists.ts';

const subjects = oneOf("i i'm i've i'd we we're we've it it's there there's you your somebody someone everything nobody everyone");
const timed =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month|year)|last night|just|now|again|tomorrow|finally|first|since|ago|lately|recently|here|on \w+day|at last)\b/i;
const weather = /^(?:raining|snowing|hailing|pouring|drizzling|thundering)\b/i;
const finite =
  /\b(?:is|are|was|were|has|have|had|will|came|went|smells?|looks?|sounds?|tastes?|sings?|sang|blooms?|bloomed|opened|opens|arrived|started|starts|began|fell|falls|rang|broke|stopped|flew|turned|shines?|rained|snowed|works?|feels?|says|said|won|died|laughed)\b/i;

/** What somebody could be asked for help or advice with. */
const trouble = phrases(
  `broke; broken; breaks; lost my; lost the; stuck; died; dead; leaks; leaking; leaked; dripping; won't; can't; cannot; could not; couldn't; doesn't; don't; does not; do not; not working; no idea; need; needs; missing; stolen; trouble; problem; locked out; torn; wobbly; wobbling; burnt; failing; jammed; blocked; cracked; rattles; rattling; squeaks; squeaking; flooded; mouldy; wilting; drooping; dying;
  trying to; wondering (?:how|whether|if|what); looking for; deciding; cannot decide; have to; must; too (?:big|small|many|much|long|short|old|heavy|salty|dry|wet); empty; ran out; run out; out of (?:flour|milk|ideas|paint|space|time); forgot; forgotten; worried; nervous; interview tomorrow; moving house; row with; out of order; down; crashed; frozen; a mess; lost my (?:keys|phone|wallet|glasses|way)`,
);

/** Reads something true from the sender's day: `today` stands as a sentence of its own, `dayclause` also within one. */
export const readDay = (given: string, who: Referent): Fact => {
  const text = inFull(cleanFact(given).text)
    .replace(/^today,?\s+(?!was\b|is\b|has\b|will\b|feels\b)(?=\S)/i, '')
    .replace(/\bfinally /gi, '');
  const mood = moodOf(text);
  const none: Fact = { source: 'day', said: text, mood, forms: {} };
  const words = (own.test(text.split(' ', 1)[0] ?? '') ? text : lowerFirst(text)).split(' ');
  if (!isReadable(text) || mood === 'loss' || words.length > 18 || privateMarks.test(text) || /https?:|@|[<>{}[\]|\\?]/.test(text)) return none;
  const turned = turnToYou(words, who);
  if (turned === null || /\bthinking (?:about|of) you$/.test(turned.join(' '))) return none;
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

const own = oneOf('Mum Mom Dad Gran Nan Nana Mummy Daddy Grandma Grandad Granny');

/** Whether somebody or something at the start does something: "my daughter made pancakes". */
const acts = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const form = at > 0 && at < 4 ? verbForm(bare(word)) : null;
    const before = bare(words[at - 1] ?? '');
    return (
      form?.kinds.has('past') === true &&
      !form.kinds.has('base') &&
      form.base !== '' &&
      !prepositions.test(before) &&
      !determiners.test(before) &&
      words[at + 1] !== undefined
    );
  });

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
  if (/^(?:couldn't|can't|cannot|don't|didn't|won't|haven't|wasn't)\b/.test(text.replace('’', "'"))) return `I ${text}`;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text)) return `it is ${text}`;
  if (/^(?:today|tonight) (?:was|is|has|will|feels)\b/.test(text)) return text;
  if (/^(?:up|awake|here|home|on my feet) since /.test(text)) return `I have been ${text}`;
  if (/^(?:stuck|bored|exhausted|worn|snowed in|locked out|home (?:with|alone|early|again)) ?/.test(text)) return `I am ${text}`;
  if (predicateAdjectives.test(first) && /^(?:today|again|now|and|but)$/.test(words[1] ?? '')) return `I am ${text}`;
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
  return (finite.test(words.slice(1).join(' ')) || acts(words)) && !/\b(?:that|which|who)\b/.test(text) ? whole : null;
};
