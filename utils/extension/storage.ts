import type { GenericSchema } from 'valibot';
import { browser } from 'wxt/browser';
import { type Handle, sameHandle } from '../domain/handle.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { defaultSettings, type Settings, type Site } from '../domain/settings.ts';
import { decodeRecord, encodeRecord, isUnreadable, type Unreadable } from './record.ts';
import { key, person, schemaOf, settings, site } from './stored.ts';

const local = () => browser.storage.local;

/** Names a record that could not be read; its content stays stored as it was. */
export type BrokenRecord = { readonly key: string; readonly why: Unreadable };

/** Why a write did not happen. */
export type Refusal = 'storage-full' | 'newer-data';

export async function readRecord<T extends object>(at: string, schema: GenericSchema<unknown, T>): Promise<T | Unreadable | 'absent'> {
  const raw = (await local().get(at))[at];
  return raw === undefined ? 'absent' : decodeRecord(raw, schema);
}

/** All records under a prefix: those that can be read, and the names of those that cannot. */
export async function readRecords<T extends object>(
  prefix: string,
  schema: GenericSchema<unknown, T>,
): Promise<{ records: readonly T[]; broken: readonly BrokenRecord[] }> {
  const records: T[] = [];
  const broken: BrokenRecord[] = [];
  for (const [at, raw] of Object.entries(await local().get(null))) {
    if (!at.startsWith(prefix)) continue;
    const decoded = decodeRecord(raw, schema);
    if (isUnreadable(decoded)) broken.push({ key: at, why: decoded });
    else records.push(decoded);
  }
  return { records, broken };
}

export async function readPerson(id: PersonId): Promise<Person | null> {
  const found = await readRecord(key.person(id), person);
  return typeof found === 'string' ? null : found;
}

/** The person who has this handle; an index entry that no longer fits counts for nothing. */
export async function personWith(handle: Handle): Promise<Person | null> {
  const at = key.handle(handle);
  const id = (await local().get(at))[at];
  const found = typeof id === 'string' ? await readPerson(id) : null;
  return found?.handles.some((own) => sameHandle(own, handle)) ? found : null;
}

export async function readSettings(): Promise<Settings> {
  const found = await readRecord(key.settings, settings);
  return typeof found === 'string' ? defaultSettings : found;
}

export async function readSite(origin: string): Promise<Site | null> {
  const found = await readRecord(key.site(origin), site);
  return typeof found === 'string' ? null : found;
}

/**
 * Writes records and plain values in one step: all of them or none. A record that could not be read is first kept aside;
 * one of a newer version is never overwritten.
 */
export async function write(records: Readonly<Record<string, object>>, plain: Readonly<Record<string, unknown>> = {}): Promise<Refusal | null> {
  const before = await local().get(Object.keys(records));
  const aside: Record<string, unknown> = {};
  for (const [at, raw] of Object.entries(before)) {
    const decoded = decodeRecord(raw, schemaOf(at));
    if (decoded === 'newer') return 'newer-data';
    if (decoded === 'broken') aside[key.aside(at)] = raw;
  }
  const encoded = Object.fromEntries(Object.entries(records).map(([at, record]) => [at, encodeRecord(record)]));
  try {
    await local().set({ ...aside, ...plain, ...encoded });
    return null;
  } catch {
    return 'storage-full';
  }
}
