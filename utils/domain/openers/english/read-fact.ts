import { isVisit } from './ahead.ts';
import { cleanFact, inFull, isReadable, moodOf } from './clean-fact.ts';
import type { Fact, Form, Forms, Mood } from './fact.ts';
import { relief } from './mood-words.ts';
import { calledIn } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { listed } from './plain-thing.ts';
import { readLoss } from './read-loss.ts';
import { readSentence } from './read-sentence.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { amount, diet, privateMarks, unkind, writingAdvice } from './unsaid-words.ts';
import { peopleNouns, petNouns } from './word-lists.ts';
import { workOf } from './work-of.ts';

/** Words that can be said in one breath. */
const longest = 16;
const markup = /https?:|@|[<>{}[\]|\\]/;

const spoken = '(?:(?:[Ss]he|[Hh]e|[Tt]hey|[A-Z][a-z]+) )?(?:just |also )?';
const then = '(?: (?:in (?:spring|summer|autumn|winter|[A-Z][a-z]+)|yesterday|today|last (?:week|month|night)|this morning|recently))?';
const mark = "(?::| that|,|(?= [\"“]))|(?= (?:she|he|they|she's|he's|they're|i|i'm|we)\\b)";
/** What they wrote or said, after the words that say so. */
const reported = (): RegExp => {
  reportedMade ??= new RegExp(
    `^${spoken}(?:(?:[Ww]rote|[Ww]rites|[Tt]exted|[Ee]mailed|[Mm]essaged|[Aa]nswered|[Rr]eplied)(?: me| to me)?${then}(?:${mark})|(?:[Ss]ays|[Ss]aid|[Tt]old me|[Mm]entioned|[Ll]et me know)${then}(?:${mark}|(?= (?:her|his|their|my|the|it)\\b))) (.+)$`,
  );
  return reportedMade;
};
let reportedMade: RegExp | null = null;
const kinWord =
  '(partner|wife|husband|girlfriend|boyfriend|fiancée?|sister|brother|mum|mom|dad|mother|father|son|daughter|cousin|niece|nephew|gran|grandma|grandad)';
/** "Kim (wife) is a nurse". */
const kinBehindName = new RegExp(`^([A-Z]\\S+) \\((?:his |her |their )?${kinWord}\\)(?! died| passed)`);
/** "lives with partner Kim". */
const kinAlone = new RegExp(`\\b(with|and|from|to) ${kinWord}(?= [A-Z])`);
const saying = oneOf('me said says mentioned');

/** People of theirs said as theirs: "Kim (wife)" gives "your wife Kim". */
const withKin = (given: string): string => {
  const text = given.includes('inally ') ? given.replace(/\bfinally /gi, '') : given;
  if (text.includes('(')) return text.replace(kinBehindName, 'your $2 $1');
  return / (?:with|and|from|to) [a-z]+ [A-Z]/.test(` ${text}`) ? text.replace(kinAlone, '$1 your $2') : text;
};
/** What they asked the writer, which says nothing of them. */
const theirQuestion =
  /^(?:(?:[Ss]he|[Hh]e|[Tt]hey|[A-Z][a-z]+) )?(?:has |have )?(?:just |also |recently |once )?(?:[Aa]sk(?:ed|s|ing)|[Ww]ant(?:ed|s) to know|[Ww]ondered|[Ww]as wondering|[Ee]nquired|[Ii]nquired)(?: me| us| [A-Z][a-z]+)? (?:how|whether|if|when|where|why|what|who|which|(?:about|after) (?:my|our|me))\b/;
const quarrelled = oneOf('argued quarrelled quarreled disagreed fought');
const speech = oneOf('wrote writes texted emailed messaged answered replied says said told mentioned let');
const firstPerson: Record<string, string> = {
  i: 'they',
  my: 'their',
  me: 'them',
  "i'm": "they're",
  "i've": "they've",
  we: 'they',
  our: 'their',
  am: 'are',
  myself: 'themselves',
  you: 'me',
  your: 'my',
  yours: 'mine',
};

