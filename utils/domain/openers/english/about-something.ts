import type { Forms, Mood } from './fact.ts';
import { calledIn, headOf, lowerFirst, toThatThing, withoutTime } from './noun-phrase.ts';
import { type Referent, turnToYou } from './turn-to-you.ts';
import { eventNouns, peopleNouns } from './word-lists.ts';

const moment =
  /^(?:the )?(?:time|times|day|days|night|evening|summer|winter|year|morning|afternoon|weekend|week|moment|way|trip) (?:we|when|that|you|where)\b/i;
const dated = /\b(?:on|by) (?:the )?(?:\d|first|second|third|mon|tues|wednes|thurs|fri|satur|sun)/i;

/** A fact that names a thing: "interview on the 12th", "our walks by the canal". */
export const aboutSomething = (text: string, who: Referent, mood: Mood, label: string): Forms => {
  const turned = turnToYou(text.split(' '), who)?.join(' ');
  if (turned === undefined) return {};
  if (moment.test(turned)) return { memory: lowerFirst(/^the /i.test(turned) ? turned : `the ${turned}`) };
  if (/^that (?:night|day|evening|summer|winter|time|weekend|afternoon|morning)\b/i.test(turned)) return { memory: lowerFirst(turned) };
  if (/^(?:an? |the |our )?(?:inside|running) (?:joke|gag)\b/i.test(turned))
    return { memory: lowerFirst(turned).replace(/^(?:an? |the |our )?/, 'our ') };
  const named = /^[a-z]+: (.+)$/i.exec(turned)?.[1];
  if (turned.includes(':')) return named !== undefined && /^(?:\p{Lu}\p{L}+(?:, | and |$))+$/u.test(named) ? { folk: named } : {};
  const name = calledIn(turned);
  const thing = name ?? toThatThing(turned);
  if (thing === null) return {};
  if (label.includes('memor')) return { memory: lowerFirst(thing) };
  const somebody = /^(your [\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) ((?:in|on|at|with|off|out) .+)$/u.exec(thing);
  if (mood === 'ill' || mood === 'hard' || mood === 'loss')
    return somebody !== null && peopleNouns.has(headOf(turned.split(' '))) ? { clause: `${somebody[1]} is ${somebody[2]}` } : { burden: thing };
  if (/^(?:hobby|hobbies|interests?|likes|loves)$/.test(label)) return { topic: turned, interest: turned };
  const ours = /^our\b/i.test(turned)
    ? lowerFirst(thing)
    : /\b(?:together|each other)\b/i.test(turned)
      ? thing.replace(/^(?:the|your) /, 'our ')
      : null;
  const shared: Forms = ours === null ? {} : { memory: ours };
  const glad: Forms = mood === 'glad' ? { joynoun: thing } : {};
  if (/\bsince\b/.test(thing) && withoutTime(thing) !== thing) return { ...shared, ...glad, topic: withoutTime(thing), thing: withoutTime(thing) };
  const event = eventNouns.has(headOf(turned.split(' '))) || withoutTime(thing) !== thing || dated.test(thing);
  return { ...shared, ...glad, topic: thing, ...(event ? { event: thing } : { thing }) };
};
