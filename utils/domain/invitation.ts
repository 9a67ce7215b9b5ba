import type { PersonId, Thread } from './person.ts';
import type { Silence } from './silence.ts';

/** One person to say hello to today, with the true reason why. */
export type Invitation = {
  readonly person: { readonly id: PersonId; readonly name: string; readonly threads: readonly Thread[] };
  readonly silence: Silence;
  /** `rhythm`: their window has passed; `thread`: there is something to come back to; `first`: never noted yet. */
  readonly why: 'rhythm' | 'thread' | 'first';
};

/** A local calendar day, "2026-11-22". */
export type Day = string;
