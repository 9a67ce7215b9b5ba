import { aboutSomething } from './about-something.ts';
import { aboutThem } from './about-them.ts';
import { aboutMe, aboutMine, aboutUs } from './about-us.ts';
import { appointmentIn } from './ahead.ts';
import type { Forms, Mood } from './fact.ts';
import { lowerFirst } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { couldIn, readIntention, readQuestion } from './read-intention.ts';
import { readState } from './read-state.ts';
import { restated, restatedAsIs } from './restate.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { verbForm } from './verb-forms.ts';
import { isPredicateAdjective, readVerbPhrase, thingsToo } from './verb-phrase.ts';
import { prepositions } from './word-lists.ts';
import { isMyDoing } from './wrongs.ts';

const placing = oneOf('from in at on off back away near between under out');
const asking = oneOf('is are was were did does has have will can');
const together = ['together', 'each other', 'one another', 'both of us'];
const mates = { test: (text: string): boolean => together.some((words) => text.includes(words)) };
const ourDoing = oneOf(
  'ate drank rehearsed practised learnt gardened giggled cried wept stayed talked argued queued hiked swapped saw sang got went shared walked swam ran danced cooked built missed sat watched drove laughed travelled worked studied lived played met climbed cycled survived wrote translated painted camped sailed rowed',
);
const momentous = oneOf('time times day days night evening summer way');
const toMe = /\b(?:me|my|us|mine|our)\b/i;

