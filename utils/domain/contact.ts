import type { Channel } from './channel.ts';

/** Who gave the last word of a contact; `both` for a call or a meeting. */
export type By = 'me' | 'them' | 'both';

/** How we know of it. */
export type Source = 'sent' | 'logged' | 'imported';

/** One line of the ledger: a date, never a word. */
export type Contact = {
  /** The id of the command that noted it, so that noting twice changes nothing. */
  readonly id: string;
  /** When the contact was, in milliseconds since 1970; not when it was noted. */
  readonly at: number;
  readonly by: By;
  readonly channel: Channel;
  readonly source: Source;
};

/** The newest contact in each direction; what a person's record keeps of the ledger. */
export type LastContacts = { readonly [by in By]?: { readonly at: number; readonly channel: Channel } };
