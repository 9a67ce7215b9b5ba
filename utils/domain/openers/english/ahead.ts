import type { Forms, Mood } from './fact.ts';
import { headOf } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { withoutDate } from './times.ts';
import { bare } from './turn-to-you.ts';
import type { VerbPhrase } from './verb-phrase.ts';
import { eventNouns, prepositions } from './word-lists.ts';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const season = 'spring|summer|autumn|winter';
/** A day or a time of the year at the end of the words; "on Fridays" is none. */
const when = new RegExp(
  `^(.*?),? ?\\b((?:on (?:the )?(?:${weekday}|\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:${month}))?|(?:first|second|third) of (?:${month}))|in (?:early |late |mid-|the )?(?:${month}|${season})|(?:next|this) (?:week|weekend|month|year|${weekday}|${season}|${month})|tomorrow|tonight|today|at \\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)?))$`,
  'i',
);
/** Days that mean another day to who reads them later. */
const shifting = /^(?:next|this|to|at) ?\w/i;

type Dated = { readonly what: string; readonly day: string };
const datedIn = (text: string): Dated | null => {
  const [, what, day] = when.exec(text) ?? [];
  return what === undefined || day === undefined ? null : { what, day: shifting.test(day) ? '' : ` ${day}` };
};

/** Whether the words end in a day of the calendar: "at the conference on Friday". */
export const isDated = (text: string): boolean => {
  const dated = datedIn(text);
  return dated !== null && (dated.day !== '' || /\b(?:tomorrow|tonight|next \w+)$/i.test(text));
};

const occasion = oneOf('visitors guests dinner lunch brunch party visit drinks show gig class lesson course shift race 10k triathlon half');
const held = oneOf('have sit take do give run play perform host hold lead attend present swim ride retake resit');
const tens: Readonly<Record<string, string>> = {
  eighteen: 'eighteenth',
  twenty: 'twentieth',
  thirty: 'thirtieth',
  forty: 'fortieth',
  fifty: 'fiftieth',
  sixty: 'sixtieth',
  seventy: 'seventieth',
  eighty: 'eightieth',
  ninety: 'ninetieth',
};
const nth = (age: string): string | null => {
  if (!/^\d{1,3}$/.test(age)) return tens[age] ?? null;
  const last = /1[123]$/.test(age) ? '' : age.at(-1);
  return age + ({ '1': 'st', '2': 'nd', '3': 'rd' }[last ?? ''] ?? 'th');
};

/** What one may ask somebody's feelings about, before and after. */
const felt = /\b(?:exams?|test|interview|viva|defence|audition|move|retirement|start|marathon|talk|presentation|concert|wedding)\b/;

/** What will happen on the day, said as a thing of theirs: "have an exam" gives "your exam". */
const namedAs = (base: string, what: string): string | null => {
  const first = what.split(' ')[0] ?? '';
  if (base === 'turn') return nth(what) === null ? null : `your ${nth(what)} birthday`;
  if (base === 'defend') return /\b(?:thesis|phd|dissertation|doctorate)$/i.test(what) ? 'your thesis defence' : null;
  if (base === 'move') return /^to \p{Lu}/u.test(what) ? `your move ${what}` : /^(?:house|home|in|out|flat)?$/.test(what) ? 'your move' : null;
  if (base === 'marry' || (base === 'get' && /^married\b/.test(what))) return 'your wedding';
  if (base === 'retire' && what === '') return 'your retirement';
  if (base === 'graduate') return `your graduation${what === '' ? '' : ` ${what}`}`;
  if (base === 'fly' && /^to \p{Lu}/u.test(what)) return `your flight ${what}`;
  if (/^(?:go|travel)$/.test(base) && /^to \p{Lu}\S+(?: \p{Lu}\S+)*$/u.test(what)) return `your trip ${what}`;
  if (/^(?:start|begin)$/.test(base) && /^(?:at|as)$/.test(first)) return `your start ${what}`;
  if (base === 'expect')
    return /^(?:a baby|a child|twins|another baby|your (?:first|second|third)(?: baby| child)?)$/.test(what) ? 'the due date' : null;
  if (base === 'give' && what === 'birth') return 'the due date';
  if (base === 'open') return /^(?:an?|the|your) \p{L}+(?: \p{L}+)?$/u.test(what) ? `the opening of your ${what.replace(/^\S+ /, '')}` : null;
  if (base === 'present' && /^(?:to|at)$/.test(first)) return `your presentation ${what}`;
  if (base === 'present' && first === 'your') return `your presentation of ${what}`;
  if (base === 'visit' && /^(?:your \p{L}+|\p{Lu}\S*(?: (?:with )?\p{Lu}\S*)*)$/u.test(what)) return `your visit to ${what}`;
  if (prepositions.test(first)) return null;
  const noun = what.replace(/^(?:an?|the|your) /, '');
  const head = headOf(noun.split(' '));
  return held.test(base) && (eventNouns.test(head) || occasion.test(head)) ? `your ${noun}` : null;
};

