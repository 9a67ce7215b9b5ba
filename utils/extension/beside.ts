import { getMany } from 'idb-keyval';
import { browser } from 'wxt/browser';
import { valueBack } from '../domain/backup/value-back.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Beside, Step } from './steps.ts';

/*
 * What a step writes beside its people: by key, how it was and how the step left it, null for nothing.
 */

/** Keys of both stores that a step may write beside its people. */
export type Keys = { readonly local: readonly string[]; readonly database: readonly string[] };

type Values = Readonly<Record<string, unknown>>;

/** What stands under those keys of the database that the step writes. */
export async function databaseOf({ beside }: Pick<Step, 'beside'>): Promise<Values> {
  return databaseAt(Object.keys(beside?.database ?? {}));
}

async function databaseAt(keys: readonly string[]): Promise<Values> {
  const values = keys.length > 0 ? await getMany([...keys]) : [];
  return Object.fromEntries(keys.map((at, place) => [at, values[place]]));
}

/** How it is before the step. */
export async function besideBefore({ local, database }: Keys): Promise<Beside> {
  const [stored, kept] = [await browser.storage.local.get([...local]), await databaseAt(database)];
  const begun = (keys: readonly string[], values: Values) => Object.fromEntries(keys.map((at) => [at, { before: values[at] ?? null, after: null }]));
  return { local: begun(local, stored), database: begun(database, kept) };
}

/** The same, once it is known how the step left it. */
export function besideAfter({ local, database }: Beside, stored: Values, kept: Values): Beside {
  const ended = (ways: Beside['local'], values: Values) =>
    Object.fromEntries(Object.entries(ways).map(([at, { before }]) => [at, { before, after: values[at] ?? null }]));
  return { local: ended(local, stored), database: ended(database, kept) };
}

/** Lists and records in which what came since the step stays; of anything else what came since stays as a whole. */
const inParts = /^(settings|own-openers|practices|invited|eased|moments|(felt|openers|ledger):.*)$/;

/** What has to be written, and what goes, so that it is as it was before. */
export function besideBack(ways: Beside['local'], values: Values): { readonly set: Values; readonly gone: readonly string[] } {
  const set: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const [at, { before, after }] of Object.entries(ways)) {
    const now = values[at] ?? null;
    const back = inParts.test(at) ? valueBack(before, after, now) : sameValue(now, after) ? before : now;
    if (back === null || (before === null && Array.isArray(back) && back.length === 0)) gone.push(at);
    else if (!sameValue(back, now)) set[at] = back;
  }
  return { set, gone: gone.filter((at) => at in values && values[at] !== undefined) };
}
