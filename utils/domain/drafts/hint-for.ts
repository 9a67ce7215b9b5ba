import { absolutes } from './absolutes.ts';
import { adviceFirst } from './advice-first.ts';
import { type DraftHint, type HintKind, hintKinds, type Theirs } from './draft-hint.ts';
import type { DraftWords } from './draft-words.ts';
import { judgingQuestion } from './judging-question.ts';
import { needlessApology } from './needless-apology.ts';
import { expression } from './phrases.ts';
import { flatFine, routineQuestion } from './whole-message.ts';

/**
 * The one hint that is worth most for a draft, or null: most drafts need none. `theirs` is what it answers, null where that is not known. Of the kinds
 * in `away` none is given.
 */
export function hintFor(
  draft: string,
  theirs: Theirs | null,
  kind: 'message' | 'own-note',
  words: DraftWords,
  away: readonly HintKind[] = [],
): DraftHint | null {
  const rules: Readonly<Record<HintKind, () => DraftHint | null>> = {
    'advice-first': () => adviceFirst(draft, theirs, words),
    'judging-question': () => judgingQuestion(draft, words),
    'needless-apology': () => needlessApology(draft, words),
    'flat-fine': () => flatFine(draft, theirs, words),
    'routine-question': () => routineQuestion(draft, words),
    absolutes: () => absolutes(draft, words),
  };
  for (const one of hintKinds) {
    const hint = away.includes(one) || (one === 'absolutes') !== (kind === 'own-note') ? null : rules[one]();
    if (hint) return hint;
  }
  return null;
}

/** What their message asks for, as far as it matters here; `heavy` is told by whoever has heard it. */
export function theirsOf(text: string, heavy: boolean, words: DraftWords): Theirs {
  return { heavy, asksHow: expression(words.asksHow).test(text), asksAdvice: expression(words.advice.asked).test(text) };
}
