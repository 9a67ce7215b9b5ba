import { lowerFirst } from './noun-phrase.ts';
import { peopleNouns } from './word-lists.ts';

const kin = [...peopleNouns].filter((word) => !/^(?:ex|boss|manager|doctor|kid|kids)$/.test(word)).sort((a, b) => b.length - a.length);
const kinWord = `((?:best |older |younger |little |big |old |twin )?(?:${kin.join('|')}))`;
const name = "((?!The|A|In|On|Last|And)\\p{Lu}[\\p{Ll}'’-]+)";
const patterns = [
  new RegExp(`(?:^|\\b(?:his|her|their|my|our|the)\\s+|^)${kinWord}\\b,?\\s+${name},?\\s+(?:has |had )?(?:just )?(?:died|passed)`, 'iu'),
  new RegExp(`(?:^|\\b(?:his|her|their)\\s+|^)${kinWord}\\s+(?:has |had )?(?:just |recently |suddenly )?(?:died|passed|was put|had to be put)`, 'iu'),
  new RegExp(`\\blost\\s+(?:his|her|their|a|an)\\s+${kinWord}\\b(?:,?\\s+${name})?`, 'iu'),
  new RegExp(`\\b(?:death|funeral|loss|burial)\\s+of\\s+(?:his|her|their)\\s+${kinWord}\\b(?:,?\\s+${name})?`, 'iu'),
  new RegExp(`(?:^|\\b(?:his|her|their)\\s+)${kinWord}(?:['’]s)?\\s+(?:funeral|death|burial)`, 'iu'),
];
const named = new RegExp(
  `^${name}(?: \\((?:his|her|their) ${kinWord}\\))?,?(?: (?:his|her|their) ${kinWord},)?\\s+(?:has |had )?(?:died|passed away)`,
  'u',
);

/** Who has died, as one says it to the one who mourns: a name where the note has it, else "your mother". Empty when the note does not say. */
export const readLoss = (text: string): { readonly lost?: string; readonly kin?: string } => {
  if (/\b(?:dying|is going to die|nearly died|almost died|years ago)\b/i.test(text)) return {};
  const byName = named.exec(text);
  const known = byName?.[1] !== undefined && !peopleNouns.has(byName[1].toLowerCase());
  if (known && byName?.[1] !== undefined) {
    const who = byName[2] ?? byName[3];
    return who === undefined ? { lost: byName[1] } : { lost: byName[1], kin: `your ${lowerFirst(who)}` };
  }
  for (const one of patterns) {
    const found = one.exec(text);
    if (found?.[1] === undefined) continue;
    const who = `your ${found[1].toLowerCase()}`;
    const called = found[2] !== undefined && /^\p{Lu}/u.test(found[2]) ? found[2] : undefined;
    return { lost: called ?? who, kin: who };
  }
  return {};
};
