import { type Form, forms } from './english/fact.ts';

/** A slot in the braces of a line: what it holds, and the word that goes with it there. */
export type Slot = { readonly slot: Form | 'name'; readonly with: 'nothing' | 'is' | 'has' };

/** A line to be read: words as they stand, and slots. */
export type LinePart = string | Slot;

const known: ReadonlySet<string> = new Set([...forms, 'name']);
const isSlot = (name: string): name is Slot['slot'] => known.has(name);

/** The words and the slots of a text, in their order; what is in braces and no slot stays words. */
export const partsOf = (text: string): readonly LinePart[] => {
  const parts: LinePart[] = [];
  let end = 0;
  for (const { 0: whole, 1: verb = '', 2: inside = '', index } of text.matchAll(/\{([Ii]s:|has:)?([A-Za-z]+)\}/g)) {
    const slot = inside.toLowerCase();
    if (!isSlot(slot)) continue;
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ slot, with: verb === '' ? 'nothing' : verb === 'has:' ? 'has' : 'is' });
    end = index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
};

/** What stands in the braces of a slot. */
export const bracesOf = ({ slot, with: word }: Slot): string => (word === 'nothing' ? `{${slot}}` : `{${word}:${slot}}`);

/** The slots a text in the place of these may have, each once; the name always. */
export const slotsFor = (texts: readonly string[]): readonly Slot[] => {
  const name: Slot = { slot: 'name', with: 'nothing' };
  const slots = texts.flatMap(partsOf).filter((part) => typeof part !== 'string');
  return [...new Map([name, ...slots].map((one) => [bracesOf(one), one])).values()];
};
