import type { WrittenChannel } from './channel.ts';

/** What a person is called in one channel: an address, a user name, a number. */
export type Handle = {
  readonly channel: WrittenChannel;
  /** Normalised by `toHandle`, so two handles are the same when their ids are. */
  readonly id: string;
};

/** Somebody a composer is addressed to, as the page shows them. */
export type Recipient = {
  /** As the site writes it; not yet normalised. */
  readonly address: string;
  /** The name the page shows, or null where it shows none. */
  readonly name: string | null;
};

/** At least one recipient; "nobody" and "cannot tell" have words of their own. */
export type Recipients = readonly [Recipient, ...Recipient[]];
