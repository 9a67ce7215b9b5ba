import * as v from 'valibot';
import { alsoPossible, chooseInvitation } from '../domain/invitations.ts';
import { dayNumber } from '../domain/local-day.ts';
import type { PersonId } from '../domain/person.ts';
import type { Here } from './answers.ts';
import type { InvitationAnswer } from './ask.ts';
import { decode } from './decode.ts';
import { inTurn } from './in-turn.ts';
import { readCircle } from './read.ts';
import { readPlain, readSettings, write } from './storage.ts';
import { key } from './stored.ts';

const chosen = v.object({ day: v.number(), person: v.string(), answered: v.boolean() });

/** One invitation a day (R3): whoever was chosen first stays it until answered, and then the day is plain. */
export async function answerInvitation({ now, zone }: Here): Promise<InvitationAnswer> {
  const { people } = await readCircle();
  const settings = await readSettings();
  const day = dayNumber(now, zone);
  const before = await chosenOn(day);
  const candidates = before ? people.filter(({ id }) => id === before.person && !before.answered) : people;
  const invitation = chooseInvitation(candidates, now, zone, settings);
  if (!invitation) return { invitation, others: [] };
  if (!before) await inTurn(async () => (await chosenOn(day)) ?? write({}, { [key.today]: { day, person: invitation.person.id, answered: false } }));
  return { invitation, others: alsoPossible(people, invitation, now, zone, settings) };
}

/** What answers the invitation of the day without changing whether its person could be invited again: a date from long ago that was noted today. */
export async function markAnswered(person: PersonId, { now, zone }: Here): Promise<void> {
  const before = await chosenOn(dayNumber(now, zone));
  if (before?.person === person) await write({}, { [key.today]: { ...before, answered: true } });
}

async function chosenOn(day: number): Promise<v.InferOutput<typeof chosen> | null> {
  const stored = decode(chosen, await readPlain(key.today));
  return stored?.day === day ? stored : null;
}
