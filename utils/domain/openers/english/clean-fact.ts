import type { Mood } from './fact.ts';
import { death, gladness, hardship, illness, lifeless, relief } from './mood-words.ts';
import { oneOf } from './one-of.ts';

/** Where people work or help, which says nothing of how they are: "volunteers at the hospice shop". */
const serving =
  /\b(?:works?|working|interview|job|shifts?|placement|volunteers?|volunteering|nurses?|doctor|carer|sings?|plays?|teaches|reads|cooks|bakes|chaplain|porter)\b.*?\b(hospices?|care homes?|nursing homes?|palliative care)\b/i;

/** What a book, a song or a game is about says nothing of how its maker is: "makes games about loneliness". */
const subjectOf =
  /\b(?:(?:(?:games?|stor(?:y|ies)|books?|novels?|films?|songs?|poems?|poetry|plays|articles?|essays?|pictures|paintings?|comics?|podcasts?|documentar(?:y|ies)|columns?|blogs?|thesis|papers?|lectures?|talks?|research)|(?:^|she |he |they )(?:writes?|writing|wrote|sings|teaches|lectures)) (?:about|on)|(?:^|she |he |they )(?:researches|researching|studies)(?! (?:while|despite|with|in|at|when|because|for|to))) (?!(?:her|his|their|my|our|leaving)\b).+$/i;