/** Reads one thing the user wrote about somebody. What cannot be read with certainty gives no forms, and so is never used. */
export const readFact = (given: string, source: 'thread' | 'note', who: Referent): Fact => {
  const clean = cleanFact(given);
  const { label } = clean;
  const said = saying.test(clean.text.slice(clean.text.lastIndexOf(' ') + 1))
    ? clean.text.replace(/,? (?:she|he|they) (?:once )?(?:told me|said|says|mentioned)$/i, '')
    : clean.text;
  const text = withKin(inFull(said.split('; ')[0] ?? said));
  const mood = moodOf(text);
  const none: Fact = { source, said, mood, forms: {} };
  if (theirQuestion.test(text)) return { ...none, mood: 'plain' };
  if (!isReadable(text) || text.split(' ').length > 30 || markup.test(text)) return none;
  const whole = '"“‘'.includes(given.trim().charAt(0)) && /["”’]\s*$/.test(given) && /\b(?:i|my|i'm|i’m|we|our)\b/i.test(text);
  const quoted = whole ? text : text.split(' ', 4).some((word) => speech.test(bare(word))) ? reported().exec(text)?.[1] : undefined;
  const inner = quoted === undefined ? null : inTheirPlace(cleanFact(quoted).text);
  if (isUnsaid(text, inner?.own === true ? inner.text : text)) return none;
  const lost = mood === 'loss' ? readLoss(text) : {};
  if (quarrelled.test(bare(text.split(' ', 1)[0] ?? '')) || text.startsWith('fell out')) return none;
  if (inner?.own === true && quoted !== undefined && toTheWriter.test(quoted)) return none;
  if (quoted !== undefined && inner !== null && !/^(?:to|about|for|with|from)\b/.test(quoted)) {
    const felt = moodOf(inner.text);
    const gone = felt === 'loss' ? { ...lost, ...readLoss(inner.text) } : {};
    const told = readSentence(inner.text, inner.own ? { ...who, gender: 'they' } : who, felt, '');
    if (inner.own && /\b(?:me|my)\b/.test(told.clause ?? '')) return none;
    if (told.clause !== undefined) return { source, said, mood: felt, forms: settle({ ...told, told: told.clause, ...gone }, felt, inner.text) };
    const verbatim = text.slice(0, text.length - quoted.length).includes(':') || /["“]$/.test(text.slice(0, -quoted.length).trim());
    if (verbatim || !/^(?:the|her|his|their|my|it)\b/i.test(quoted)) return { source, said, mood: felt, forms: settle(gone, felt, inner.text) };
  }
  return { source, said, mood, forms: settle({ ...heard(text, source, who, mood, label), ...lost }, mood, text) };
};

/** What a sentence gives; a thread that gives nothing else may still be a list to ask about. */
const heard = (text: string, source: 'thread' | 'note', who: Referent, mood: Mood, label: string): Forms => {
  const found = readSentence(text, who, mood, label);
  if (source !== 'thread' || (mood !== 'plain' && mood !== 'glad') || Object.keys(found).length > 0) return found;
  const turned = turnToYou(text.split(' '), who)?.join(' ');
  const said = turned === undefined ? null : isVisit(turned) ? turned : listed(turned);
  return said === null ? {} : { said };
};

/** A secret of theirs that the writer gave away. */
const toldSecret = /^(I (?:told (?!no|her|him|them)|let slip |gave (?:away )?|blabbed |revealed |shared )(?:.*)\b(?:her|his|their)) secrets?\b/;

/** What comes out as a book does, and is no secret of anybody's. */
const published = /\b(books?|novel|album|record|film|single|memoir|collection|paper|article) came out\b/i;

/** Whether the words are better kept: told in confidence, about money or the body, only for how to write, or, where they are `mine`, a reproach. */
const isUnsaid = (text: string, mine: string): boolean =>
  privateMarks.test(text.replace(toldSecret, '$1 news').replace(published, '$1 appeared')) ||
  writingAdvice.test(text) ||
  diet.test(text) ||
  (/[\d]/.test(text) && amount.test(text)) ||
  (unkind.test(mine) && !/^(?:i|we|thank|say|ask)\b/i.test(mine));

/** Words of theirs in which the writer does something, and questions. */
const toTheWriter =
  /\byou(?:['’](?:re|ve|ll|d)| (?:are|were|can|could|will|would|have|had|do|did|should|must|might|may|want|know|like|look|think))\b|\?\s*["”]?$/i;

/** What the person wrote or said: `own` where it was in the first person, and is now in the third. */
const inTheirPlace = (inner: string): { readonly text: string; readonly own: boolean } => {
  const own = /\b(?:i|my|me|i'm|i’m|i've|i’ve|we|our)\b/i.test(inner) && !/\b(?:she|he|her|his|him)\b/i.test(inner);
  if (!own) return { text: inner, own };
  const theirs = inner
    .split(' ')
    .map((word) => firstPerson[bare(word)] ?? word)
    .join(' ')
    .replace(/\bthey was\b/, 'they were');
  return { text: theirs, own };
};

const body =
  /(?:\b(?:your|the)|^you (?:have|got)(?: an?)?) (?:[a-z]+ )?((?:left |right )?(?:back|knees?|hip|shoulder|hands?|wrist|ankle|foot|leg|arm|neck|eyes?|tooth|teeth|elbow|finger|thumb))\b/;
/** Whether somebody of theirs is named; the animals of a house are spoken of as things that go on. */
const namesSomebody = (text: string): boolean =>
  text.split(/[\s,]+/).some((word, at, all) => {
    const low = bare(word);
    const next = all[at + 1];
    if (next !== undefined && !/^\p{Lu}/u.test(next) && !/^(?:girl|boy|and|is|called|named)$/.test(next)) return false;
    return (
      (peopleNouns.test(low) && !petNouns.test(low) && !/^(?:boss|manager|doctor|teacher|colleagues?|ex)$/.test(low)) || /^flat-?mates?$/.test(low)
    );
  });
const keptWhenSad: readonly Form[] = ['wrong', 'plan', 'favour', 'could', 'lost'];

/** Sad facts keep only the forms made for them; people are not spoken of as things; nothing too long for one breath is kept. */
const settle = (found: Forms, mood: Mood, text: string): Forms => {
  const short: { [form in Form]?: string } = Object.fromEntries(Object.entries(found).filter(([, words]) => words.split(' ').length <= longest));
  if (mood === 'glad' && relief.test(text)) {
    const { clause, joy, told } = short;
    return { ...(clause !== undefined && { clause }), ...(joy !== undefined && { joy }), ...(told !== undefined && { told }) };
  }
  if (mood === 'plain' || mood === 'glad') {
    const subject = short.topic ?? short.thing;
    const own = subject?.split(/ (?:with|of|about|for|from|at|in|on|by|to) /)[0] ?? '';
    const person = subject !== undefined && (namesSomebody(own) || (calledIn(text) === subject && namesSomebody(text)));
    if (person && !/[’']s\b/.test(own)) {
      const { topic: _topic, thing: _thing, event: _event, interest: _interest, joynoun: _joynoun, ...others } = short;
      return { ...others, folk: calledIn(text) === subject ? subject : own };
    }
    return short.topic !== undefined &&
      workOf(short.topic) !== null &&
      !/^(?:is )?(?:doing|taking|attending|started|joined|learning|loves?)\b/i.test(text)
      ? { ...short, work: short.topic }
      : short;
  }
  const kept: { [form in Form]?: string } = Object.fromEntries(
    keptWhenSad.flatMap((form) => (short[form] === undefined ? [] : [[form, short[form]]])),
  );
  const { clause, burden, help, helped } = short;
  if (mood === 'loss' && help === undefined) return kept;
  if (help !== undefined) return { ...kept, help, ...(helped === undefined ? {} : { helped }) };
  if (clause !== undefined && /^we\b/.test(clause)) kept.quarrel = clause;
  else if (clause !== undefined && !/^I\b/.test(clause)) kept.trouble = clause;
  if (burden !== undefined) kept.burden = burden;
  const sore = mood === 'ill' ? body.exec(clause ?? burden ?? '')?.[1] : undefined;
  if (sore !== undefined && kept.burden !== undefined && !/^your (?!new )/.test(kept.burden)) delete kept.burden;
  if (sore !== undefined && mood === 'ill' && !/cancer|tumou?r|stroke/i.test(text)) {
    kept.sore = `your ${sore}`;
    const another = /\b(?:daughter|son|mother|father|mum|dad|husband|wife|partner)\b/.test(clause ?? burden ?? '');
    if (another) delete kept.sore;
    else if (short.told === undefined) delete kept.trouble;
  }
  return kept;
};
