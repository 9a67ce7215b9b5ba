import type { Contact } from './contact.ts';
import type { Silence } from './silence.ts';

/** A second light note can be offered after so many days of silence. */
const secondNoteAfter = 21;

/** What can be shown to somebody who asks about the silence after a message of theirs. */
export type Echo = 'waiting' | 'second-note' | null;

/**
 * Null where they were not the last to write, or wrote today. A second light note is offered once: after three weeks, while one message alone stands without
 * an answer. `ledger`: all that is noted; null where it cannot be read, and then nothing is offered.
 */
export function echoOf(silence: Silence, ledger: readonly Pick<Contact, 'at' | 'by'>[] | null): Echo {
  if (silence.band === 'never' || silence.lastBy !== 'me' || silence.days < 1) return null;
  const answered = ledger?.reduce((newest, { at, by }) => (by === 'me' ? newest : Math.max(newest, at)), Number.NEGATIVE_INFINITY) ?? 0;
  const standing = ledger?.filter(({ at, by }) => by === 'me' && at > answered).length;
  return silence.days >= secondNoteAfter && standing === 1 ? 'second-note' : 'waiting';
}
