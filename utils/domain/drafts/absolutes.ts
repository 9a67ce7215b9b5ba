import type { DraftHint } from './draft-hint.ts';
import type { DraftWords } from './draft-words.ts';
import { expression, inPlace, sentencesOf } from './phrases.ts';

/** "Always", "never", "nobody" in a note of one's own are seldom true to the letter. */
export function absolutes(note: string, words: DraftWords): DraftHint | null {
  const { softer, everybody, feels, mine, harmless } = words.absolutes;
  for (const { text, start } of sentencesOf(note)) {
    if (expression(harmless).test(text)) continue;
    const subject = expression(everybody).exec(text);
    const adverb = expression(Object.keys(softer)).exec(text);
    const found = subject ?? (expression(mine).test(text) ? adverb : null);
    if (!found) continue;
    const [word] = found;
    const from = start + found.index;
    const isFirst = /^\p{Lu}/u.test(word);
    const softened = subject ? `${feels} ${word.toLowerCase()}` : (softer[word.toLowerCase()] ?? word);
    const suggestion = isFirst ? softened.charAt(0).toUpperCase() + softened.slice(1) : inPlace(softened, note, from);
    return { kind: 'absolutes', start: from, end: from + word.length, suggestions: [suggestion] };
  }
  return null;
}
