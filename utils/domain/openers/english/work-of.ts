import { oneOf } from './one-of.ts';
import { bare } from './turn-to-you.ts';

const works = oneOf(
  'article articles essay book novel talk lecture blog post posts paper column poem poems story stories photo photos photograph photographs drawings exhibition concert podcast film album recording newsletter recipe recipes work workshop course garden shop stall map maps review reviews video videos translation letter paintings music website play plays painting drawing',
);
const joins = oneOf('on about of in at with');

/** Something of theirs that a stranger can know them by, at the end of the words: "I read your article on peat bogs" gives "your article on peat bogs". */
export const workOf = (text: string): string | null => {
  const words = text.split(' ');
  for (const [at, word] of words.entries()) {
    if (word !== 'your') continue;
    for (const noun of [at + 1, at + 2, at + 3])
      if (
        works.test(words[noun] ?? '') &&
        (words[noun + 1] === undefined || (joins.test(bare(words[noun + 1] ?? '')) && words[noun + 2] !== undefined))
      )
        return words.slice(at).join(' ');
  }
  return null;
};
