import { get, set } from 'idb-keyval';
import * as v from 'valibot';
import { type Moment, momentLength, withMoments, withoutMoments } from '../domain/moments.ts';
import { decode } from './decode.ts';
import { id, key } from './stored.ts';

export const storedMoment: v.GenericSchema<unknown, Moment> = v.object({
  id,
  day: v.pipe(v.string(), v.isoDate()),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(momentLength)),
});

/** All moments that can be read, newest first. Rejects where the browser's database is away. */
export async function readMoments(): Promise<readonly Moment[]> {
  return readable(entriesOf(await get(key.moments)));
}

/** Keeps these moments; one that has the id of another takes its place. To be called in turn. */
export async function keepMoments(kept: readonly Moment[]): Promise<'storage-full' | null> {
  return change((before) => withMoments(before, kept));
}

/** Lets go of these. To be called in turn. */
export async function dropMoments(gone: readonly string[]): Promise<'storage-full' | null> {
  return change((before) => withoutMoments(before, gone));
}

/** Has these moments alone. To be called in turn. */
export async function setMoments(moments: readonly Moment[]): Promise<'storage-full' | null> {
  return change(() => moments);
}

/** What cannot be read stays where it is. */
async function change(after: (before: readonly Moment[]) => readonly Moment[]): Promise<'storage-full' | null> {
  try {
    const entries = entriesOf(await get(key.moments));
    await set(key.moments, [...after(readable(entries)), ...entries.filter((entry) => !decode(storedMoment, entry))]);
    return null;
  } catch {
    return 'storage-full';
  }
}

const entriesOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : raw === undefined ? [] : [raw]);

const readable = (entries: readonly unknown[]): Moment[] =>
  withMoments(
    [],
    entries.flatMap((entry) => decode(storedMoment, entry) ?? []),
  );
