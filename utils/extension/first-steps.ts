import type { FirstStepsNote } from '../domain/first-steps.ts';
import { decode } from './decode.ts';
import { type Refusal, readPlain, write } from './storage.ts';
import { firstStepsNote, key } from './stored.ts';

/** Where in the first start somebody was last; 1 where nothing can be read. */
export async function readFirstSteps(): Promise<FirstStepsNote> {
  return decode(firstStepsNote, await readPlain(key.firstSteps)) ?? 1;
}

/** Notes where somebody is, so that they come back to it. Whoever has been through it once stays through. */
export async function noteFirstSteps(at: FirstStepsNote): Promise<Refusal | null> {
  return (await readFirstSteps()) === 'done' ? null : write({}, { [key.firstSteps]: at });
}
