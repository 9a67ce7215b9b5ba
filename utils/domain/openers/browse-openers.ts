import { folded } from '../find-people.ts';
import { type Intent, intents } from './opener.ts';
import type { OpenerCorpus, PreparedLine } from './opener-corpus.ts';
import type { OwnOpeners } from './own-openers.ts';

/** A line as somebody looks through all of them. */
export type BrowsedOpener = {
  readonly id: string;
  /** What it is for; for some lines that is more than one thing. */
  readonly intents: readonly Intent[];
  /** As it is offered: in the user's own words, where they changed it. */
  readonly text: string;
  /** Ours, where the user changed it; null where they did not, and of a line of their own. */
  readonly ours: string | null;
  /** What we say in an email, where that is more than in a chat; null for the same. */
  readonly email: string | null;
  readonly hidden: boolean;
  /** What the braces are checked by; null for a line of the user's own. */
  readonly line: Pick<PreparedLine, 'chat' | 'email'> | null;
};

/** What is looked for. */
export type Browsing = {
  readonly text: string;
  readonly intent: Intent | 'any';
  readonly show: 'all' | 'changed' | 'hidden' | 'own';
};

/** Every line there is, by what it is for in the order of the intents; those of the user first. */
export const everyOpener = (corpus: OpenerCorpus, { hidden, edited, own }: OwnOpeners): readonly BrowsedOpener[] => {
  const away = new Set(hidden);
  const theirs = own.map(
    ({ id, text, intent }): BrowsedOpener => ({ id, intents: [intent], text, ours: null, email: null, hidden: away.has(id), line: null }),
  );
  const ours = corpus.lines.map((line): BrowsedOpener => {
    const text = line.chat ?? line.email ?? '';
    const said = edited[line.id];
    const email = line.email === undefined || line.email === text ? null : line.email;
    return { id: line.id, intents: line.intents, text: said ?? text, ours: said === undefined ? null : text, email, hidden: away.has(line.id), line };
  });
  return [...theirs, ...ours].sort((one, other) => place(one) - place(other));
};

const place = ({ intents: [first] }: BrowsedOpener): number => (first === undefined ? intents.length : intents.indexOf(first));

/** Those that are looked for: every word that was typed is somewhere in the line, as it is or as we have it. What is for this above all comes first. */
export const browse = (all: readonly BrowsedOpener[], { text, intent, show }: Browsing): readonly BrowsedOpener[] => {
  const words = folded(text.trim()).split(/\s+/);
  const found = all.filter((one) => {
    if (intent !== 'any' && !one.intents.includes(intent)) return false;
    if (show === 'changed' && one.ours === null) return false;
    if (show === 'hidden' && !one.hidden) return false;
    if (show === 'own' && one.line !== null) return false;
    if (words[0] === '') return true;
    const said = folded(`${one.text} ${one.ours ?? ''}`);
    return words.every((word) => said.includes(word));
  });
  return intent === 'any' ? found : found.toSorted((one, other) => Number(other.intents[0] === intent) - Number(one.intents[0] === intent));
};
