import type { Mood } from './fact.ts';
import { death, gladness, hardship, illness } from './word-lists.ts';

export const moodOf = (text: string): Mood => {
  if (death.test(text)) return 'loss';
  if (illness.test(text)) return 'ill';
  if (hardship.test(text) && !/\blaugh/i.test(text)) return 'hard';
  return gladness.test(text) ? 'glad' : 'plain';
};

const labels = /^(shared memory|memory|memories|thread|fact|true|note|news|likes|loves|hobby|hobbies|interests?|topic)\s*:\s+(.+)$/i;

/** One line of a note without bullets, labels, quotation marks around it and the stop at its end. */
export const cleanFact = (text: string): { readonly text: string; readonly label: string } => {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•–]\s+/, '')
    .replace(/[\s.!…;,:]+$/u, '');
  const quoted = /^["“'‘](.*)["”'’]$/.exec(plain)?.[1];
  const clean = quoted === undefined || /["“”]/.test(quoted) ? plain : quoted.replace(/[\s.!…]+$/u, '');
  const [, label, rest] = labels.exec(clean) ?? [];
  return label === undefined || rest === undefined ? { text: clean, label: '' } : { text: rest, label: label.toLowerCase() };
};
