import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { WarmUp } from '../domain/answer.ts';
import { dayNumber } from '../domain/local-day.ts';
import type { PersonId } from '../domain/person.ts';
import { silenceSince } from '../domain/silence.ts';
import { easyPeople, isVeryLong } from '../domain/warm-up.ts';
import type { Here } from './answers.ts';
import { decode } from './decode.ts';
import { inTurn } from './in-turn.ts';
import { readCircle } from './read.ts';
import { withoutSilent } from './silent.ts';
import { type Refusal, readPerson, readPlain, readSettings, write } from './storage.ts';
import { key } from './stored.ts';

const offered = v.object({ day: v.number(), person: v.string(), answer: v.nullable(v.picklist(['go', 'skip'])) });

/** Whether a hello to someone easy is offered before this person (R7): after a very long silence, before one person a day, until it is answered. */
export async function answerWarmUpOffer(id: PersonId, { now, zone }: Here): Promise<boolean> {
  const day = dayNumber(now, zone);
  const before = await offeredOn(day);
  if (before) return before.person === id && before.answer === null;
  const person = await readPerson(id);
  if (!person || person.state.kind === 'in-memory' || !isVeryLong(silenceSince(person.last, now, zone))) return false;
  if ((await easyBefore(id, { now, zone })).length === 0) return false;
  await inTurn(async () => (await offeredOn(day)) ?? write({}, { [key.warmUp]: { day, person: id, answer: null } }));
  return (await offeredOn(day))?.person === id;
}

/** Carries out what was answered to the offer; the names are shown on a page of ours, never in somebody else's. */
export async function takeWarmUp(id: PersonId, go: boolean, { now, zone }: Here): Promise<Refusal | null> {
  const before = await offeredOn(dayNumber(now, zone));
  if (before?.person !== id) return null;
  if (go && before.answer === null) await browser.tabs.create({ url: browser.runtime.getURL('/today.html') });
  return write({}, { [key.warmUp]: { ...before, answer: go ? 'go' : 'skip' } });
}

/** Whom to warm up with today, and before whom; null where nobody asked for it, or it is done. */
export async function answerWarmUp({ now, zone }: Here): Promise<WarmUp | null> {
  const before = await offeredOn(dayNumber(now, zone));
  if (before?.answer !== 'go') return null;
  const [harder, easy] = await Promise.all([readPerson(before.person), easyBefore(before.person, { now, zone })]);
  return harder && { harder: { id: harder.id, name: harder.name }, easy: easy.map(({ id, name }) => ({ id, name })) };
}

async function easyBefore(id: PersonId, { now, zone }: Here) {
  const [{ people }, settings] = await Promise.all([readCircle(), readSettings()]);
  return easyPeople(await withoutSilent(people), id, now, zone, settings);
}

async function offeredOn(day: number): Promise<v.InferOutput<typeof offered> | null> {
  const stored = decode(offered, await readPlain(key.warmUp));
  return stored?.day === day ? stored : null;
}
