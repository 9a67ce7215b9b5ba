import { oneOf } from './one-of.ts';
import { phrases } from './phrases.ts';
import { withoutTime } from './times.ts';
import type { VerbPhrase } from './verb-phrase.ts';

const beginning = oneOf('miss need start begin finish leave move retire graduate turn arrive return marry fly');
/** A gerund of what will soon be over: "moving to Leeds". */
export const passing =
  /^(?:visiting|travelling|traveling|flying|staying|starting|beginning|moving|getting|finishing|expecting|leaving|going|coming|giving|hating|retiring|buying|selling|opening|changing|becoming|turning|looking|having|adopting|coming)\b/;

/** Whether what is so now will soon be over: "is expecting in March", "is at a conference this week". */
export const isPassing = (phrase: VerbPhrase): boolean => {
  const rest = phrase.rest.join(' ');
  const there =
    phrase.base === 'be' &&
    /^(?:(?:at|on|off|in) (?:a|an|the|holiday|leave|sabbatical|parental|maternity|paternity|tour|town|bed)\b|away|(?:tied|caught|swept) up|snowed under|tempted|(?:house|flat|job)[- ]hunting|busy|pregnant|due|back|abroad|engaged|tired|ready|done|free|in \p{Lu})/u.test(
      rest,
    );
  const under = phrase.tense === 'ongoing' && (inPassing.test(phrase.base) || (phrase.base === 'paint' && inColour.test(rest)));
  const begins = phrase.tense === 'present' && beginning.test(phrase.base);
  return (
    there ||
    under ||
    begins ||
    (withoutTime(rest) !== rest && !/\b(?:every \w+|on \w+days|again|now|nowadays|these days|years|since \w+)$/.test(rest)) ||
    until.test(rest)
  );
};
const until = phrases(
  'on the way; until; till; this (?:week|weekend|month|year|spring|summer|autumn|winter|term); next \\w+; on (?:mon|tues|wednes|thurs|fri|satur|sun)day; in \\d+ (?:days|weeks|months)',
);
/** A room or a wall, and not a picture: "painting her kitchen yellow". */
export const inColour = /^\S+ .*\b(?:yellow|blue|green|red|white|black|pink|orange|purple|grey|gray|brown|turquoise|teal|violet|cream|beige|lilac)$/;
const inPassing = oneOf(
  'expect move start begin wait look train plan come go leave apply prepare try search consider save study revise recover travel visit finish rehearse cycle hike get have take retire turn host stay do miss need',
);
