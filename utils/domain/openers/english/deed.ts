import { oneOf } from './one-of.ts';
import type { VerbPhrase } from './verb-phrase.ts';

/** What is done for others to see, hear, eat or use. */
const kindDeed = oneOf(
  'give organise organize plant build make bake cook sew knit crochet paint write sing play perform raise collect translate restore repair mend fix rescue carry clean welcome host teach coach lead arrange help save donate volunteer bring share speak set keep found read tell photograph design compose decorate conduct stage exhibit',
);
/** What is done well at work. */
const workDeed = oneOf(
  'clear onboard handle chair solve defend calm mentor present negotiate facilitate moderate mediate supervise deliver debug untangle unravel rewrite reassure console comfort train catch spot answer persuade convince',
);
const alone = /\b(?:alone|by yourself|single-handed(?:ly)?|on time|early|ahead of time|overnight)$/;
const undertaking =
  /^(?:the|your|a|an|that|this) (?:[\p{L}-]+ )?(?:project|report|translation|manuscript|migration|redesign|audit|handbook|guide|proposal|report|exhibition|mural|quilt|website)\b/u;
const poorly = /\b(?:badly|poorly|wrong|wrongly|rudely|terribly|clumsily|unfairly|sarcastically|impatiently)\b/;
const without =
  /\b(?:alone again|to (?:a )?train|to (?:watch|play|drink|party|chat|talk|argue)|complaint|resignation|notice|bad review|a (?:cold|bus|train|flight|plane|bug|fish))\b/;
const stood =
  /^(?:(?:stand|speak) up\b|step in\b|stay (?:late|behind|on|up|up late) to\b|take over the\b|take on the\b|cover for\b|cover the\b|sort out\b|pull together\b|win over\b|talk down\b|clean up\b|clear up\b|own up\b|pull .+ together$|set up (?:the|a|your)\b|run (?:the|a|your) (?:\S+ )?(?:meeting|workshop|session|project|team|rota|stall|quiz|course)\b|take the blame\b|work (?:all (?:night|weekend)|late) (?:on|to)\b)/;

/** Whether it was not done well: "handled it badly". */
export const isPoor = ({ rest }: VerbPhrase): boolean => poorly.test(rest.join(' '));

/** Whether something done deserves a word of thanks or praise: "gave a talk about swifts", "solved the server problem". */
export const isDeed = ({ base, tense, rest }: VerbPhrase): boolean => {
  const object = rest.join(' ');
  if (tense !== 'past' || poorly.test(object) || without.test(object)) return false;
  if (stood.test(`${base} ${object}`)) return true;
  if (/^up\b/.test(object)) return false;
  if (kindDeed.test(base)) return true;
  if (base === 'finish' || base === 'complete') return alone.test(object) || undertaking.test(object);
  if (base === 'defend') return !/\b(?:thesis|phd|dissertation|doctorate|title)\b/i.test(object);
  if (base === 'close') return /^the deal\b/.test(object);
  if (base === 'catch' || base === 'spot')
    return /^(?:the|a|an|every|that) (?:[\p{L}-]+ )?(?:mistakes?|errors?|bugs?|typos?|leak|fault|problem)\b/u.test(object);
  if (base === 'train' || base === 'answer') return /^(?:the|your|two|three|all|every|new|our|a)\b/.test(object);
  return workDeed.test(base) && object !== '';
};
