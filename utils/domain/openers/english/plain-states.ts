import type { Forms } from './fact.ts';
import { oneOf } from './one-of.ts';
import { withoutTime } from './times.ts';
import { bare } from './turn-to-you.ts';
import type { VerbPhrase } from './verb-phrase.ts';
import { traits } from './word-lists.ts';

const workingThere = oneOf(
  'at in for from as near nights days shifts part-time full-time freelance early late mornings evenings weekends there here remotely abroad two three',
);
const beingThere = oneOf('at in from off away back based abroad here there near next between up awake asleep');
const being =
  /^(?:half\b|an? (?:single|only|middle|twin|new (?:father|mother|dad|mum|mom|parent|grandfather|grandmother|grandad|grandma|granny))\b|the (?:eldest|youngest|oldest|middle)\b|on (?:[a-z]+ )?leave\b)/;
const leaning = /^(?:always|never|often|usually|sometimes)$/i;

/** Whether words say only where or how somebody lives and works, or what is theirs: true, and nothing to thank or praise anybody for. */
export const isPlainState = ({ base, tense, rest, adverbs }: VerbPhrase): boolean => {
  if (tense !== 'present' && tense !== 'ongoing') return false;
  const first = bare(rest[0] ?? '');
  const said = rest.join(' ');
  if (base === 'live' || base === 'commute' || base === 'own' || base === 'rent' || base === 'reside') return true;
  if (base === 'work') return workingThere.test(first) || rest.length === 0 || /^on \w+days?\b/i.test(said);
  if (base === 'walk')
    return /^with (?:a|an|the|two|her|his|their) (?:[a-z]+ )?(?:rollator|stick|sticks|cane|frame|walker|crutch|crutches|limp)\b/.test(said);
  if (base === 'stay') return beingThere.test(first);
  if (base === 'share') return /^(?:a|the) (?:flat|house|room|studio|office|desk)\b/.test(said);
  if (base === 'go') return /^to (?:school|uni|university|college|work|nursery)\b/.test(said);
  if (base === 'study') return /^(?:in|at)$/.test(first);
  if (base === 'have') return tense === 'present' && !traits.test(said) && !adverbs.some((word) => leaning.test(word));
  return base === 'be' && (beingThere.test(first) || /^(?:\d+|married|engaged|retired|single)$/.test(first) || being.test(said));
};

/** Where somebody lives, where it has a name: "lives in Osaka". */
export const homeIn = ({ base, tense, rest }: VerbPhrase): Pick<Forms, 'place'> => {
  if (tense !== 'present' && tense !== 'ongoing') return {};
  const there = base === 'live' || base === 'reside' ? rest : base === 'be' && bare(rest[0] ?? '') === 'based' ? rest.slice(1) : [];
  const place = /^(?:(?:now|back|still) )?in (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*)(?=,| (?:with|and|near|for|now|again)\b|$)/u.exec(
    withoutTime(there.join(' ')),
  )?.[1];
  return place === undefined ? {} : { place };
};
