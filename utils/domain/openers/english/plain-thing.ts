import { headOf, lowerFirst } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { bare } from './turn-to-you.ts';
import { isUncounted } from './uncounted.ts';
import { verbForm } from './verb-forms.ts';
import { adverbs, determiners, jobs, peopleNouns, petNouns, predicateAdjectives, prepositions, traits } from './word-lists.ts';

const somebody = oneOf('guy lady woman man bloke chap girl person people folks');
const noList = oneOf('is are was were has have had not never i me you if when because');
/** Words that begin an order or a remark and never name a thing. */
const noThing = oneOf(
  'halfway about sorry swap only meet look check read learn eat drink come bit feeling inspired jewish muslim catholic hindu buddhist apologise apologize say tell ask see catch keep get go reply answer invite find send bring give lend thank congratulate remember remind write buy be do make have let pick forward confirm schedule arrange follow introduce respond message ping nudge chase born close lied cannot can could would will not no never maybe perhaps probably very quite rather too so such best worst better worse favourite favorite someone somebody nobody anyone same like as is was are were has had did does it there drunk asleep alive awake able unable alone aware up fluent been together due married separated half-way into onto wants needs',
);
const agent =
  /(?:watcher|swimmer|runner|walker|reader|gamer|replier|drinker|smoker|eater|lover|rower|climber|hiker|biker|skier|surfer|sleeper|riser|talker|listener|driver|buff|geek|nerd|addict|freak|feminist|optimist|pessimist|perfectionist|introvert|extrovert|cyclist|vegan|insomniac|hoarder|worrier|owl|lark)$/;
const blamed = /^(?:slow|bad|heavy|fussy|picky|poor|big|terrible|late|early|light|fast|loud|nervous|hopeless|awful|night|morning|cat|dog)\b/;

const onlyNumber =
  /^(?:the )?(?:number )?(?:\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)(?: (?:this|next|last|in|on)\b.*)?$/i;

/** Whether the words, already turned and without their time, name one thing that lines can speak of. */
export const isOneThing = (text: string): boolean => {
  const words = lowerFirst(text).split(' ');
  const first = bare(words[0] ?? '');
  const next = bare(words[1] ?? '');
  if (
    /[,;+/:|=?()]|\b(?:vs|or|born|sometime|someday|some day|soon|maybe)\b/.test(text) ||
    noThing.test(first) ||
    (first === 'my' && relation.test(text))
  )
    return false;
  if (predicateAdjectives.test(first) && (words.length === 1 || prepositions.test(next) || next === 'to' || next === 'and')) return false;
  if (words.some((word, at) => at > 0 && (adverbs.test(bare(word)) || isPastOnly(bare(word))))) return false;
  if (/^(?:hard|easy|difficult|impossible|slow|quick) to\b/.test(text) || onlyNumber.test(text)) return false;
  const form = verbForm(first);
  if ((form?.kinds.has('gerund') || form?.kinds.has('base')) && determiners.test(next)) return false;
  if (adverbs.test(first) || / for you$|\byou (?:promised|owe)\b/.test(text) || /^(?:the |a )?(?:flowers|card|gift|present) for\b/.test(text))
    return false;
  const head = headOf(words);
  if (traits.test(head) && !(words.length > 1 && isUncounted(text)) && !/^(?:boss|manager|name|room|way|heart|idea|time)$/.test(head)) return false;
  if (somebody.test(head)) return false;
  if (
    first === 'our' &&
    (jobs.test(head) || (peopleNouns.test(head) && !petNouns.test(head)) || /^(?:vicar|priest|imam|rabbi|landlord|landlady)$/.test(head))
  )
    return false;
  const owned = /^(?:your|the|a|an|our|my)$/.test(first) || /['’]s$/.test(first);
  if (!owned && agent.test(head)) return false;
  return !(
    !owned &&
    (peopleNouns.test(head) || jobs.test(head)) &&
    /^(?:of|to|from)$/.test(bare(words[words.findIndex((word) => bare(word) === head) + 1] ?? ''))
  );
};

/** "went", "came": a sentence, where a thing was expected. */
const isPastOnly = (word: string): boolean => {
  const form = verbForm(word);
  return word === 'got' || (form?.kinds.has('past') === true && !form.kinds.has('participle') && !form.kinds.has('base'));
};

const praises = oneOf('great good brilliant amazing wonderful excellent talented keen avid fantastic superb gifted');

const relation =
  /^my (?:\S+ ){0,3}(?:godson|goddaughter|godmother|godfather|teacher|tutor|supervisor|professor|coach|boss|manager|lecturer|trainer|mentor|landlady|landlord|flatmate|housemate|roommate|colleague|neighbou?r|instructor|student|editor|doctor|classmate|friend|mate|ex|sister|brother|mother|father|mum|mom|dad|cousin|aunt|uncle|niece|nephew|wife|husband|partner|daughter|son|gran|grandma|grandpa|grandmother|grandfather|oldest|best|first)\b/i;

/** What somebody is, where the words are such a name and no blame: "sea swimmer" gives "a sea swimmer". */
export const agentIn = (text: string): string | null => {
  const words = lowerFirst(text).split(' ');
  const first = bare(words[0] ?? '');
  if (words.some((word) => noList.test(bare(word)))) return null;
  const praised = jobs.test(words.at(-1) ?? '') && praises.test(bare(words[/^an?$/.test(first) ? 1 : 0] ?? ''));
  if (words.length > 4 || !(praised || agent.test(words.at(-1) ?? '')) || blamed.test(words.join(' ')) || first === 'not') return null;
  if (/^an?$/.test(first)) return text;
  return /^(?:the|your|my|our|her|his|their)$/.test(first) || verbForm(first) !== null
    ? null
    : `${/^[aeiou]/.test(first) ? 'an' : 'a'} ${words.join(' ')}`;
};

/** The names that follow a kind of people or animals: "two cats, Salt and Pepper". */
export const namesIn = (text: string): { readonly names: string; readonly pets: boolean } | null => {
  const [, kind = '', names = ''] = /^([^,:(]+)(?:,|:) ((?:\p{Lu}\p{L}+(?:, | and |$))+)$/u.exec(text) ?? [];
  if (names === '') return null;
  const head = headOf(kind.toLowerCase().split(' '));
  const pets = petNouns.test(head);
  return pets || peopleNouns.test(head) || /^(?:kids|children|twins)$/.test(head)
    ? { names: names.replace(/ and ([^,]+), and /, ', $1 and '), pets }
    : null;
};

/** A list as one puts it after a colon: "bees + Lisbon". Null where a part of it may be more than a thing. */
export const listed = (turned: string): string | null => {
  const parts = turned.split(/\s*(?:[+/,;]|\bvs\.?(?= )|\band\b)\s*/).filter((part) => part !== '');
  if (parts.length < 2 || turned.split(' ').length > 9 || /[?:=()"“]/.test(turned)) return null;
  const plain = parts.every((part) => {
    const words = part.split(' ');
    const first = bare(words[0] ?? '');
    const act = verbForm(first);
    return (
      words.length < 5 &&
      isOneThing(part) &&
      !/^(?:i|me|you|we|us|they|it|my|mine)$/.test(first) &&
      !(act !== null && !act.kinds.has('gerund') && words.length > 1) &&
      !words.some((word) => noList.test(bare(word)) || /n['’]t$/.test(word))
    );
  });
  return plain ? turned : null;
};
