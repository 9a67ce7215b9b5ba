import type { Phrase } from './draft-words.ts';

/** Where a phrase has to stand: `anywhere` between words, where a text `begins`, or, looked for from `lastIndex` on, `here`. */
type Standing = 'anywhere' | 'begins' | 'here';

/** A phrase to look for; it ends where a word ends. */
export function expression(phrases: Phrase | readonly Phrase[], standing: Standing = 'anywhere'): RegExp {
  const source = [phrases].flat().join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’]?");
  const before = { anywhere: "(?<![\\p{L}\\d'’])", begins: '^', here: '' }[standing];
  return new RegExp(`${before}(?:${source})(?![\\p{L}\\d])`, standing === 'here' ? 'iuy' : 'iu');
}

export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

/** The sentences of a text with their marks, without the white space between them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found = text.matchAll(/[^\s.!?…\n](?:[^.!?…\n]|\.(?=\S))*[.!?…]*[)"”’']*/gu);
  return [...found].map((match) => {
    const sentence = match[0].trimEnd();
    return { start: match.index, end: match.index + sentence.length, text: sentence };
  });
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As it has to begin at this place of the draft: small within a sentence, but for the I. */
export function inPlace(text: string, draft: string, start: number): string {
  const begins = !/[\p{L}\d,;:–—-]\s*$/u.test(draft.slice(0, start)) || /\n\s*$/.test(draft.slice(0, start));
  return begins || /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
