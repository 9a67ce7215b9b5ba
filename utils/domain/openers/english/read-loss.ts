import { lowerFirst } from './noun-phrase.ts';
import { oneOf } from './one-of.ts';
import { bare } from './turn-to-you.ts';
import { peopleNouns } from './word-lists.ts';

const notKin = oneOf('ex boss manager doctor kid kids boy girl boys girls');
const grades = oneOf('best older younger little big old twin');
const owners = oneOf('his her their');
const othersToo = oneOf('his her their my our the');
const noName = oneOf('The A In On Last And');

/** A name at the start of the words that follow, without its comma. */
const nameAt = (words: readonly string[]): string | null => {
  const word = (words[0] ?? '').replace(/,$/, '');
  return /^[A-ZÀ-Þ][a-zß-ÿ'’-]+$/.test(word) && !noName.test(word) ? word : null;
};

const went = /^(?:has |had )?(?:just |recently |suddenly )?(?:died|passed|drowned|(?:was|were) killed)\b/;
/** How long or from where they knew each other: "of fifty years", "from school". */
const ofWhen = /^(?:(?:of|for) [\w-]+(?: [\w-]+)? years|(?:from|at) [a-z]+),? (?=(?:has |had |just |suddenly )*(?:died|passed|drowned|was killed))/;
const letGo = /^(?:has |had )?(?:was put|had to be put)\b/;

/** Who has died, as one says it to the one who mourns: a name where the note has it, else "your mother". Empty when the note does not say. */
export const readLoss = (text: string): { readonly lost?: string; readonly kin?: string } => {
  if (/\b(?:dying|is going to die|nearly died|almost died|years ago)\b/i.test(text)) return {};
  const words = text.split(' ');
  const named = byName(words);
  if (named !== null) return named;
  for (const [at, word] of words.entries()) {
    const low = bare(word).replace(/['’]s$/, '');
    if (!peopleNouns.test(low) || notKin.test(low)) continue;
    const from = grades.test(bare(words[at - 1] ?? '')) ? at - 1 : at;
    const owner = bare(words[from - 1] ?? '');
    const before = words
      .slice(0, Math.max(from - 1, 0))
      .map(bare)
      .join(' ');
    const after = words.slice(at + 1);
    const rest = after.join(' ').replace(ofWhen, '');
    const called = nameAt(after);
    const behindName = called === null ? '' : after.slice(1).join(' ');
    const own = from === 0 || owners.test(owner);
    const died =
      ((own || othersToo.test(owner)) && called !== null && (went.test(behindName) || letGo.test(behindName))) ||
      (own && (went.test(rest) || letGo.test(rest)));
    const lost =
      (/\blost$/.test(before) && (owners.test(owner) || owner === 'a' || owner === 'an')) ||
      (/\b(?:buried|cremated)$/.test(before) && owners.test(owner));
    const buried = /\b(?:death|funeral|loss|burial) of$/.test(before) && owners.test(owner);
    const mourned = own && /^(?:funeral|death|burial)\b/.test(rest);
    if (!died && !lost && !buried && !mourned) continue;
    const who = `your ${[...words.slice(from, at).map(bare), low].join(' ')}`;
    return { lost: (mourned ? null : called) ?? who, kin: who };
  }
  return {};
};

/** "Ilse (his mother) died" and "Ilse, his mother, died". */
const byName = (words: readonly string[]): { readonly lost: string; readonly kin?: string } | null => {
  const called = nameAt(words);
  if (called === null || peopleNouns.test(called.toLowerCase())) return null;
  const [, of, rest = ''] = /^\(?(?:(?:his|her|their) ([\p{L} -]+?)\)?,? )?(.+)$/u.exec(words.slice(1).join(' ')) ?? [];
  if (!/^(?:has |had )?(?:died|passed away|drowned)\b/.test(rest)) return null;
  return of === undefined ? { lost: called } : { lost: called, kin: `your ${lowerFirst(of)}` };
};
