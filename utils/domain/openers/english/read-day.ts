import { cleanFact, inFull, isReadable, moodOf } from './clean-fact.ts';
import { asClause } from './day-clause.ts';
import { isProblem } from './day-problem.ts';
import type { Fact, Form } from './fact.ts';
import { lowerFirst } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { privateMarks } from './unsaid-words.ts';
import { verbForm } from './verb-forms.ts';
import { readVerbPhrase, thingsToo } from './verb-phrase.ts';
import { adverbs } from './word-lists.ts';

const own = oneOf('Mum Mom Dad Gran Nan Nana Mummy Daddy Grandma Grandad Granny');
const timed =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month|year)|last night|just|now|again|tomorrow|finally|first|since|ago|lately|recently|here|on \w+day|at last)\b/i;

const unowned = oneOf("is has does isn't hasn't doesn't");
const asking = /^(?:how|what|why|where|who|which|when) (?:do|does|did|is|are|was|can|could|should|would|to)\b/i;
/** Things of the writer's that are "them" later on. */
const manyThings = /\b[a-z]{2,}[^s'u]s\b.* (?:them|they|their)\b/i;

/** What grows or is kept, and what it loses: "my chilli plants drop their flowers". */
const growing =
  /^(?:my|the|our) (?:[a-z]+ ){0,2}(?:plants|seedlings|tomatoes|chillies|chilis|peppers|roses|beans|peas|trees|shrubs|hens|chickens|orchids|herbs|cucumbers) (?:all |are |have |keep |just )?[a-z]+ (?:all )?their (?:leaves|flowers|buds|needles|blossoms|fruit|fruits|feathers)\b/i;

/** What is felt, and asks for no advice. */
const felt = /^I (?:was|am|felt|feel) (?:so |very |a bit |rather |quite )?(?:jealous|envious|ashamed|small|humiliated|left out|useless|alone)\b/;

/** The words turned to the person; "their" stays where it is of the writer's own plants or animals. */
const turnedDay = (words: readonly string[], who: Referent): string[] | null => {
  const at = growing.test(words.join(' ')) ? words.indexOf('their') : -1;
  if (at < 0) return turnToYou(words, who);
  const after = turnToYou(words.slice(at + 1), who);
  return after === null ? null : [...words.slice(0, at + 1), ...after];
};

/** Reads something true from the sender's day: `today` stands as a sentence of its own, `dayclause` also within one. */
export const readDay = (given: string, who: Referent): Fact => {
  const text = inFull(cleanFact(given).text)
    .replace(/^today,?\s+(?!was\b|is\b|has\b|will\b|feels\b)(?=\S)/i, '')
    .replace(/\bfinally /gi, '')
    .replace(/^(?:help|ugh|argh|sigh|oh no)[,:] /i, '');
  const mood = moodOf(text);
  const none: Fact = { source: 'day', said: text, mood, forms: {} };
  const words = (own.test(text.split(' ', 1)[0] ?? '') ? text : lowerFirst(text)).split(' ');
  if (!isReadable(text) || mood === 'loss' || words.length > 18 || privateMarks.test(text) || /https?:|@|[<>{}[\]|\\?]/.test(text)) return none;
  if (unowned.test(bare(words[0] ?? '')) || asking.test(text) || (manyThings.test(text) && !growing.test(text))) return none;
  const turned = turnedDay(words, who);
  if (turned === null || /\bthinking (?:about|of) you$/.test(turned.join(' '))) return none;
  const made = asClause(turned);
  const mine = made !== null && /\bI\b/.test(made.split(' ').slice(0, 4).join(' '));
  if (made === null && isUnowned(turned)) return none;
  const clause = made !== null && happened(made) && !timed.test(made) ? `${made} today` : made;
  const forms: { [form in Form]?: string } = {};
  if (clause !== null) {
    forms.today = clause;
    forms.dayclause = clause;
    if (mine) forms.mine = clause;
    if (/\byou(?:r|rs)?\b/.test(clause)) forms.ofyours = clause;
    if (isProblem(clause)) forms.problem = clause;
  } else forms.today = timed.test(text) && !/\bfirst\b/i.test(text) ? turned.join(' ') : `${turned.join(' ')} today`;
  const sad = mood !== 'plain' && mood !== 'glad';
  if (!sad) return { source: 'day', said: text, mood, forms };
  return { source: 'day', said: text, mood, forms: mood !== 'hard' || clause === null || felt.test(clause) ? {} : { problem: clause } };
};

/** Whether the words say of nobody in particular that something is so: "has a flat tyre". */
const isUnowned = (words: readonly string[]): boolean => {
  const first = bare(words[0] ?? '');
  const form = verbForm(first);
  return form?.kinds.has('third') === true && !form.kinds.has('base') && !thingsToo.test(first) && readVerbPhrase(words, false) !== null;
};

const auxiliary = oneOf('was were had have did could');
const lasting = oneOf(
  'be know want need like love hate feel think believe hope wish mean own prefer care depend belong understand seem look sleep live stay',
);
const within = oneOf('because when while after before until till although though since if as');
const joining = oneOf('and but so or then');
const ownVerb = oneOf("i it we they that this can cannot could will would is was am are have had did can't couldn't won't didn't");

/** Whether a clause says one thing the writer did at some moment, so that "today" fits behind it. */
const happened = (clause: string): boolean => {
  const [subject, ...words] = clause.split(' ');
  const phrase = subject === 'I' ? readVerbPhrase(words, true) : null;
  if (phrase?.tense !== 'past' || auxiliary.test(bare(words[phrase.adverbs.length] ?? ''))) return false;
  if (lasting.test(phrase.base)) return false;
  if (phrase.adverbs.some((word) => /^(?:never|always|often)$/i.test(word))) return false;
  const rest = phrase.rest.map(bare);
  const more = rest.some((word, at) => {
    if (within.test(word)) return true;
    if (!joining.test(word)) return false;
    const next = rest.slice(at + 1).find((one) => !adverbs.test(one)) ?? '';
    return ownVerb.test(next) || verbForm(next)?.kinds.has('past') === true;
  });
  return !more;
};
