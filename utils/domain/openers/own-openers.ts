import type { Approach, Intent, Tone } from './opener.ts';
import { byIntent, type OpenerCorpus, type PreparedLine, prepareLine, slotNames, type UnpreparedLine } from './opener-corpus.ts';

/** A line the user wrote: for a chat and, with a greeting before it, for an email. */
export type OwnOpener = { readonly id: string; readonly text: string; readonly intent: Intent };

/** What the user made of our lines: put away, said in their own way, and added. */
export type OwnOpeners = {
  readonly hidden: readonly string[];
  /** By the id of the line; the text stands in a chat and in an email. */
  readonly edited: Readonly<Record<string, string>>;
  readonly own: readonly OwnOpener[];
};

export const noOwnOpeners: OwnOpeners = { hidden: [], edited: {}, own: [] };

/** How much more a line is liked that begins in a way, sounds in a tone, or is short; each from 0 to 1. */
export type Favour = {
  readonly approaches: { readonly [approach in Approach]?: number };
  readonly tones: { readonly [tone in Tone]?: number };
  readonly short: number;
};

/** A text of the user's that cannot stand: the words in braces nothing could be put into. */
export type UnknownSlots = { readonly unknown: readonly string[] };

/** The longest text of the user's, in UTF-16 units. */
export const longestOwnText = 600;

/** What was found of a text of the user's. */
export type OwnTextCheck = 'ok' | 'empty' | 'too-long' | UnknownSlots;

/** Whether a text can take the place of a line, or stand as one of its own: braces hold only what the line knew, or the name. */
export const checkOwnText = (
  text: string,
  instead: { readonly chat?: string | undefined; readonly email?: string | undefined } | null,
): OwnTextCheck => {
  if (text.trim() === '') return 'empty';
  if (text.length > longestOwnText) return 'too-long';
  const allowed = new Set(['name', ...slotNames(`${instead?.chat ?? ''} ${instead?.email ?? ''}`)]);
  const unknown = slotNames(text).filter((slot) => !allowed.has(slot));
  return unknown.length === 0 && !/[{}]/.test(text.replace(/\{(?:[Ii]s:|has:)?[A-Za-z]+\}/g, '')) ? 'ok' : { unknown };
};

const asking = (text: string): Approach => (text.includes('?') ? 'question' : 'gift');

/** The corpus as the user wants it. A line of their own is for everybody, and never gets a closing. */
export const withOwnOpeners = (corpus: OpenerCorpus, { hidden, edited, own }: OwnOpeners): OpenerCorpus => {
  if (hidden.length + own.length + Object.keys(edited).length === 0) return corpus;
  const away = new Set(hidden);
  const owned = (line: UnpreparedLine, text: string): PreparedLine => prepareLine({ ...line, chat: text, email: text, out: true }, true);
  const changed = (line: PreparedLine): PreparedLine => {
    const text = edited[line.id];
    if (text === undefined) return line;
    const detail = line.approach === 'detail' && !text.includes('?');
    // Without a fact in it, a line is about no topic any more.
    const topics = slotNames(text).some((slot) => slot !== 'name') ? line.topics : undefined;
    return owned({ ...line, topics, approach: detail ? 'detail' : asking(text) }, text);
  };
  const added = own
    .filter(({ id }) => !away.has(id))
    .map(({ id, text, intent }) => owned({ id, intents: [intent], approach: asking(text), quiet: true, reason: 'a line of your own' }, text));
  const lines = [...corpus.lines.filter(({ id }) => !away.has(id)).map(changed), ...added];
  return { ...corpus, lines, byIntent: byIntent(lines) };
};

const short = 15;
const noFavour: Favour = { approaches: {}, tones: {}, short: 0 };

/** The style of what the user wrote and kept. */
export const favourOf = (corpus: OpenerCorpus, { edited, own }: OwnOpeners): Favour => {
  if (own.length + Object.keys(edited).length === 0) return noFavour;
  const kept = [
    ...own.map(({ text }) => ({ text, approach: asking(text), tones: [] as readonly Tone[] })),
    ...corpus.lines.flatMap(({ id, tones, approach }) => (edited[id] === undefined ? [] : [{ text: edited[id], approach, tones: tones ?? [] }])),
  ];
  const share = (is: (one: (typeof kept)[number]) => boolean): number => (kept.length === 0 ? 0 : kept.filter(is).length / kept.length);
  return {
    approaches: {
      detail: share((one) => one.approach === 'detail'),
      gift: share((one) => one.approach === 'gift'),
      question: share((one) => one.approach === 'question'),
    },
    tones: Object.fromEntries(
      (['warm', 'playful', 'calm', 'brief', 'formal'] as const).map((tone) => [tone, share((one) => one.tones.includes(tone))]),
    ),
    short: share((one) => one.text.split(/\s+/).length < short),
  };
};
