import type { SiteLog } from '../domain/settings.ts';
import { inTurn } from './in-turn.ts';
import { readRecord, write } from './storage.ts';
import { key, siteLog } from './stored.ts';

/** Of a site on which nothing was looked at yet. */
export const blankLog = (origin: string): SiteLog => ({ origin, looks: 0, lookedAt: null, notes: 0, notedAt: null, unreadable: 0 });

/** What was looked at and noted on a site; a blank one where nothing was yet. */
export async function readSiteLog(origin: string): Promise<SiteLog> {
  const found = await readRecord(key.log(origin), siteLog);
  return typeof found === 'string' ? blankLog(origin) : found;
}

/** A composer was looked at; `readable` is whether anything said who it is for, null where nobody would expect it to. */
export function logLook(origin: string, readable: boolean | null, now: number): Promise<void> {
  return inTurn(async () => {
    const log = await readSiteLog(origin);
    const unreadable = readable === null ? log.unreadable : readable ? 0 : log.unreadable + 1;
    await write({ [key.log(origin)]: { ...log, looks: log.looks + 1, lookedAt: now, unreadable } });
  });
}

/** The record of a date having been noted from a site, to be written; call it in turn. */
export async function logWithNote(origin: string, now: number): Promise<Readonly<Record<string, object>>> {
  const log = await readSiteLog(origin);
  return { [key.log(origin)]: { ...log, notes: log.notes + 1, notedAt: now } };
}

/** A date that was noted from a site was taken back; call it in turn. When the one before it was noted is not known any more. */
export async function logTakenBack(origin: string): Promise<void> {
  const log = await readSiteLog(origin);
  const notes = Math.max(log.notes - 1, 0);
  await write({ [key.log(origin)]: { ...log, notes, notedAt: notes === 0 ? null : log.notedAt } });
}
