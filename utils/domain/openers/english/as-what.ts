import type { Forms } from './fact.ts';

const people =
  'parents|mums|moms|mothers|dads|fathers|grandparents|regulars|members|customers|residents|tenants|locals|fans|owners|commuters|guests|passengers|pilgrims|classmates|gamers|gardeners|players|singers|musicians|actors|dancers|walkers|swimmers|runners|rowers|climbers|cyclists|hikers|sailors|skaters|teachers|nurses|bakers|potters|painters|writers|readers|beekeepers|birdwatchers|allotment holders|stallholders|choristers|bell-ringers|ringers|helpers|leaders|organisers|organizers|trustees|governors|board members|expats|newcomers';
const asPeople = new RegExp(
  `^((?:fellow |young |new |early |keen |school |dog |sea |football |hockey |plot |choir |band |club |class )*(?:${people}))(?: (at|in|of|from|on|with) (.+))?$`,
  'i',
);
const pupils =
  /^fellow (?:students|pupils|trainees|apprentices|interns|lodgers|volunteers|travellers|travelers|passengers|pilgrims|patients|campers)\b/i;
const unsaid = /\b(?:patients?|inmates?|clients?|addicts?|survivors?)\b/i;

/** What two people are to each other in a place, where the words name them by it: "parents at the same school", "our kids are in one class". Null where they do not. */
export const asWhat = (text: string): Forms | null => {
  if (/^(?:fellow )?(?:patients|inmates|survivors|addicts)\b/i.test(text)) return {};
  if (pupils.test(text) && !unsaid.test(text)) return { met: `we were ${text}` };
  if (
    /^our \S+(?: \S+)? (?:are|were|go|went|play|played|share|shared|met|sing|sang|live|lived|work|worked|know|knew|swim|swam|train|trained)\b/i.test(
      text,
    )
  )
    return { met: text };
  const [, , joined, place = ''] = asPeople.exec(text) ?? [];
  if (!asPeople.test(text) || /\b(?:my|me|i)\b/i.test(place)) return null;
  const met = `we know each other as ${text}`;
  const there = /^(?:the same|the|our) ([\p{Ll}][\p{L}é '’-]*)$/u.exec(place)?.[1];
  const somewhere =
    there !== undefined && joined !== undefined && joined !== 'with' && !/\b(?:teacher|doctor|landlord|boss|book|band leader)\b/.test(there);
  return { met, ...(somewhere ? { from: `the ${there}` } : {}) };
};
