import * as v from 'valibot';
import type { WarmUp } from '../domain/answer.ts';
import type { Invitation } from '../domain/invitation.ts';
import type { Occasion } from '../domain/occasions.ts';
import { rhythms } from '../domain/rhythm.ts';
import type { Silence } from '../domain/silence.ts';
import { silence as silenceFits } from './composer-replies.ts';
import { detailEntries, id } from './stored.ts';

/*
 * What the background answers pages of ours; what it answers a composer has a file of its own.
 */

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const silence = v.custom<Silence>(silenceFits);

export const namedPerson = v.object({ id, name: v.string() });
const occasion: v.GenericSchema<unknown, Occasion> = v.object({
  kind: v.picklist(['birthday', 'own', 'thread', 'remembering']),
  text: v.string(),
  day: v.string(),
  inDays: v.pipe(v.number(), v.integer()),
  years: v.nullable(whole),
});

export const invitation: v.GenericSchema<unknown, Invitation> = v.object({
  person: v.object({ ...namedPerson.entries, threads: detailEntries.threads }),
  silence,
  why: v.picklist(['rhythm', 'thread', 'first', 'date']),
  slot: v.nullable(v.picklist(['easy', 'old-friend'])),
  occasion: v.nullable(occasion),
  offersLonger: v.nullable(v.picklist(rhythms)),
  reachable: v.boolean(),
});

export const warmUpPeople: v.GenericSchema<unknown, WarmUp> = v.object({ harder: namedPerson, easy: v.array(namedPerson) });

/** The invitation of the day and at most two more; none where nobody is to be suggested or it was answered today. */
export type InvitationAnswer = { readonly invitation: Invitation | null; readonly others: readonly Invitation[] };
export const invitationAnswer: v.GenericSchema<unknown, InvitationAnswer> = v.object({
  invitation: v.nullable(invitation),
  others: v.array(invitation),
});