/** Reads one sentence or fragment by its shape: who it is about, and what it says. */
export const readSentence = (given: string, who: Referent, mood: Mood, label: string): Forms => {
  const text = given.replace(/^(?:still|also|and|but|so|well)\s+/i, '');
  const words = lowerFirst(text).split(' ');
  const first = bare(words[0] ?? '');
  const full = restated(text, words, first);
  if (full !== null) return readSentence(full, who, mood, label);
  const parted = /divorced|separated|estranged|unmarried|married to/.exec(text)?.[0];
  if (parted === 'married to') {
    const spouse = /^(?:is )?married to (\p{Lu}\S+)$/u.exec(text)?.[1];
    if (/^(?:is )?married to\b/i.test(text)) return spouse === undefined ? {} : { folk: spouse };
  } else if (parted !== undefined && (/^(?:is )?(?:divorced|separated(?! from)|estranged|unmarried)\b/i.test(text) || /\bestranged$/.test(text)))
    return {};
  if (/^(?:can|could|would|will) (?:you|i|we)\b/i.test(text)) return {};
  const wanted = couldIn(text, who);
  if (wanted !== null) return wanted;
  if (text.endsWith('?')) return readQuestion(given, who);
  const asks = /^(how|what|where|who|when)['’]?s$/i.exec(words[0] ?? '')?.[1];
  if (asks !== undefined && words.length > 1) return readQuestion([asks, 'is', ...words.slice(1)].join(' '), who);
  if (first === 'sorry' && words[1] === 'I') return aboutMe(words.slice(2), who);
  if (asking.test(first) && (/^(?:she|he|they)$/.test(bare(words[1] ?? '')) || words[1] === who.first)) return readQuestion(text, who);
  const both = bothIn(text, who);
  if (both !== null) return aboutUs(both.split(' '));
  const short = /^(she|he|they|i|we)['’](s|re|ve|m)$/i.exec(words[0] ?? '');
  if (short?.[1] !== undefined) {
    const done = verbForm(bare(words[1] ?? ''))?.kinds.has('participle');
    const whole = { s: done ? 'has' : 'is', re: 'are', ve: 'have', m: 'am' }[short[2] ?? 's'] ?? 'is';
    return readSentence([short[1], whole, ...words.slice(1)].join(' '), who, mood, label);
  }
  return (
    readIntention(words, who) ??
    withSubject(text, words, first, who, mood) ??
    withMemory(text, words, first, who, mood, label) ??
    withoutSubject(text, words, first, who, mood, label)
  );
};

/** What "we" did, where the words say it of the two by name: "Marta and I rowed". */
const bothIn = (text: string, who: Referent): string | null => {
  const pair = /^(?:(\S+) and (?:I|me)|(?:I|me) and (\S+)) (.+)$/i.exec(text);
  const other = pair?.[1] ?? pair?.[2] ?? '';
  return pair?.[3] !== undefined && (/^(?:she|he|they|her|him)$/i.test(other) || (who.first.length > 1 && other === who.first)) ? pair[3] : null;
};

/** Where something happened that is theirs: "we built the prototype in his garage". */
const atTheirs =
  /\b(?:in|at|on|from|round|behind|under|outside) (?:her|his|their) (?:[a-z]+ )?(?:garage|kitchen|flat|house|garden|shed|basement|cellar|attic|room|car|van|boat|balcony|studio|office|workshop|allotment|sofa|floor|table|porch|roof|greenhouse|tent|barn|yard|place|caravan|farm)$/;

const withSubject = (text: string, words: readonly string[], first: string, who: Referent, mood: Mood): Forms | null => {
  const pronoun = /^(?:she|he|they)$/.test(first);
  if (pronoun && who.gender !== null && who.gender !== 'they' && first !== 'they' && first !== who.gender) return {};
  if (pronoun || (who.first.length > 1 && words[0] === who.first)) {
    const phrase = readVerbPhrase(words.slice(1), true);
    if (phrase === null) return pronoun ? {} : null;
    const object = bare(phrase.rest[0] ?? '');
    if (pronoun && (object === 'him' || (object === 'her' && turnToYou(['her', ...phrase.rest.slice(1)], who)?.[0] === 'you'))) return {};
    return aboutThem(phrase, words.slice(1), pronoun ? { ...who, gender: first as 'she' | 'he' | 'they' } : who, mood);
  }
  if (first === 'i') return aboutMe(words.slice(1), who);
  if (first === 'my') return aboutMine(words, who);
  if (first === 'we') return aboutUs(atTheirs.test(text) ? (turnToYou(words.slice(1), who) ?? words.slice(1)) : words.slice(1));
  if (first === 'us') return { memory: text };
  return first === 'both' && verbForm(bare(words[1] ?? '')) !== null ? { clause: `we ${words.join(' ')}`, does: `we ${words.join(' ')}` } : null;
};

const withMemory = (text: string, words: readonly string[], first: string, who: Referent, mood: Mood, label: string): Forms | null => {
  const when = /^(?:when|how)$/.test(first) && words[1] === 'we' && words.length > 2 ? words.slice(2).join(' ') : undefined;
  if (when !== undefined && readVerbPhrase(when.split(' '), true) !== null)
    return { memory: `${/^how/i.test(text) ? 'how' : 'the time when'} we ${when}` };
  const phrase = readVerbPhrase(words, false);
  const moment = momentous.test(first === 'the' ? bare(words[1] ?? '') : first) || label.includes('memor');
  if (moment && phrase === null) return aboutSomething(text, who, mood, label);
  if ((mates.test(text) || / we\b/.test(text)) && ourDoing.test(first)) return aboutUs(words);
  const met = first === 'met' && /^(?:her|him|them)$/.test(bare(words[1] ?? '')) && words.length > 2 ? words.slice(2).join(' ') : undefined;
  if (met !== undefined) return aboutUs(['met', ...met.split(' ')]);
  const both = /^(?:shared|met)$/.test(first) && phrase !== null && !/\bwith\b.*\b(?:me|us)\b/.test(text) && !/\bwith (?:her|his|their)\b/.test(text);
  if (both) return aboutUs(words);
  if (thingsToo.test(first) && bare(words[1] ?? '') === 'together') return { memory: `our ${words.join(' ')}` };
  return mates.test(text) && verbForm(first)?.kinds.has('gerund') ? { memory: `us ${words.join(' ')}` } : null;
};

const undergone = oneOf('stung bitten hit struck robbed mugged chased bullied attacked raised brought inspired shaken beaten hurt told');
const towards = oneOf('her him them');
const mineOnly = oneOf('forget miss cancel skip ignore interrupt borrow promise');

/** Whether something done without a subject was done by the writer: "lent her my book", "forgot his birthday". */
const isMine = (base: string, text: string, words: readonly string[], who: Referent): boolean => {
  if (words.some((word) => towards.test(bare(word))) && !/\bme\b/i.test(text)) {
    const turned = turnToYou(words, who);
    if (turned?.some((word, at) => /^you\b/.test(word) && towards.test(bare(words[at] ?? '')))) return true;
  }
  return mineOnly.test(base) && /\b(?:her|his|their)\b/i.test(text) && !toMe.test(text);
};

const withoutSubject = (text: string, words: readonly string[], first: string, who: Referent, mood: Mood, label: string): Forms => {
  if (/^(?:no|not)$/.test(first)) return {};
  if (bare(words[1] ?? '') === 'by' && undergone.test(first)) return {};
  if (/^(?:(?:was|were|am|are) )?invited (?:to|for|on|round to) (?:her|his|their)\b/.test(text)) return {};
  const phrase = readVerbPhrase(words, false);
  if (phrase !== null) {
    if (phrase.tense === 'past' && (isMine(phrase.base, text, words, who) || isMyDoing(phrase.base, phrase.rest.join(' '))))
      return aboutMe(words, who);
    const gerund = phrase.tense === 'ongoing' && verbForm(first)?.kinds.has('gerund') === true;
    return aboutThem(phrase, gerund ? ['is', ...words] : words, who, mood);
  }
  if (first === 'owe') return aboutMe(words, who);
  const bareState = /^(?:just|currently|recently|now|still)$/.test(first) ? words.slice(1) : words;
  const placed = prepositions.test(bare(bareState[0] ?? '')) && placing.test(bare(bareState[0] ?? '')) && words.length < 9;
  if (placed || isPredicateAdjective(bareState)) {
    const here = ['is', ...bareState];
    return aboutThem({ tense: 'present', base: 'be', adverbs: [], rest: bareState, words: here }, here, who, mood);
  }
  const seeing = appointmentIn(text);
  if (seeing !== null) return seeing;
  const full = restatedAsIs(text, words, first);
  if (full !== null) return readSentence(full, who, mood, label);
  return readState(text, words, who, mood) ?? aboutSomething(words.join(' '), who, mood, label);
};
