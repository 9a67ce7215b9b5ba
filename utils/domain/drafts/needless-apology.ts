import type { DraftHint } from './draft-hint.ts';
import type { DraftWords } from './draft-words.ts';
import { capital, expression, type Sentence, sentencesOf } from './phrases.ts';

/** What joins it to what follows: a comma, a stop, a "but". */
const joint = /^[^\p{L}\d"“‘(]*(?:(?:but|and|however|though)\b)?[^\p{L}\d"“‘(]*/iu;

/** What is said after an apology ends here, or is another matter. */
const ends = '(?=\\s*(?:[,.!?;:…)–—]|-\\s|(?:but|and|though)\\b|\\n|$|\\p{Extended_Pictographic}))';

/** "Sorry to bother you" can be dropped: what stays is what was to be said. An apology for something that happened is left as it is. */
export function needlessApology(draft: string, words: DraftWords): DraftHint | null {
  const { sorry, needless, worries, tail, more, real } = words.apology;
  const phrases = [`(?:${sorry}) (?:${needless.join('|')})${ends}`, `(?:${worries.join('|')})${ends}`];
  const found = expression(phrases.map((phrase) => phrase.replaceAll('{tail}', tail).replaceAll('{more}', more))).exec(draft);
  if (!found) return null;
  const start = found.index;
  const end = start + found[0].length;
  const sentences = sentencesOf(draft);
  const at = sentences.findIndex((one) => one.start <= start && start < one.end);
  const sentence = sentences[at];
  if (!sentence || expression(real).test(sentence.text)) return null;
  return following(draft, { start, end }, sentences) ?? preceding(draft, { start, end, at }, sentences, words);
}

type Span = { readonly start: number; readonly end: number };

/** It is followed by what it was for. */
function following(draft: string, { start, end }: Span, sentences: readonly Sentence[]): DraftHint | null {
  const from = end + (joint.exec(draft.slice(end))?.[0].length ?? 0);
  const rest = sentences.find((one) => one.end > from);
  if (!rest || !/[\p{L}\d]{2}/u.test(draft.slice(from, rest.end))) return null;
  const said = draft.slice(from, rest.end);
  const begins = /(?:^|[.!?…\n]\s*)$/.test(draft.slice(0, start));
  return { kind: 'needless-apology', start, end: rest.end, suggestions: [begins ? capital(said) : said] };
}

/** It comes after what it was for, or stands alone. */
function preceding(
  draft: string,
  { start, end, at }: Span & { readonly at: number },
  sentences: readonly Sentence[],
  words: DraftWords,
): DraftHint | null {
  const sentence = sentences[at];
  if (!sentence) return null;
  const stop = Math.max(end, sentence.end);
  const here = draft.slice(sentence.start, start).replace(/[\s,;:(–—-]+(?:and|but)?\s*$/i, '');
  const greets = expression(words.greetings, 'begins');
  if (/[\p{L}\d]/u.test(here) && !(greets.test(here) && here.split(/\s+/).length < 4)) {
    const mark = /[.!?…]+$/.exec(sentence.text)?.[0] ?? '';
    return { kind: 'needless-apology', start: sentence.start, end: stop, suggestions: [here + mark] };
  }
  const before = sentences[at - 1];
  if (!before || (greets.test(before.text) && before.text.split(/\s+/).length < 4) || here)
    return { kind: 'needless-apology', start, end: stop, suggestions: [words.apology.instead] };
  return { kind: 'needless-apology', start: before.start, end: stop, suggestions: [before.text] };
}
