import * as v from 'valibot';
import { type Invited, invitedAnswers } from '../domain/invited.ts';
import type { PersonId } from '../domain/person.ts';
import { decode } from './decode.ts';
import { readPlain } from './storage.ts';
import { key } from './stored.ts';

const invited: v.GenericSchema<unknown, Invited> = v.object({
  day: v.pipe(v.number(), v.integer()),
  person: v.string(),
  dated: v.boolean(),
  slot: v.nullable(v.picklist(['easy', 'old-friend'])),
  answer: v.nullable(v.picklist(invitedAnswers)),
});

/** Whom the days have invited to, oldest first; what cannot be read is left out. */
export async function readInvited(): Promise<readonly Invited[]> {
  return invitedIn(await readPlain(key.invited));
}

/** The log with nobody in the place of these people: their days stay taken. Null where it names none of them. */
export function invitedWithout(raw: unknown, gone: ReadonlySet<PersonId>): readonly Invited[] | null {
  const log = invitedIn(raw);
  return log.some(({ person }) => gone.has(person)) ? log.map((each) => (gone.has(each.person) ? { ...each, person: '' } : each)) : null;
}

/** Of whatever stands there, what can be read. */
export function invitedIn(raw: unknown): readonly Invited[] {
  return Array.isArray(raw) ? raw.flatMap((each) => decode(invited, each) ?? []) : [];
}
