import type { PersonId } from '../domain/person.ts';
import { watchStored } from './read.ts';
import { type Refusal, readRecord, write } from './storage.ts';
import { apart, key } from './stored.ts';

export type Pair = readonly [PersonId, PersonId];

/** Pairs of people of whom the user said that they are not the same. */
export async function readApart(): Promise<readonly Pair[]> {
  const found = await readRecord(key.apart, apart);
  return typeof found === 'string' ? [] : found.pairs;
}

export const samePair = (one: Pair, other: Pair): boolean => one.every((id) => other.includes(id));

export const isAbout =
  (ids: ReadonlySet<PersonId>) =>
  (pair: Pair): boolean =>
    pair.some((id) => ids.has(id));

export async function keepApart(one: PersonId, other: PersonId): Promise<Refusal | 'not-understood' | null> {
  if (one === other) return 'not-understood';
  const pairs = await readApart();
  return pairs.some((pair) => samePair(pair, [one, other])) ? null : write({ [key.apart]: { pairs: [...pairs, [one, other]] } });
}

/** The record without anything about these people, to be written with what else is said of them; nothing where nothing was said. */
export async function apartWithout(ids: ReadonlySet<PersonId>): Promise<Readonly<Record<string, object>>> {
  const pairs = await readApart();
  const left = pairs.filter((pair) => !isAbout(ids)(pair));
  return left.length === pairs.length ? {} : { [key.apart]: { pairs: left } };
}

/** Calls back whenever the user has said of two that they are not the same, or taken it back, until `gone`. */
export function watchApart(changed: () => void, gone: AbortSignal): void {
  watchStored((stored) => key.apart in stored && changed(), gone);
}
