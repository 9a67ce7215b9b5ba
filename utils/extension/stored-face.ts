import * as v from 'valibot';
import { type Face, type One, sameFace } from '../domain/face.ts';
import { dayNumber } from '../domain/local-day.ts';
import { practices } from '../domain/small-practice.ts';
import type { Here } from './answers.ts';
import { decode } from './decode.ts';
import { invitation, namedPerson, warmUpPeople } from './replies.ts';
import { type Refusal, readPlain, write } from './storage.ts';
import { key } from './stored.ts';

const one: v.GenericSchema<unknown, One> = v.variant('kind', [
  v.object({ kind: v.literal('invitation'), invitation }),
  v.object({ kind: v.literal('warm-up'), warmUp: warmUpPeople }),
  v.object({ kind: v.literal('route'), plan: v.string() }),
  v.object({ kind: v.literal('practice'), practice: v.picklist(practices), person: v.nullable(namedPerson) }),
  v.object({ kind: v.literal('nobody') }),
  v.object({ kind: v.literal('plain') }),
]);

export const face: v.GenericSchema<unknown, Face> = v.object({
  day: v.number(),
  one,
  invited: v.nullable(v.string()),
  done: v.boolean(),
  discreet: v.boolean(),
  aim: v.string(),
});

/** The page of the day as it was worked out last; null where nothing can be read. It may be of another day. */
export async function readFace(): Promise<Face | null> {
  return decode(face, await readPlain(key.face));
}

/** The day had its one thing: the page is plain until it ends. To be called in turn. */
export async function finishDay({ now, zone }: Here): Promise<Refusal | null> {
  const day = dayNumber(now, zone);
  const before = await readFace();
  const earlier = before?.day === day ? before : { day, invited: null, discreet: false, aim: '' };
  return keepFaceAs({ ...earlier, done: true, one: { kind: 'plain' } });
}

/** Writes the face, where it says anything else than what is there. To be called in turn. */
export async function keepFaceAs(after: Face): Promise<Refusal | null> {
  const before = await readFace();
  return before && sameFace(before, after) ? null : write({}, { [key.face]: after });
}
