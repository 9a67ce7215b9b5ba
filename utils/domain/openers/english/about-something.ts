import type { Forms, Mood } from './fact.ts';
import { calledIn, headOf, lowerFirst, toThatThing } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { isOneThing, namesIn } from './plain-thing.ts';
import { withoutDate, withoutRemark, withoutTime } from './times.ts';
import { type Referent, turnToYou } from './turn-to-you.ts';
import { isLanguage, isUncounted } from './uncounted.ts';
import { verbForm } from './verb-forms.ts';
import { eventNouns, peopleNouns, petNouns } from './word-lists.ts';

const moment =
  /^(?:the )?(?:time|times|day|days|night|evening|summer|winter|year|morning|afternoon|weekend|week|moment|way|trip) (?:we|when|that|you|where)\b/i;
const momentOf =
  /^(?:the )(?:time|day|night|evening|summer|winter|morning|afternoon|weekend) (?:the|a|an|my|our|your|it|everyone|everybody|nobody|[A-Z]\S+) (.+)$/;
const dated = /\b(?:on|by) (?:the )?(?:\d|first|second|third|mon|tues|wednes|thurs|fri|satur|sun)/i;
const soon = /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|this \w+|next \w+|last \w+)$/i;

const occasion = oneOf(
  'party dinner lunch picnic barbecue night evening gig hike walk ride ride-out raid camp holiday class lesson storm drive tour ferry swim sail session quiz play fight snowstorm concert bonfire',
);
const official = oneOf(
  'trial hearing inspection interview exam exams test viva application mortgage deadline appraisal review meeting visa decision verdict scan result results',
);
/** A day remembered for what happened on it: "the sauna party where the stove exploded". */
const unforgotten = /^(?:the|that|our) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:where|when|that|which) (.+)$/u;
const isOccasion = (text: string): boolean => {
  const [, named = '', happened = ''] = unforgotten.exec(text) ?? [];
  const head = named.slice(named.lastIndexOf(' ') + 1);
  if ((!occasion.test(head) && !eventNouns.test(head)) || official.test(head)) return false;
  if (/ (?:that|which) /.test(text)) return /^(?:lasted|ended|went|turned|never|began|started) /.test(happened);
  return (
    /^(?:the|a|an|my|our|your|we|I|you|it|everyone|everybody|nobody|somebody|all) /.test(happened) &&
    happened.split(' ').some((word) => verbForm(word)?.kinds.has('past') === true)
  );
};

const sorePart = oneOf('back knee knees hip hips shoulder wrist ankle foot leg arm neck elbow tooth teeth');
const goodNews = oneOf(
  'job wedding baby engagement promotion prize award degree graduation house flat home book novel grant place visa licence license medal exhibition album film contract offer twins grandchild grandson granddaughter tenure debut scholarship role part article concert shop marathon half-marathon success retirement news phd thesis',
);

/** A book may be theirs or only one to speak of. */
const bareBook = /^(?:an? )?books? (?:on|about)\b/i;

/** A language by itself: "Arabic at sixty" is spoken of as "your Arabic". */
const spokenIn = (text: string): Forms | null => {
  const [language = '', next] = text.split(' ');
  return isLanguage(language) && (next === undefined || /^(?:at|for|in|on|from|with)$/.test(next))
    ? { topic: text, thing: `your ${language}` }
    : null;
};

const isMoment = (text: string): boolean =>
  moment.test(text) || (momentOf.exec(text)?.[1] ?? '').split(' ').some((word) => verbForm(word)?.kinds.has('past') === true);

/** A fact that names a thing: "interview on the 12th", "our walks by the canal". */
export const aboutSomething = (text: string, who: Referent, mood: Mood, label: string): Forms => {
  const given = turnToYou(text.split(' '), who)?.join(' ');
  if (given === undefined) return {};
  const whole = withoutRemark(given);
  if ((mood === 'plain' || mood === 'glad') && isOccasion(whole)) return { memory: lowerFirst(whole) };
  if (isMoment(whole)) return { memory: lowerFirst(/^the /i.test(whole) ? whole : `the ${whole}`) };
  if (/^that (?:night|day|evening|summer|winter|time|weekend|afternoon|morning)\b/i.test(whole)) return { memory: lowerFirst(whole) };
  if (/^(?:an? |the |our )?(?:inside|running) (?:joke|gag) \S/i.test(whole) && !whole.includes(':'))
    return { memory: lowerFirst(whole).replace(/^(?:an? |the |our )?/, 'our ') };
  const news = /^(?:any |some )?(?:news|update|word) (?:on|about|of|from) (.+)$/i.exec(text)?.[1];
  if (news !== undefined) return aboutSomething(news, who, mood, label);
  const doing = whole
    .split(' ')
    .findIndex(
      (word, at, all) => at > 0 && peopleNouns.test(all[at - 1] ?? '') && verbForm(word)?.kinds.has('gerund') === true && all[at + 1] !== undefined,
    );
  if (doing > 0) {
    const somebody = toThatThing(whole.split(' ').slice(0, doing).join(' '));
    return somebody === null || mood === 'ill' || mood === 'hard' || mood === 'loss' ? {} : { folk: somebody };
  }
  const named = namesIn(whole);
  if (named !== null) return named.pets ? { topic: named.names, thing: named.names } : { folk: named.names };
  const turned = withoutDate(whole);
  const spoken = spokenIn(turned);
  if (spoken !== null) return spoken;
  const name = calledIn(turned);
  if (name === null && !isOneThing(turned)) return {};
  const thing = name ?? toThatThing(bareBook.test(turned) ? `the ${turned.replace(/^an? /, '')}` : turned);
  if (thing === null) return {};
  const head = headOf(turned.split(' '));
  if (label.includes('memor')) return { memory: lowerFirst(thing) };
  const somebody = /^(your [\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) ((?:in|on|at|with|off|out) .+)$/u.exec(thing);
  if (mood === 'ill' || mood === 'hard' || mood === 'loss')
    return somebody !== null && peopleNouns.test(head) ? { clause: `${somebody[1]} is ${somebody[2]}` } : { burden: withoutTime(thing) };
  if (/^(?:hobby|hobbies|interests?|likes|loves)$/.test(label)) return { topic: turned, interest: turned };
  const ours = /^our\b/i.test(turned)
    ? lowerFirst(thing)
    : /\b(?:together|each other)\b/i.test(turned)
      ? thing.replace(/^(?:the|your) /, 'our ')
      : null;
  if (ours !== null) return { memory: ours };
  if (sorePart.test(head) && mood === 'plain') return /^your \S+$/.test(thing) ? { sore: thing } : { burden: thing };
  const glad: Forms = mood === 'glad' && goodNews.test(head) ? { joynoun: thing } : {};
  if (/\bsince\b/.test(thing) && withoutTime(thing) !== thing) return { ...glad, topic: withoutTime(thing), thing: withoutTime(thing) };
  const event =
    turned !== whole ||
    eventNouns.test(head) ||
    /^(?:day|night|week|dinner|lunch|drinks|visit)$/.test(head) ||
    withoutTime(thing) !== thing ||
    dated.test(thing);
  const lone = name === null && /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(thing);
  const topic = thing.replace(soon, '').trim();
  const somebodyNew = /\b(?:boss|manager|teacher|neighbou?r|colleague)$/.test(thing);
  return {
    ...glad,
    topic,
    ...(event && !petNouns.test(head) ? { event: thing } : somebodyNew || lone || isUncounted(thing) || bareBook.test(turned) ? {} : { thing }),
  };
};
