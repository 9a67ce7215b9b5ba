import { asWhat } from './as-what.ts';
import { cleanFact, inFull, isReadable, moodOf } from './clean-fact.ts';
import type { Fact, Forms } from './fact.ts';
import { headOf, lowerFirst, toThatThing } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { bare, type Referent, turnToYou } from './turn-to-you.ts';
import { afterYou } from './turn-verb.ts';
import { privateMarks } from './unsaid-words.ts';
import { verbForm } from './verb-forms.ts';
import { readVerbPhrase } from './verb-phrase.ts';
import { jobs } from './word-lists.ts';
import { workOf } from './work-of.ts';

const mates =
  /^(?:(?:old|former|ex-?|childhood|university|college|school|work) )*(?:flat|house|room|class|school|team|work|band|ship|course|office|desk|choir|lab|crew|play|stable|squad|dorm|study)[- ]?mates\b|^(?:(?:old|former|childhood|university|college|school) )*(?:colleagues|neighbours|friends|pen pals|lab partners|students|trainees|interns|co-workers|volunteers|apprentices)\b/i;
/** Where nobody likes to be reminded of having met, and what is no place at all. */
const unsaidMeeting =
  /\b(?:ward|clinic|hospital|rehab|court|dating|blind date)\b|^(?:can['’]t|cannot|don['’]t|not|long story|since|always|never|forever|no idea|it['’]s)\b/i;
const mineOf = oneOf('read hear see watch find buy use follow discover attend like enjoy come listen');
const ofOurs = oneOf(
  'meet work study share sing play go live grow train volunteer travel row run swim dance chat talk write sit camp teach build cycle climb organise serve',
);

/** Somebody, where a place was expected: "the translator of a novel I love". */
const makers = oneOf(
  'director composer narrator creator host presenter owner founder maker inventor organiser organizer voice face man woman person guy girl boy',
);
const lasting = /^(?:we (?:were|worked|shared|sang|studied|lived|played|rowed|swam|trained|went to|volunteered|danced|sat|taught)|you were my) /;

/** Reads how two people know each other: `met` as a clause, `from` as the place or time it comes from, `work` as what the user knows of them. */
export const readMeeting = (given: string, who: Referent, still: boolean): Fact => {
  const text = inFull(cleanFact(given).text).replace(/,? \(?(\d{4}) ?[-–] ?(\d{4})\)?$/, ' from $1 to $2');
  const none: Fact = { source: 'how', said: text, mood: moodOf(text), forms: {} };
  if (
    !isReadable(text) ||
    text.split(' ').length > 14 ||
    privateMarks.test(text) ||
    !['plain', 'glad'].includes(moodOf(text)) ||
    unsaidMeeting.test(text) ||
    /https?:|@|[<>{}[\]|\\?]/.test(text)
  )
    return none;
  const forms = meeting(lowerFirst(text), who, still);
  const then = forms.met !== undefined && lasting.test(forms.met) ? { days: `the days when ${forms.met}` } : {};
  return { ...none, mood: 'plain', forms: { ...forms, ...then } };
};

const meeting = (text: string, who: Referent, still: boolean): Forms => {
  const words = text.split(' ');
  const first = bare(words[0] ?? '');
  const turned = turnToYou(words, who);
  if (turned === null) return {};
  const said = turned.join(' ');
  if (first === 'we') return { met: text };
  if (/^used to .+\btogether\b/i.test(text) || /^in the same /i.test(text)) return { met: `we ${first === 'in' ? 'were ' : ''}${text}` };
  const named = asWhat(text);
  if (named !== null) return named;
  const pair = /^(?:(?:ex|old|former)[- ])?((?:\S+ ){0,2}(?:neighbours|neighbors|colleagues|co-workers|partners|buddies|friends))$/i.exec(text)?.[1];
  if (pair !== undefined && !/^my\b/i.test(pair) && !mates.test(text)) return { met: `we were ${pair}` };
  if (/^(?:lab|dance|tennis|running|study|training|chess|climbing|squash|badminton|sparring) partner$/i.test(text))
    return { met: `we were ${text}s` };
  if (/^(?:on|in|at) an? /i.test(text)) return { met: `we met ${text}` };
  if (/^same (?:street|road|building|floor|village|town|block|house)$/i.test(text)) return { met: `we know each other from living in the ${text}` };
  if (first === 'i') return { met: said, ...workIn(said) };
  if (/^(?:she|he|they)$/.test(first)) return { met: said };
  if (mates.test(text) && /\bsince\b/.test(text)) return { met: `we have been ${text}` };
  if (mates.test(text))
    return {
      met: `we ${still && /\b(?:colleagues|neighbours|team-?mates|co-workers)\b/i.test(text) && !/^(?:old|former|ex)/i.test(text) ? 'are' : 'were'} ${text}`,
    };
  if (
    /^my (?:old |former |first |ex-?)*(?:[a-z-]+ )?(?:teacher|tutor|supervisor|professor|coach|boss|manager|lecturer|trainer|mentor|landlady|landlord|flatmate|housemate|roommate|colleague|neighbour|instructor|conductor|student|editor|doctor|classmate|deskmate|team-?mate|bandmate)\b/i.test(
      text,
    )
  )
    return { met: `you were ${text.replace(/^my (?:old|former|ex-?) ?/i, 'my ')}` };
  const phrase = readVerbPhrase(words, false);
  if (phrase !== null && (phrase.tense === 'past' || phrase.tense === 'ongoing')) {
    if (phrase.tense === 'ongoing') return /\b(?:together|same)\b/.test(text) ? { from: text, met: `we know each other from ${text}` } : {};
    if (/\b(?:me|my|us)\b/.test(text) && !/\btogether\b/.test(text)) return { met: `you ${afterYou(phrase, turned)}` };
    if (mineOf.test(phrase.base)) return { met: `I ${said}`, ...workIn(`I ${said}`) };
    if (ofOurs.test(phrase.base) || phrase.base === 'be')
      return { met: phrase.base === 'be' ? `we were ${words.slice(1).join(' ')}` : `we ${text.replace(/ with (?:him|her|them)\b/, ' together')}` };
    return {};
  }
  if (/^(?:from|through|via|at|in|on)$/.test(first) && words.length > 1) {
    const place = words.slice(1).join(' ');
    return first === 'through' || first === 'via'
      ? { met: `we know each other through ${place}` }
      : { from: place, met: `we know each other from ${place}` };
  }
  if (/^(?:his|her|their)$/.test(first)) return / (?:is|are|was|were) /.test(said) ? { met: said } : { work: said };
  if (/^(?:kids|children|sons|daughters|dogs|mothers|mums|parents|families) \S+ .*\btogether$/i.test(text)) return { met: `our ${text}` };
  if (/^same\b/i.test(text)) return { from: `the ${words.slice(1).join(' ')}`, met: `we know each other from the ${words.slice(1).join(' ')}` };
  if (
    /^(?:sister|brother|mother|father|mum|dad|cousin|aunt|uncle|wife|husband|partner|son|daughter|friend|best friend|family|grandmother|grandfather|niece|nephew|author|writer|my|(?:ex-|former |old )?(?:colleague|neighbou?r|classmate|flatmate|housemate|boss|client|customer|student|pupil|landlord|landlady|team-?mate|mentor|mentee|next-door|acquaintance|mum|[a-z]+['’]s)\b)(?:\b|$)/i.test(
      text,
    ) ||
    /\bfriend\b/i.test(text)
  )
    return {};
  if (verbForm(first)?.kinds.has('base') === true && words.length > 2) return {};
  if (/^(?:the|an?)$/.test(first) && words.length > 2 && (jobs.test(headOf(words)) || makers.test(headOf(words)))) return {};
  const place =
    /^(?:work|school|uni|university|online chess|chess|choir practice|judo|swimming|college|church|yoga|football|football training|town|home|primary school|secondary school|nursery|karate|kindergarten)$/i.test(
      text,
    )
      ? text
      : (toThatThing(said) ?? said).replace(/^your /, 'the ');
  return fromPlace(place);
};

const fromPlace = (place: string): Forms => ({ met: `we know each other from ${place}`, ...(/^(?:the|our) /.test(place) ? { from: place } : {}) });

const workIn = (clause: string): { work?: string } => {
  const work = workOf(clause);
  return work === null ? {} : { work };
};
