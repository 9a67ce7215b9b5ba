import type { DistressWords } from './distress-words.ts';
import type { Clause } from './word-rows.ts';

/** The clauses of a text, with short forms written out: "I can't" and "i cant" are both "i can not". */
export function clausesOf(text: string, { short, endings }: Pick<DistressWords, 'short' | 'endings'>): readonly Clause[] {
  return text
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .split(/[.!?…,;:\n()"“”–—]+|\s-+\s/)
    .map((clause) => (clause.match(/[\p{L}\d']+/gu) ?? []).flatMap((word) => writtenOut(word, short, endings)))
    .filter((clause) => clause.length > 0);
}

function writtenOut(word: string, short: DistressWords['short'], endings: DistressWords['endings']): readonly string[] {
  const bare = word.replace(/^'+|'+$/g, '');
  const key = bare.replaceAll("'", '');
  if (Object.hasOwn(short, key)) return (short[key] ?? key).split(' ');
  if (!bare.includes("'")) return [bare];
  const ending = Object.keys(endings).find((one) => bare.length > one.length && bare.endsWith(one));
  return ending === undefined ? [bare] : [bare.slice(0, -ending.length), ...(endings[ending] ?? '').split(' ')];
}

/** Words whose letters may stand in the wrong order, by how they are known all the same. */
export type Shapes = ReadonlyMap<string, string>;

/** What makes words known though two letters changed places: "wnat" has the shape of "want". */
export const shapesOf = (known: Iterable<string>): Shapes => new Map([...known].filter((word) => word.length > 3).map((word) => [shape(word), word]));

/** The word as it was meant, where it is not known and its letters are those of one that is. */
export const asMeant = (word: string, known: ReadonlySet<string>, shapes: Shapes): string =>
  word.length > 3 && !known.has(word) ? (shapes.get(shape(word)) ?? word) : word;

const shape = (word: string): string => `${word[0]}${[...word.slice(1)].sort().join('')}`;