/** Joy that is not news, or is not theirs: long past, or only what something is for. */
const notNews =
  /^our (?:very )?first\b|^(?:(?:she|he|they|\p{Lu}\S+) )?(?:was|were) (?:pregnant|[a-z]+ing)\b.*|\bfor (?:the|an?|her|his|their) (?:new ?)?(?:baby|newborn)$|\bfor (?:a|\S+ \S*s['’]?s?) (?:wedding|graduation|engagement)$|\bsaving (?:up )?for .+$|(?:^|is |still )up for (?:an?|the|her|his|their) .+$/u;

export const moodOf = (given: string): Mood => {
  const place = serving.exec(given)?.[1];
  const text = (place === undefined ? given : given.replace(place, '')).replace(subjectOf, '');
  if (death.test(text)) return lifeless.test(text) && !/\bkilled by a (?:car|van|bike)\b/i.test(text) ? 'plain' : 'loss';
  if (relief.test(text)) return 'glad';
  if (illness.test(text)) return 'ill';
  if (hardship.test(text) && !/\blaugh/i.test(text)) return 'hard';
  return gladness.test(text.replace(notNews, '')) ? 'glad' : 'plain';
};

const short: Readonly<Record<string, string>> = {
  '&': 'and',
  '@': 'at',
  w: 'with',
  'w/': 'with',
  'w/o': 'without',
  yr: 'year',
  yrs: 'years',
  hr: 'hour',
  hrs: 'hours',
  min: 'minute',
  mins: 'minutes',
  wk: 'week',
  wks: 'weeks',
  "b'day": 'birthday',
  bday: 'birthday',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  thx: 'thanks',
  thru: 'through',
  'b/c': 'because of',
  appt: 'appointment',
  govt: 'government',
  xmas: 'Christmas',
  dept: 'department',
  atm: 'at the moment',
};

/** The abbreviations of a hasty note in full: "w/ her sister & the dog" gives "with her sister and the dog". */
export const inFull = (text: string): string => {
  let dated = false;
  const full = text
    .split(' ')
    .map((word) => {
      const stem = word.replace(/[,.;:!?]+$/, '');
      const low = stem.toLowerCase().replace('’', "'");
      dated ||= abbreviated.test(low);
      const whole = stem === low || /[a-z]/.test(stem) ? short[low] : undefined;
      if (whole !== undefined) return whole + word.slice(stem.length).replace('.', '');
      return capital.test(stem) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(' ')
    .replace(/\b(mother|father|brother|sister|son|daughter) in law\b(?! (?:has |had )?(?:just )?(?:died|passed))/gi, '$1-in-law');
  if (!dated) return full;
  return full
    .replace(
      /\b(in|since|until|till|early|late|mid|next|last) (Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?/gi,
      (_, before: string, month: string) => `${before} ${months[month.slice(0, 3).toLowerCase()]}`,
    )
    .replace(/\bon (Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\b\.?/g, (_, day: string) => `on ${weekdays[day.slice(0, 3).toLowerCase()]}`)
    .replace(/^((?!starts|begins|ends|leaves|moves|finishes)[a-z]+s\b.* on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/, '$1s');
};
const abbreviated = oneOf('jan feb mar apr aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun');

const months: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  aug: 'August',
  sep: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};
const weekdays: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
/** What English writes with a capital wherever it stands. */
const capital = oneOf(
  "i i'm i've i'd i'll i’m i’ve i’d i’ll january february april june july august september october november december monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays christmas easter dutch spanish french german italian portuguese english japanese arabic welsh greek turkish russian swedish danish norwegian finnish mandarin chinese korean hindi hungarian czech swahili irish gaelic catalan hebrew urdu ukrainian latin",
);

const labels = /^(shared memory|memory|memories|thread|fact|true|note|news|likes|loves|hobby|hobbies|interests?|topic)\s*:\s+(.+)$/i;

/** One line of a note without bullets, labels, quotation marks around it and the stop at its end. */
export const cleanFact = (text: string): { readonly text: string; readonly label: string } => {
  const plain = (/[^ -~]/.test(text) ? text.replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, ' ') : text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•–]\s+/, '')
    .replace(/[\s.!…;,:]+$/, '')
    .replace(/(?: (?:tbh|lol|haha|xx?|imo|btw|:-?\)))+$/, '')
    .replace(/[\s.!…;,:]+$/, '');
  const quoted = /^["“'‘](.*)["”'’]$/.exec(plain)?.[1];
  const clean = quoted === undefined || /["“”]/.test(quoted) ? plain : quoted.replace(/[\s.!…]+$/u, '');
  const [, label, rest] = labels.exec(clean) ?? [];
  return label === undefined || rest === undefined ? { text: clean, label: '' } : { text: rest, label: label.toLowerCase() };
};

const foreign = oneOf(
  'der die das und ich ist mag liebt hat wohnt mit ein eine le la les des est une avec aime el los las una con tiene vive não gosta tem mora uma com il che ama heeft houdt een het',
);
const alone = oneOf(
  'he she they her him his their them you your me my i we us it yes no ok todo n/a none nothing tomorrow today yesterday tonight now later soon new old misc other stubborn kind funny shy generous patient left-handed quiet loud tall clever smart nice friendly honest warm calm chatty punctual tidy messy sensitive creative sporty musical curious busy lovely sweet odd gay tired bored single aries taurus gemini leo virgo libra scorpio sagittarius capricorn aquarius pisces short reply hm hmm meh okay fine same',
);
const remarks: ReadonlySet<string> = new Set([
  'nothing much',
  'not much',
  'nothing special',
  'catch up',
  'see above',
  'food bank',
  'same here',
  'as usual',
  'same as always',
  'same as ever',
  'nothing new',
]);
/** Abbreviations that say nothing about anybody. */
const codes = oneOf('idk tbc tba tbd asap fyi etc np n/a rsvp eta imo misc cf nb ps re pls todo wip ttyl omg lol ? ?? ???');

/** Whether the words look like English that can be read: letters of our alphabet, no word without end, no lone pronoun or trait, no other language. */
export const isReadable = (text: string): boolean => {
  const words = text.split(' ');
  const low = text.toLowerCase();
  const lows = low.split(' ');
  const strange = words.some((word) => word.length > 24) || (/[^ -~]/.test(text) && /[^\p{Script=Latin}\p{N}\p{P}&+°€£$%\s]/u.test(text));
  return (
    /[a-z]{2}/.test(low) &&
    !strange &&
    !lows.every((word) => alone.test(word.replace(/,$/, '')) || /^(?:and|but|very|so|really)$/.test(word)) &&
    !remarks.has(low) &&
    !lows.every((word) => codes.test(word)) &&
    lows.filter((word) => foreign.test(word)).length < Math.max(1, words.length / 4)
  );
};
