import type { Channel } from './channel.ts';
import type { LastContacts } from './contact.ts';
import type { Handle } from './handle.ts';
import type { Day } from './invitation.ts';
import type { Rhythm } from './rhythm.ts';

export type PersonId = string;

/** Four rings of closeness, of about 5, 15, 50 and 150 people; hints, not limits. */
export const rings = [1, 2, 3, 4] as const;
export type Ring = (typeof rings)[number];

export const relations = [
  'close_friend',
  'friend',
  'family',
  'partner',
  'colleague',
  'former_colleague',
  'mentor',
  'neighbour',
  'acquaintance',
  'online_friend',
  'new_contact',
] as const;
export type Relation = (typeof relations)[number];

/** Something the user would like to come back to: "interview on the 12th"; `day`: the day it is about, where the user told one. */
export type Thread = { readonly id: string; readonly text: string; readonly day?: Day };

/** A day of every year. `year`: when it was first, null where nobody knows; a 29 February without a year stays one. */
export type YearDay = { readonly month: number; readonly day: number; readonly year: number | null };

/** A day to remember, in the user's words; `text` is empty for a birthday. */
export type PersonDate = YearDay & { readonly id: string; readonly kind: 'birthday' | 'own'; readonly text: string };

/** How two people speak to each other in languages that tell: du or Sie, tu or vous. */
export const registers = ['familiar', 'formal'] as const;
export type Register = (typeof registers)[number];

/** `until` in milliseconds since 1970; null rests until the user says otherwise. */
export type PersonState =
  | { readonly kind: 'open' }
  | { readonly kind: 'resting'; readonly until: number | null }
  | { readonly kind: 'protected' }
  | { readonly kind: 'in-memory' };

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  /** What else they are called. */
  readonly nicknames: readonly string[];
  readonly relation: Relation;
  readonly ring: Ring;
  readonly handles: readonly Handle[];
  /** `by-ring` follows the ring's own rhythm. */
  readonly rhythm: Rhythm | 'by-ring';
  readonly threads: readonly Thread[];
  /** One fact a line, in the user's own words. */
  readonly notes: readonly string[];
  /** "the flat in Graz"; empty when not told. */
  readonly knownFrom: string;
  readonly dates: readonly PersonDate[];
  /** How the user likes best to be in touch with them; null when not told. */
  readonly preferred: Channel | null;
  /** The language they write each other in, as BCP 47 names it; null: that of the conversation. */
  readonly language: string | null;
  readonly register: Register | null;
  readonly state: PersonState;
  readonly addedAt: number;
  readonly last: LastContacts;
  /** How often "not now" was said since the last contact, and before when nobody is to be suggested again. */
  readonly notNow: { readonly times: number; readonly until: number };
};

/** What the user can change by hand. */
export type PersonDetails = Omit<Person, 'id' | 'addedAt' | 'last' | 'notNow'>;
