import type { Mood } from './fact.ts';
import { death, gladness, hardship, illness, relief } from './word-lists.ts';

export const moodOf = (text: string): Mood => {
  if (death.test(text)) return 'loss';
  if (relief.test(text)) return 'glad';
  if (illness.test(text)) return 'ill';
  if (hardship.test(text) && !/\blaugh/i.test(text)) return 'hard';
  return gladness.test(text) ? 'glad' : 'plain';
};

const labels = /^(shared memory|memory|memories|thread|fact|true|note|news|likes|loves|hobby|hobbies|interests?|topic)\s*:\s+(.+)$/i;

/** One line of a note without bullets, labels, quotation marks around it and the stop at its end. */
export const cleanFact = (text: string): { readonly text: string; readonly label: string } => {
  const plain = text
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•–]\s+/, '')
    .replace(/[\s.!…;,:]+$/u, '');
  const quoted = /^["“'‘](.*)["”'’]$/.exec(plain)?.[1];
  const clean = quoted === undefined || /["“”]/.test(quoted) ? plain : quoted.replace(/[\s.!…]+$/u, '');
  const [, label, rest] = labels.exec(clean) ?? [];
  return label === undefined || rest === undefined ? { text: clean, label: '' } : { text: rest, label: label.toLowerCase() };
};

const foreign =
  /^(?:der|die|das|und|ich|ist|mag|liebt|hat|wohnt|mit|ein|eine|le|la|les|des|est|une|avec|aime|el|los|las|una|con|tiene|vive|não|gosta|tem|mora|uma|com|il|che|ama|heeft|houdt|een|het)$/i;
const alone =
  /^(?:he|she|they|her|him|his|their|them|you|your|me|my|i|we|us|it|yes|no|ok|todo|n\/a|none|nothing|tomorrow|today|yesterday|tonight|now|later|soon|new|old|misc|other|stubborn|kind|funny|shy|generous|patient|left-handed|quiet|loud|tall|clever|smart|nice|friendly|honest|warm|calm|chatty|punctual|tidy|messy|sensitive|creative|sporty|musical|curious|busy|lovely|sweet|odd)$/i;

/** Whether the words look like English that can be read: letters of our alphabet, no word without end, no lone pronoun or trait, no other language. */
export const isReadable = (text: string): boolean => {
  const words = text.split(' ');
  const strange = words.some((word) => word.length > 24 || /[^\p{Script=Latin}\p{N}\p{P}&+°€£$%\s]/u.test(word));
  return (
    /[a-z]{2}/i.test(text) &&
    !strange &&
    !(words.length === 1 && alone.test(text)) &&
    words.filter((word) => foreign.test(word)).length < Math.max(1, words.length / 4)
  );
};
