import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { alsoPossible, chooseInvitation } from '../domain/invitations.ts';
import { dayNumber } from '../domain/local-day.ts';
import type { Here } from './answers.ts';
import type { InvitationAnswer } from './ask.ts';
import { readCircle } from './read.ts';
import { readSettings, write } from './storage.ts';
import { key } from './stored.ts';

const chosen = v.object({ day: v.number(), person: v.string() });

/** One invitation a day (R3): whoever was chosen first stays it until answered, and then the day is plain. */
export async function answerInvitation({ now, zone }: Here): Promise<InvitationAnswer> {
  const { people } = await readCircle();
  const settings = await readSettings();
  const day = dayNumber(now, zone);
  const stored = v.safeParse(chosen, (await browser.storage.local.get(key.today))[key.today]);
  const before = stored.success && stored.output.day === day ? people.filter(({ id }) => id === stored.output.person) : people;
  const invitation = chooseInvitation(before, now, zone, settings);
  if (!invitation) return { invitation, others: [] };
  await write({}, { [key.today]: { day, person: invitation.person.id } });
  return { invitation, others: alsoPossible(people, invitation, now, zone, settings) };
}
