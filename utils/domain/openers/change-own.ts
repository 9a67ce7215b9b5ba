import type { OwnOpener, OwnOpeners } from './own-openers.ts';

/** One thing the user makes of the lines. */
export type OwnChange =
  /** By its id, a line of ours or theirs; it does not come any more, or comes again. */
  | { readonly do: 'hide-opener'; readonly opener: string; readonly hidden: boolean }
  /** Null takes the words of the user back, and the line is as it was. */
  | { readonly do: 'edit-opener'; readonly opener: string; readonly text: string | null }
  /** New, or in the place of the one with its id. */
  | { readonly do: 'keep-own-opener'; readonly opener: OwnOpener }
  | { readonly do: 'drop-own-opener'; readonly opener: string };

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the user made of the lines, after one more change. Making it twice changes nothing; ids of lines that are gone stay. */
export const withChange = (before: OwnOpeners, change: OwnChange): OwnOpeners => {
  const { hidden, edited, own } = before;
  switch (change.do) {
    case 'hide-opener': {
      const others = hidden.filter((id) => id !== change.opener);
      return { ...before, hidden: change.hidden ? [...others, change.opener] : others };
    }
    case 'edit-opener': {
      const others = Object.entries(edited).filter(([id]) => id !== change.opener);
      const kept = change.text === null ? others : [...others, [change.opener, tidy(change.text)] as const];
      return { ...before, edited: Object.fromEntries(kept) };
    }
    case 'keep-own-opener': {
      const opener = { ...change.opener, text: tidy(change.opener.text) };
      const isKnown = own.some(({ id }) => id === opener.id);
      return { ...before, own: isKnown ? own.map((one) => (one.id === opener.id ? opener : one)) : [...own, opener] };
    }
    case 'drop-own-opener':
      return { ...before, own: own.filter(({ id }) => id !== change.opener) };
  }
};

/** What undoes a change that is about to be made. */
export const undoing = ({ edited, own }: OwnOpeners, change: OwnChange): OwnChange => {
  if (change.do === 'hide-opener') return { ...change, hidden: !change.hidden };
  if (change.do === 'edit-opener') return { ...change, text: edited[change.opener] ?? null };
  const id = change.do === 'keep-own-opener' ? change.opener.id : change.opener;
  const before = own.find((one) => one.id === id);
  return before ? { do: 'keep-own-opener', opener: before } : { do: 'drop-own-opener', opener: id };
};
