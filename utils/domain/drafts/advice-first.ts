import type { DraftHint, Theirs } from './draft-hint.ts';
import type { DraftWords } from './draft-words.ts';
import { expression, inPlace, sentencesOf } from './phrases.ts';

/** Advice in the first two sentences of an answer to something heavy: comfort goes first, unless it has, or advice was asked for. */
export function adviceFirst(draft: string, theirs: Theirs | null, words: DraftWords): DraftHint | null {
  if (!theirs?.heavy || theirs.asksAdvice) return null;
  const { gives, begins, comforts, listening } = words.advice;
  const given = [expression(gives), expression(begins, 'begins')];
  const comforting = expression(comforts);
  const prelude = expression(
    `(?:${words.advice.interjections}|(?:${words.greetings.join('|')})(?: [\\p{L}-]+){0,2})(?=\\W*$|[\\s]*[,!–—-])`,
    'begins',
  );
  const said = sentencesOf(draft).flatMap(({ text, start, end }) => {
    const from = start + pastPrelude(text, prelude);
    return from < end ? [{ text: draft.slice(from, end), start: from, end }] : [];
  });
  for (const { text, start, end } of said.slice(0, 2)) {
    const advice = Math.min(...given.map((one) => one.exec(text)?.index ?? text.length));
    const comfort = comforting.exec(text)?.index ?? text.length;
    if (comfort < advice) return null;
    if (advice < text.length) return { kind: 'advice-first', start, end, suggestions: [inPlace(listening, draft, start)] };
  }
  return null;
}

/** Where more than a greeting or an "oh no" begins. */
function pastPrelude(text: string, prelude: RegExp): number {
  const before = prelude.exec(text)?.[0].length ?? 0;
  return before + (before > 0 ? (/^[\s\p{P}\p{S}]*/u.exec(text.slice(before))?.[0].length ?? 0) : 0);
}
