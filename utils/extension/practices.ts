import { dayNumber } from '../domain/local-day.ts';
import type { PracticeAnswer, PracticeName, PracticePast } from '../domain/small-practice.ts';
import type { Here } from './answers.ts';
import { decode } from './decode.ts';
import { type Refusal, readPlain, write } from './storage.ts';
import { key } from './stored.ts';
import { past } from './stored-days.ts';
import { finishDay } from './stored-face.ts';

/** When each small practice came up last. */
export async function readPast(): Promise<PracticePast> {
  return decode(past, await readPlain(key.practices)) ?? {};
}

/** Notes that a practice came up today, or what was answered to it. To be called in turn. */
export async function notePractice(name: PracticeName, answer: PracticeAnswer | null, { now, zone }: Here): Promise<Refusal | null> {
  return write({}, { [key.practices]: { ...(await readPast()), [name]: { day: dayNumber(now, zone), answer } } });
}

/** The day's practice was answered, and with it the day. To be called in turn. */
export async function answerPractice(name: PracticeName, answer: PracticeAnswer, here: Here): Promise<Refusal | null> {
  return (await notePractice(name, answer, here)) ?? finishDay(here);
}
