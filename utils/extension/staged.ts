import { del, delMany, get, keys, set } from 'idb-keyval';
import * as v from 'valibot';
import { decode } from './decode.ts';
import { key, moment } from './stored.ts';

/*
 * What is too big for a message: a page of ours puts it here, under an id of its own making, and tells the background that id.
 */

const DAY = 86_400_000;

const staged = v.object({ at: moment, value: v.unknown() });

/** Lays something down for the background, with `now` as its time. Rejects where the browser's database is away or full. */
export async function stage(id: string, value: unknown, now: number): Promise<void> {
  await set(key.staged(id), { at: now, value });
}

/** What was laid down under the id, not yet decoded; undefined where there is nothing. */
export async function readStaged(id: string): Promise<unknown> {
  return decode(staged, await get(key.staged(id)))?.value;
}

export async function dropStaged(id: string): Promise<void> {
  await del(key.staged(id));
}

/** Lets go of what nobody came back for: all that was laid down more than a day before `now`, or at no time that can be read. */
export async function dropOldStaged(now: number): Promise<void> {
  const all = (await keys()).filter((at) => typeof at === 'string' && at.startsWith('staged:'));
  const ages = await Promise.all(all.map(async (at) => [at, decode(staged, await get(at))?.at ?? Number.NEGATIVE_INFINITY] as const));
  await delMany(ages.filter(([, at]) => now - at > DAY).map(([at]) => at));
}