const journey =
  /^off to (?!Uni|College|School)(\p{Lu}\S+(?: \p{Lu}\S+)*)(?: (?:for|with|in|on|next|this|again|soon|to|today|tonight|tomorrow)\b.*)?$/u;

/** What somebody has before them, where a note gives its day: "has an exam on Friday". Null where it gives none. */
export const eventAhead = (phrase: VerbPhrase, rest: readonly string[], clause: string, mood: Mood): Forms | null => {
  if (
    (phrase.tense !== 'present' && phrase.tense !== 'ongoing') ||
    phrase.adverbs.some((word) => /^(?:always|often|usually|never|sometimes)$/i.test(word))
  )
    return null;
  if ((mood !== 'plain' && mood !== 'glad') || rest.some((word) => /^(?:me|my|us|our)$/.test(bare(word)))) return null;
  const away = phrase.base === 'be' ? journey.exec(rest.join(' '))?.[1] : undefined;
  if (away !== undefined) return { clause, topic: `your trip to ${away}`, event: `your trip to ${away}` };
  const dated = datedIn(rest.join(' '));
  const thing = dated === null ? null : namedAs(phrase.base, dated.what);
  if (dated === null || thing === null) return null;
  const birth = thing === 'the due date';
  const wedding = mood === 'glad' && thing === 'your wedding';
  return {
    clause,
    ...(birth ? {} : { topic: thing }),
    event: thing + dated.day,
    ...(felt.test(thing) ? { wonder: `how you feel about ${thing}${dated.day}` } : {}),
    ...(wedding ? { joynoun: thing + dated.day } : {}),
    ...(birth && mood === 'glad' ? { joy: clause } : {}),
  };
};

const seen = oneOf('dentist vet hairdresser');
const seenAlone = oneOf(
  'doctor gp surgeon midwife lawyer solicitor barrister therapist gynaecologist cardiologist dermatologist consultant specialist accountant notary optician osteopath chiropractor podiatrist psychologist paediatrician',
);
const coming = oneOf(
  'plumber electrician builder builders roofer carpenter painter painters glazier locksmith movers engineer architect surveyor decorator decorators joiner gardener cleaner photographer caterer tailor piano-tuner',
);

/** An appointment or a birth, where a note has only a word and the day: "dentist on Tuesday", "baby due in March". No forms where a line had better not speak of it; null where the words are no such note. */
export const appointmentIn = (text: string): Forms | null => {
  const { what, day } = datedIn(text) ?? { what: withoutDate(text), day: '' };
  const who = what.toLowerCase().replace(/^(?:the|your|an?) /, '');
  if (what === text) return null;
  if (/^(?:first |second )?(?:new )?baby(?: due)?$/.test(who)) return { event: `the due date${day}` };
  if (seen.test(who)) return { topic: `your ${who} appointment`, event: `your ${who} appointment${day}` };
  return seenAlone.test(who) || coming.test(who) ? {} : null;
};

/** Whether the words say who comes to them on a day: "plumber on Monday". */
export const isVisit = (text: string): boolean => {
  const dated = datedIn(text);
  return dated !== null && coming.test(dated.what.toLowerCase());
};
