import type { Occasion } from './occasions.ts';
import type { PersonId, Thread } from './person.ts';
import type { Rhythm } from './rhythm.ts';
import type { Silence } from './silence.ts';

/** One person to say hello to today, with the true reason why. */
export type Invitation = {
  readonly person: { readonly id: PersonId; readonly name: string; readonly threads: readonly Thread[] };
  readonly silence: Silence;
  /** `rhythm`: their window has passed; `thread`: there is something to come back to; `first`: never noted yet; `date`: a day of theirs is near. */
  readonly why: 'rhythm' | 'thread' | 'first' | 'date';
  /** Which of the day's places they take, where a day has several (R3) or comes after an absence (R5). */
  readonly slot: 'easy' | 'old-friend' | null;
  /** The nearest day of theirs, to be named with the invitation. */
  readonly occasion: Occasion | null;
  /** The next longer rhythm, once "not now" was said three times (R6); null before, and where there is none. */
  readonly offersLonger: Rhythm | null;
  /** Whether an address is kept by which a message to them can be begun. */
  readonly reachable: boolean;
};

/** A local calendar day, "2026-11-22". */
export type Day = string;
