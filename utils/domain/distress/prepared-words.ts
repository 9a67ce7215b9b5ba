import type { DistressWords, WordRow } from './distress-words.ts';
import { type Shapes, shapesOf } from './said-words.ts';
import { type Rows, readRows } from './word-rows.ts';

/** The words of a language made ready to be looked for. */
export type Prepared = Readonly<Record<'past' | 'safe' | 'harmless' | 'grave' | 'heavy' | 'low' | 'gentle', Rows>> &
  Readonly<Record<'known' | 'fillers' | 'own' | 'others' | 'negations' | 'pastWords' | 'everyday', ReadonlySet<string>>> & {
    readonly shapes: Shapes;
  };

const prepared = new WeakMap<DistressWords, Prepared>();

/** Makes the words of a language ready, once. */
export function prepare(words: DistressWords): Prepared {
  const before = prepared.get(words);
  if (before) return before;
  const now = read(words);
  prepared.set(words, now);
  return now;
}

function read(words: DistressWords): Prepared {
  const { lists, past, safe, harmless, grave, heavy, low, gentle, everyday } = words;
  const rows = (...written: WordRow[]) => readRows({ '': written }, lists);
  const known = allWords(words);
  return {
    past: rows(...past.marks),
    safe: rows(...safe),
    harmless: rows(...harmless),
    grave: readRows(grave, lists),
    heavy: readRows(heavy, lists),
    low: readRows(Object.fromEntries(Object.entries(low).map(([kind, list]) => [kind, list.split(' ')])), lists),
    gentle: rows(...gentle),
    known,
    shapes: shapesOf(known),
    fillers: split(words.fillers),
    own: split(words.own),
    others: split(words.others),
    negations: split(words.negations),
    pastWords: split(past.words),
    everyday: split(Object.values(everyday).join(' ')),
  };
}

const split = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Every word that stands anywhere in the lists and rows. */
const allWords = (words: DistressWords): ReadonlySet<string> => new Set(JSON.stringify(words).match(/\p{L}+/gu));
