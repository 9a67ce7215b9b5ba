import { phrases } from './phrases.ts';

const month = 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const season = 'spring|summer|autumn|fall|winter';
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const period = `(?:early |late |mid-|the )?(?:${month}|${season}|q[1-4]|\\d{4})(?: \\d{4})?`;
const round = `(?:year|month|week|weekend|${season}|${month}|${day}|night|day|morning|evening)`;

const tails = phrases(
  `back in ${period}; in ${period}; last ${round}; next ${round}; this ${round}; every ${round}; on ${day}s?; recently; lately; again; nowadays; these days; at the moment; a while ago; two (?:years|months|weeks) ago; three (?:years|months|weeks) ago; a few (?:years|months|weeks) ago; some (?:years|months|weeks) ago; many (?:years|months|weeks) ago;
  at the (?:end|start|beginning|middle) of (?:the )?(?:${month}|year|month|summer|week); end of (?:the )?(?:${month}|year|month|summer|week); start of (?:the )?(?:${month}|year|month|summer|week); beginning of (?:the )?(?:${month}|year|month|summer|week); middle of (?:the )?(?:${month}|year|month|summer|week); due (?:in|on) .+; a (?:year|month|week) ago;
  for (?:two|three|four|five|ten|many|\\d+|a few) (?:years|months|weeks); now; already; yesterday; today; tomorrow; tonight; since (?:${month}|${season}|${day}|\\d{4}|then|childhood|school|university|uni)`,
  '$',
);

/** Without the time at its end: "the move to Lyon in May" gives "the move to Lyon". */
export const withoutTime = (text: string): string => {
  const at = tails.find(text);
  if (at < 1 || text.charAt(at - 1) !== ' ') return text;
  const shorter = text.slice(0, at).trimEnd().replace(/,$/, '');
  return shorter === '' ? text : withoutTime(shorter);
};

const dates =
  /,? (?:\d{1,2}(?:-\d{1,2})? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?|(?:on )?(?:the )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:on )?(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?|(?<!\b(?:on|every|last|next|this|each|until|till|by|since|from|and) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in )?Q[1-4]|today|tonight|tomorrow|(?:this )(?:morning|afternoon|evening)|at \d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o'clock)?|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm))$/;

/** Without the remark in parentheses at its end. */
export const withoutRemark = (text: string): string => text.replace(/,? \([^()]*\)$/, '');

/** Without a day that only its writer can tell from others: "interview 12/3" gives "interview". */
export const withoutDate = (text: string): string => {
  const shorter = text.replace(dates, '');
  return shorter === text || shorter === '' ? text : withoutDate(shorter);
};
