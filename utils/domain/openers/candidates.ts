import { closingFor, isAboutMe, weighs } from './closing-for.ts';
import { countWords } from './count-words.ts';
import { type Draft, shortWords } from './drafts.ts';
import { upperFirst } from './english/noun-phrase.ts';
import { fillLine, withoutContractions } from './fill-line.ts';
import type { Facts } from './material.ts';
import type { PreparedClosing } from './opener-corpus.ts';
import type { Situation } from './situation.ts';

/** A draft in words. */
export type Candidate = Draft & {
  readonly text: string;
  readonly closing: PreparedClosing | null;
  readonly asks: boolean;
  readonly words: number;
};

/** practices.md 5.4, with room for the greeting of an email. */
const chatWords = { least: 6, most: 45 };
const emailWords = { least: 25, most: 80 };

/** Puts a draft into words; null where it would break the shape of its channel (practices.md 5.4), or weigh something and leave no way out. */
export const inWords = (
  draft: Draft,
  at: Situation,
  facts: Facts,
  name: string,
  closings: readonly PreparedClosing[],
  seed: string,
): Candidate | null => {
  const email = at.channel === 'email';
  let text = fillLine((email ? draft.line.email : draft.line.chat) ?? '', draft.facts, name);
  for (const lead of [...draft.leads].reverse()) {
    const led: string | null =
      text === null ? null : fillLine((email ? lead.email : undefined) ?? lead.chat, facts.how === null ? [] : [facts.how], name);
    const within = text ?? '';
    text = led === null ? null : led.replace('{line}', () => within);
  }
  if (text === null) return null;
  text = upperFirst(text.replace(/\s+/g, ' ').trim());
  const { line, intent } = draft;
  const bare = countWords(text);
  const size = email ? emailWords : chatWords;
  const lacking = email ? Math.max(0, size.least - bare) : 0;
  const due = weighs(intent) && line.out !== true;
  // A line that is the smallest step stays one.
  const rooms = !email && bare < shortWords ? [shortWords - 1 - bare, size.most - bare] : [size.most - bare];
  const closing = due || lacking > 0 ? closingFor(closings, line, text, intent, at.tone, seed, rooms, lacking) : null;
  if (due && closing === null) return null;
  if (closing !== null) text = `${text} ${closing.text}`;
  if (at.tone === 'formal') text = withoutContractions(text);
  const words = countWords(text);
  const asked = text.split('?').length - 1;
  const sentences = text.split(/[.?!]+(?=\s|$)/).filter((part) => part.trim() !== '').length;
  const shapely = asked < 2 && words >= size.least && words <= size.most && sentences <= (email ? 6 : 4);
  if (!line.own && (!shapely || isAboutMe(text, intent))) return null;
  const echo = /(?:^|[.?:] )(\w+ \w+)\b[^.?:]*[.?:] \1\b/i.test(text) ? 5 : 0;
  const sorry = /\bsorry\b.*\bsorry\b/i.test(text) ? 8 : 0;
  const crowded = email ? Math.max(0, sentences - 5) * 2 : Math.max(0, sentences - 3) * 3;
  const wordy = at.tone === 'brief' ? (email ? (words - 25) / 4 : words / 5) : words / (email ? 30 : 25);
  return { ...draft, closing, text, asks: asked === 1, words, score: draft.score - crowded - wordy - echo - sorry };
};
