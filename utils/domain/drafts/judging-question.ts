import type { DraftHint } from './draft-hint.ts';
import type { DraftWords } from './draft-words.ts';
import { expression, inPlace, sentencesOf } from './phrases.ts';

/** "Why didn't you" can ask what made it hard. What somebody is quoted with is left alone. */
export function judgingQuestion(draft: string, words: DraftWords): DraftHint | null {
  for (const { text, start, end } of sentencesOf(draft)) {
    for (const { asks, gentler } of words.judging) {
      const found = expression(asks).exec(text);
      if (!found || isQuoted(text, found.index) || /\b(?:asked?|asking|ask|wonder\w*|know|say|said|says)\b/i.test(text.slice(0, found.index)))
        continue;
      const rest = text
        .slice(found.index + found[0].length)
        .replace(/[\s.!?…)]+$/, '')
        .trim();
      const from = start + found.index;
      const question = gentler.replace(/ (?:to )?\{rest\}/, (slot) => (rest ? slot.replace('{rest}', rest) : ''));
      return { kind: 'judging-question', start: from, end, suggestions: [inPlace(question, draft, from)] };
    }
  }
  return null;
}

function isQuoted(text: string, at: number): boolean {
  return /["“”„«]/.test(text.slice(0, at));
}
