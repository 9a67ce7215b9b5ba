import { delMany, get, keys } from 'idb-keyval';
import * as v from 'valibot';
import type { CommandId } from '../domain/command.ts';
import { decode } from './decode.ts';
import { id, key, lastContacts, moment } from './stored.ts';

/*
 * What each command of a page of ours did to people, kept for a while so that it can be taken back.
 */

const DAY = 86_400_000;

/** How many steps are kept, and how long. */
const most = 50;
const longest = 7 * DAY;

const nullableId = v.nullable(id);
const leading = v.record(v.string(), v.object({ before: nullableId, after: nullableId }));
const pairs = v.array(v.tuple([id, id]));

const ofPerson = v.object({
  id,
  /** The record as it was stored, null where there was none. */
  before: v.unknown(),
  after: v.unknown(),
  openers: v.unknown(),
  /** What was felt about messages to them, as it was stored before. */
  felt: v.exactOptional(v.unknown()),
  /** Ids of contacts. */
  added: v.array(id),
  /** Entries of the ledger as they were stored; while the step is under way, all of them. */
  removed: v.array(v.unknown()),
  unbacked: lastContacts,
});

const ways = v.record(v.string(), v.object({ before: v.unknown(), after: v.unknown() }));
/** By key of storage.local and of the database: what stood there before, and how the step left it; null for nothing. */
const beside = v.object({ local: ways, database: ways });
export type Beside = v.InferOutput<typeof beside>;

const plan = v.object({
  set: v.record(v.string(), v.unknown()),
  /** Keys of storage.local, and those of the ledgers that are empty then. */
  remove: v.array(v.string()),
  emptied: v.array(v.string()),
});
/** What is still to be written to storage.local, as absolute values, so that it may be done twice. */
export type Plan = v.InferOutput<typeof plan>;

export const step = v.object({
  at: moment,
  /** `begun`: what it did is not known yet; `back`: it is being taken back, and the ledgers are as they were already. */
  state: v.picklist(['begun', 'ended', 'back']),
  people: v.array(ofPerson),
  /** By key, whom handles spoke for. */
  owners: leading,
  /** By key, whom conversations were linked with. */
  links: leading,
  apart: v.object({ before: pairs, after: pairs }),
  beside: v.exactOptional(beside),
  plan: v.nullable(plan),
});
export type Step = v.InferOutput<typeof step>;
export type StepOfPerson = Step['people'][number];

const prefix = 'step:';

/** In the order of their keys steps are in the order of time: thirteen digits last until 2286. */
export const stepKey = (now: number, command: CommandId): string => `${prefix}${String(Math.max(0, Math.trunc(now))).padStart(13, '0')}:${command}`;

/** The keys of all steps, the oldest first. */
async function stepKeys(): Promise<string[]> {
  return (await keys()).filter((at): at is string => typeof at === 'string' && at.startsWith(prefix)).toSorted();
}

export async function readStep(at: string): Promise<Step | null> {
  return decode(step, await get(at));
}

/** The key of the step that a command made; null where there is none, or none that is kept any more. */
export async function keyOfStep(command: CommandId, now: number): Promise<string | null> {
  return (await stepKeys()).findLast((at) => commandOf(at) === command && !isOld(at, now)) ?? null;
}

/** Lets go of what is more or older than what is kept. */
export async function dropOldSteps(now: number): Promise<void> {
  const all = await stepKeys();
  const gone = all.filter((at, place) => place < all.length - most || isOld(at, now));
  if (gone.length > 0) await delMany(gone);
}

/** Lets go of every step, and of whatever a page has laid down, that says one of these words anywhere. */
export async function dropStepsSaying(words: readonly string[]): Promise<void> {
  const gone: string[] = [];
  const staged = (await keys()).filter((at): at is string => typeof at === 'string' && at.startsWith(key.staged('')));
  for (const at of [...(await stepKeys()), ...staged]) {
    const said = JSON.stringify([at, await get(at)]);
    if (words.some((word) => word !== '' && said.includes(JSON.stringify(word).slice(1, -1)))) gone.push(at);
  }
  if (gone.length > 0) await delMany(gone);
}

const commandOf = (at: string): CommandId => at.slice(prefix.length + 14);

const isOld = (at: string, now: number): boolean => Number(at.slice(prefix.length, prefix.length + 13)) < now - longest;
