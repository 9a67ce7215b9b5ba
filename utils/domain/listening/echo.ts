import { oneOf } from '../openers/english/one-of.ts';
import { verbForm } from '../openers/english/verb-forms.ts';
import { adverbs, eventNouns, modals, peopleNouns, prepositions, yoursNouns } from '../openers/english/word-lists.ts';
import type { MessageKind } from './heard.ts';
import type { Said } from './said.ts';

/** What may stand between "my" and a thing. */
const qualities = oneOf(
  'new old first last second third big little final next own dear poor whole half driving piano guitar violin choir job school maths science garden summer winter birthday housewarming',
);
/** Things that "the" is enough for, as both know which. */
const things = oneOf(
  'kitchen garden allotment balcony flat house move interview exam exams viva thesis dissertation novel manuscript scan biopsy operation surgery wedding concert recital exhibition premiere marathon race audition course choir orchestra adoption mortgage renovation puppy kitten greenhouse shed',
);
const people = oneOf('mum mom dad mother father sister brother son daughter grandma grandpa gran nan');
/** What would have to be written with a capital. */
const capital = /^(?:phd|dutch|spanish|french|german|italian|portuguese|english|japanese|arabic|polish)$/;
/** Of what both know, the things that can be named again to somebody who has it hard. */
const gravely = oneOf('scan biopsy exam exams interview');
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const ends = oneOf(
  'and but so or because if when then i we he she it they that was is are were has have had just today tomorrow tonight yesterday now again',
);

/** Whether a phrase may end before this word: it is certain that the thing goes no further. */
const endsBefore = (word: string): boolean =>
  /^[.!?]$/.test(word) ||
  (prepositions.test(word) && word !== 'of') ||
  ends.test(word) ||
  adverbs.test(word) ||
  modals.test(word) ||
  verbForm(word)?.kinds.has('third') === true;

const withDay = (thing: string, said: Said, at: number): string => {
  const day = said.words[at + 1] ?? '';
  return said.words[at] === 'on' && weekday.test(day) ? `${thing} on ${day.charAt(0).toUpperCase()}${day.slice(1)}` : thing;
};

const own = (word: string): boolean => (yoursNouns.test(word) || eventNouns.test(word)) && !capital.test(word);

/** The thing that begins after "my" or "the", turned to whoever wrote it; null where it is not certain where it ends. */
const thingAt = (said: Said, at: number, kind: MessageKind): string | null => {
  const mine = said.words[at] === 'my';
  const known = (word: string): boolean => (mine ? own(word) : kind === 'heavy' ? gravely.test(word) : things.test(word));
  let to = at + 1;
  while (to < at + 4 && (qualities.test(said.words[to] ?? '') || known(said.words[to] ?? ''))) to += 1;
  const head = said.words[to - 1] ?? '';
  if (to === at + 1 || !known(head) || !endsBefore(said.words[to] ?? '.')) return null;
  if (peopleNouns.test(head) && (kind === 'heavy' || !people.test(head))) return null;
  return withDay(`${mine ? 'your' : 'the'} ${said.words.slice(at + 1, to).join(' ')}`, said, to);
};

/** What a follow-up can pick up of the message: what is called "my" first, then what both know. Null where nothing is certain. */
export const echoOf = (said: Said, kind: MessageKind): string | null => {
  for (const owner of ['my', 'the']) {
    for (const [at, word] of said.words.entries()) {
      const thing = word === owner ? thingAt(said, at, kind) : null;
      if (thing !== null) return thing;
    }
  }
  return null;
};
