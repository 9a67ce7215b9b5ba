import { echoOf } from './echo.ts';
import type { Heard, MessageKind } from './heard.ts';
import { type ListeningWords, type Lists, listsOf } from './listening-words.ts';
import { type Said, saidIn } from './said.ts';
import { type Weights, weigh } from './weigh.ts';

/** From here on a message is heavy, whatever else is in it. */
const heavyWeight = 3;

const isMark = (word: string): boolean => word === '.' || word === '!' || word === '?';

/** Whether it is in the language of the lists; what cannot be told is not. */
const isUnderstood = ({ words }: Said, lists: Lists, text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return false;
  const ours = words.filter((word) => lists.english.has(word) && !lists.foreign.has(word)).length;
  const others = words.filter((word) => lists.foreign.has(word) && !lists.english.has(word)).length;
  return ours > others || (ours === 0 && others === 0 && words.some((word) => !isMark(word) && lists.isKnown(word)));
};

const kindOf = (weights: Weights, said: Said, lists: Lists): MessageKind | null => {
  const has = (list: ReadonlySet<string>): boolean => said.words.some((word) => list.has(word));
  const heavy = weights.heavy - (has(lists.laughter) ? 2 : 0);
  const asked = said.words.includes('?');
  const light = {
    'good-news': weights['good-news'],
    invitation: weights.invitation,
    apology: weights.apology,
    thanks: weights.thanks,
    question: weights.question + (asked ? 3 : 0),
    'small-talk': weights['small-talk'] + (has(lists.smiles) || has(lists.laughter) ? 1 : 0),
  };
  const ranked = (Object.entries(light) as [MessageKind, number][]).sort((a, b) => b[1] - a[1]);
  const [kind, most] = ranked[0] ?? (['small-talk', 0] as const);
  if (heavy >= heavyWeight || (heavy === 2 && most < 4)) return 'heavy';
  return most > 1 ? kind : null;
};

/** What a message is; null where that cannot be told, as in another language. Only its beginning is read. */
export const hear = (text: string, words: ListeningWords): Heard | null => {
  const lists = listsOf(words);
  const said = saidIn(text, lists.spell, lists.isKnown);
  if (!isUnderstood(said, lists, text)) return null;
  const { weights } = weigh(said, lists);
  const kind = kindOf(weights, said, lists);
  return kind === null ? null : { kind, echo: echoOf(said, kind) };
};
