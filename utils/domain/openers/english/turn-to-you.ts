import { oneOf } from './one-of.ts';
import { toThird, verbForm } from './verb-forms.ts';
import { adverbs, determiners, peopleNouns, prepositions } from './word-lists.ts';

const newSubject = oneOf('too she he they it i we you me who if when because while after before that and');
/** What the user's other notes say about how the person is spoken of. */
export type Referent = { readonly gender: 'she' | 'he' | 'they' | null; readonly first: string };

const third: Record<string, 'she' | 'he' | 'they'> = {
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};
const helpers = oneOf('help helped let made make saw heard watched hear see watch to for with');

/** What one can do to somebody who is doing something: "kept her waiting". */
const catching = oneOf('leave left keep kept catch caught find found saw see heard hear watched watch imagine picture stop stopped');

const keeping = oneOf('keep keeps kept leave left make makes made');

/** What is done "back" to somebody: "paid her back". */
const givingBack = oneOf('pay give call ring phone write text email message send bring get take invite ask hand want win drive walk call');

const opens = '"“(';
const closes = ',.;:!?)"”';

/** A word in small letters, without the marks around it. */
export const bare = (word: string): string => {
  const low = word.toLowerCase();
  let from = 0;
  let to = low.length;
  while (from < to && opens.includes(low.charAt(from))) from++;
  while (to > from && closes.includes(low.charAt(to - 1))) to--;
  const core = low.slice(from, to);
  return core.includes('’') ? core.replaceAll('’', "'") : core;
};
const tail = (word: string): string => /[,.;:!?)"”]+$/.exec(word)?.[0] ?? '';

/** The pronoun that the user's words use first, which is the person's own; null where they use none. */
export const genderOf = (texts: readonly string[]): Referent['gender'] => {
  const seen = texts.flatMap((text) => text.split(/\s+/).slice(0, 3)).flatMap((word) => third[bare(word).replace(/'(s|re|ve|d|ll)$/, '')] ?? []);
  return seen.find((kind) => kind !== 'they') ?? seen[0] ?? null;
};

/** Whether "her" stands for "your" before this next word rather than for "you". */
const ownsNext = (before: string, next: string | undefined): boolean => {
  if (next === undefined || tail(before) !== '') return false;
  const word = bare(next);
  if (
    prepositions.test(word) ||
    determiners.test(word) ||
    adverbs.test(word) ||
    newSubject.test(word) ||
    word === 'or' ||
    word === 'to' ||
    word === 'how' ||
    word === 'out'
  )
    return false;
  return true;
};

/** A third-person verb as it goes with "you": "loves" gives "love", "isn't" gives "aren't". */
export const withYou = (word: string): string => {
  const low = bare(word);
  const fixed: Record<string, string> = {
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
    am: 'are',
  };
  const known = fixed[low];
  if (known !== undefined) return known + tail(word);
  const form = verbForm(low);
  if (form?.kinds.has('third') && toThird(form.base) === low) return form.base + tail(word);
  return word;
};

/**
 * Words about one person, turned to that person: "her back" gives "your back", "lent him a book" gives "lent you a book".
 * Null when it is not certain whom a pronoun means. Verbs after a turned subject agree with it.
 */
export const turnToYou = (words: readonly string[], who: Referent): string[] | null => {
  let other = false;
  let gender = who.gender;
  let lastOwned = -9;
  const turned: string[] = [];
  for (const [at, word] of words.entries()) {
    const low = bare(word);
    const before = words[at - 1];
    const name = /^(.*?)['’]s$/.exec(word.replace(/[,.;:!?]+$/, ''));
    if (who.first.length > 1 && name?.[1] === who.first) {
      turned.push('your');
      continue;
    }
    if (who.first.length > 1 && word.replace(/[,.;:!?]+$/, '') === who.first && !peopleNouns.test(bare(before ?? ''))) {
      turned.push(`you${tail(word)}`);
      continue;
    }
    const [stem = '', short] = low.split("'");
    const kind = third[low] ?? (short === undefined ? undefined : third[stem]);
    if (kind === undefined) {
      const previous = turned.at(-1);
      const subject = previous === 'you' && ['she', 'he', 'they'].includes(bare(before ?? ''));
      const afterAdverb = adverbs.test(bare(before ?? '')) && ['she', 'he', 'they'].includes(bare(words[at - 2] ?? ''));
      turned.push(subject || afterAdverb ? withYou(word) : word);
      if (
        peopleNouns.test(low.replace(/'s$/, '')) ||
        (at > 0 && /^[A-Z][a-z]+$/.test(word) && /^(?:called|named|and|with|,)$/.test(bare(before ?? '')))
      )
        other = true;
      continue;
    }
    if (gender === null) gender = kind;
    const coordinated = /^(?:and|or)$/.test(bare(before ?? '')) && at - lastOwned < 6;
    if (kind !== gender && gender === 'they' && !other) gender = kind;
    if (kind !== gender && kind === 'they' && ['them', 'themselves', 'theirs'].includes(low)) {
      turned.push(word);
      continue;
    }
    if (kind !== gender && other && gender !== 'they' && kind !== 'they') {
      turned.push(word);
      continue;
    }
    if (kind !== gender || (other && !coordinated)) return null;
    if (low === 'hers' || low === 'theirs' || (low === 'his' && (words[at + 1] === undefined || prepositions.test(bare(words[at + 1] ?? '')))))
      turned.push(`yours${tail(word)}`);
    else if (low === 'his' || low === 'their') turned.push('your');
    else if (low === 'her') {
      const next = bare(words[at + 1] ?? '');
      const acting =
        helpers.test(bare(before ?? '')) &&
        verbForm(next)?.kinds.has('base') === true &&
        /^(?:help|let|made|make|saw|see|watch|hear)/.test(bare(before ?? '')) &&
        verbForm(bare(words[at + 2] ?? ''))?.kinds.has('base') !== true &&
        !(
          /^(?:talk|lecture|work|film|blog|review|post|play|show|speech|reading|paper|exhibit)$/.test(next) &&
          prepositions.test(bare(words[at + 2] ?? ''))
        );
      const seen = catching.test(bare(before ?? '')) && verbForm(next)?.kinds.has('gerund') === true && !/^(?:painting|drawing|wedding)$/.test(next);
      const returned = next === 'back' && givingBack.test(verbForm(bare(before ?? ''))?.base ?? '');
      const kept = keeping.test(bare(before ?? '')) && /^(?:awake|alone|asleep|company|away|apart|happy|sad|angry|late|proud|upset)$/.test(next);
      const own = !acting && !seen && !returned && !kept && ownsNext(word, words[at + 1]);
      turned.push(own ? 'your' : `you${tail(word)}`);
    } else if (low.endsWith('self') || low.endsWith('selves')) turned.push(`yourself${tail(word)}`);
    else if (short === 's') {
      const form = verbForm(bare(words[at + 1] ?? ''));
      turned.push('you', form?.kinds.has('participle') && !form.kinds.has('gerund') ? 'have' : 'are');
    } else if (short !== undefined) {
      if (short === 'd') return null;
      turned.push('you', { re: 'are', ve: 'have', ll: 'will' }[short] ?? short);
    } else turned.push(`you${tail(word)}`);
    if (turned.at(-1) === 'your') lastOwned = at;
  }
  return turned;
};
