import { oneOf } from './one-of.ts';
import { bare } from './turn-to-you.ts';
import { verbForm } from './verb-forms.ts';
import { isPredicateAdjective, readVerbPhrase, thingsToo } from './verb-phrase.ts';
import { determiners, predicateAdjectives, prepositions } from './word-lists.ts';

const subjects = oneOf("i i'm i've i'd we we're we've it it's there there's you your somebody someone everything nobody everyone");
const weather = /^(?:raining|snowing|hailing|pouring|drizzling|thundering)\b/i;
const finite =
  /\b(?:is|are|was|were|has|have|had|will|came|went|smells?|looks?|sounds?|tastes?|sings?|sang|blooms?|bloomed|opened|opens|arrived|started|starts|began|fell|falls|rang|broke|stopped|flew|turned|shines?|rained|snowed|would|cannot|can't|won't|doesn't|don't|didn't|isn't|wouldn't|couldn't|does|did|needs?|keeps|works?|feels?|says|said|won|died|laughed)\b/i;

/** Whether somebody or something at the start does something: "my daughter made pancakes". */
const acts = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const form = at > 0 && at < 4 ? verbForm(bare(word)) : null;
    const before = bare(words[at - 1] ?? '');
    return (
      form?.kinds.has('past') === true &&
      !form.kinds.has('base') &&
      form.base !== '' &&
      !prepositions.test(before) &&
      !determiners.test(before) &&
      (words[at + 1] !== undefined || (at > 1 && determiners.test(bare(words[0] ?? ''))))
    );
  });

const ailing = /^(?:drips|sticks|squeaks|clicks|jams|cracks|smells|leaks|hisses)$/;

const sounding = /^(?:complain|argue|sing|sleep|howl|bark|talk)$/;
const opens = (next: string | undefined): boolean =>
  next !== undefined && (bare(next) === 'to' || determiners.test(bare(next)) || verbForm(bare(next))?.kinds.has('gerund') === true);

/** Whether something with an article does something now: "the tap drips", "the printer refuses to print". */
const goesOn = (words: readonly string[]): boolean =>
  determiners.test(bare(words[0] ?? '')) &&
  words.some((word, at) => {
    const low = bare(word);
    const form = at > 1 && at < 6 ? verbForm(low) : null;
    const before = bare(words[at - 1] ?? '');
    const many = /[^s]s$|^(?:children|people|mice|geese)$/.test(before) && form?.kinds.has('base') === true;
    if (many) return opens(words[at + 1]) || sounding.test(low);
    if (form?.kinds.has('third') !== true || form.kinds.has('base')) return false;
    if (prepositions.test(before) || determiners.test(before)) return false;
    return opens(words[at + 1]) || !thingsToo.test(low) || (ailing.test(low) && words[at + 1] === undefined);
  });

/** The words as a whole clause, or null where they name a thing. */
export const asClause = (words: readonly string[]): string | null => {
  const text = words.join(' ');
  const first = bare(words[0] ?? '');
  if (subjects.test(first)) {
    if (/^i\b/i.test(first)) return text.replace(/^i/, 'I');
    if (first !== 'your' || finite.test(text)) return text;
    return null;
  }
  if (/^(?:on|in|at|after|before|for|every|this|last)$/.test(first) && /\b(?:I|we)\b/.test(text)) return text;
  if (/^(?:couldn't|can't|cannot|don't|didn't|won't|haven't|wasn't)\b/.test(text.replace('’', "'"))) return `I ${text}`;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text)) return `it is ${text}`;
  if (/^(?:today|tonight) (?:was|is|has|will|feels)\b/.test(text)) return text;
  if (/^no (?:idea|clue) (?:how|what|which|where|whether|why|who)\b/.test(text)) return `I have ${text}`;
  if (
    /^used to [a-z]+ /.test(text) ||
    (/^(?:would|could|should|might|must)$/.test(first) && verbForm(bare(words[1] ?? ''))?.kinds.has('base') === true)
  )
    return `I ${text}`;
  if (/^(?:not sure|unsure|torn between|undecided)\b/.test(text)) return `I am ${text}`;
  if (/^offered (?:a|an|the|one|two|three|my) /.test(text)) return `I was ${text}`;
  if (/^(?:up|awake|here|home|on my feet) since /.test(text)) return `I have been ${text}`;
  if (/^(?:stuck|bored|exhausted|worn|snowed in|locked out|home (?:with|alone|early|again)) ?/.test(text)) return `I am ${text}`;
  if (predicateAdjectives.test(first) && /^(?:today|again|now|and|but)$/.test(words[1] ?? '')) return `I am ${text}`;
  if (weather.test(text)) return `it is ${text}`;
  const form = verbForm(first);
  if (form?.kinds.has('gerund') && readVerbPhrase(words, false) !== null) return `I am ${text}`;
  if (readVerbPhrase(words, false)?.tense === 'past') return /^(?:was|were)$/.test(first) ? `I was ${words.slice(1).join(' ')}` : `I ${text}`;
  if (
    /^(?:have|feel|need|miss|live|am|finally|just|still)$/.test(first) &&
    words.length > 1 &&
    (form?.kinds.has('base') || readVerbPhrase(words, true) !== null)
  )
    return `I ${text}`;
  if (
    isPredicateAdjective(words) ||
    (prepositions.test(first) && !/^(?:about|like|near|than|that|when|once|if|because|so|who)$/.test(first) && !finite.test(text))
  )
    return `I am ${text}`;
  const whole = /^(?:kids|children|twins|neighbours|neighbors|boys|girls|hens|cats|dogs|bees) /.test(text) ? `the ${text}` : text;
  return (finite.test(words.slice(1).join(' ')) || acts(words) || goesOn(words)) && !/\b(?:that|which|who)\b/.test(text) ? whole : null;
};
