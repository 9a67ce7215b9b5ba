import type { GenericSchema } from 'valibot';
import { browser } from 'wxt/browser';
import { noOwnOpeners, type OwnOpeners } from '../domain/openers/own-openers.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { defaultSettings, type Settings, type Site, type SiteLog } from '../domain/settings.ts';
import { decodeRecord, encodeRecord, isUnreadable, type Unreadable } from './record.ts';
import { schemaOf } from './schema-of.ts';
import { key, ownOpeners, person, site, siteLog } from './stored.ts';
import { settings } from './stored-settings.ts';

const local = () => browser.storage.local;

/** Names a record that could not be read; its content stays stored as it was. */
export type BrokenRecord = { readonly key: string; readonly why: Unreadable };

/** Why a write did not happen. */
export type Refusal = 'storage-full' | 'newer-data';

export async function readRecord<T extends object>(at: string, schema: GenericSchema<unknown, T>): Promise<T | Unreadable | 'absent'> {
  const raw = (await local().get(at))[at];
  return raw === undefined ? 'absent' : decodeRecord(raw, schema);
}

/** Something stored plain, as it is; nothing about it is promised. */
export async function readPlain(at: string): Promise<unknown> {
  return (await local().get(at))[at];
}

/** Those of these people who are stored, each as far as it can be read. */
export async function readPeople(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person | Unreadable>> {
  const stored = await local().get(ids.map(key.person));
  const people = ids.map((id) => [id, stored[key.person(id)]] as const).filter(([, raw]) => raw !== undefined);
  return new Map(people.map(([id, raw]) => [id, decodeRecord(raw, person)]));
}

export async function readPerson(id: PersonId): Promise<Person | null> {
  const found = await readRecord(key.person(id), person);
  return typeof found === 'string' ? null : found;
}

export async function readSettings(): Promise<Settings> {
  const found = await readRecord(key.settings, settings);
  return typeof found === 'string' ? defaultSettings : found;
}

/** What the user made of the lines; nothing where nothing can be read. */
export async function readOwnOpeners(): Promise<OwnOpeners> {
  const found = await readRecord(key.ownOpeners, ownOpeners);
  return typeof found === 'string' ? noOwnOpeners : found;
}

export async function readSite(origin: string): Promise<Site | null> {
  const found = await readRecord(key.site(origin), site);
  return typeof found === 'string' ? null : found;
}

/** All people, sites and what was looked at there that can be read, and the names of all records that cannot. It reads everything: for our own pages, never while a composer waits. */
export async function readEverything(): Promise<{
  people: readonly Person[];
  sites: readonly Site[];
  logs: readonly SiteLog[];
  broken: readonly BrokenRecord[];
}> {
  const people: Person[] = [];
  const sites: Site[] = [];
  const logs: SiteLog[] = [];
  const broken: BrokenRecord[] = [];
  const sort = <T extends object>(at: string, decoded: T | Unreadable, readable: T[]) => {
    if (isUnreadable(decoded)) broken.push({ key: at, why: decoded });
    else readable.push(decoded);
  };
  for (const [at, raw] of Object.entries(await local().get(null))) {
    const schema = schemaOf(at);
    if (at.startsWith('aside:')) sort(at, 'broken', []);
    else if (schema === person) sort(at, decodeRecord(raw, person), people);
    else if (schema === site) sort(at, decodeRecord(raw, site), sites);
    else if (schema === siteLog) sort(at, decodeRecord(raw, siteLog), logs);
    else if (schema) sort(at, decodeRecord(raw, schema), []);
  }
  return { people, sites, logs, broken };
}

/**
 * Writes records and plain values in one step: all of them or none. A record that could not be read is first kept aside;
 * one of a newer version is never overwritten.
 */
export async function write(records: Readonly<Record<string, object>>, plain: Readonly<Record<string, unknown>> = {}): Promise<Refusal | null> {
  const before = await local().get(Object.keys(records));
  const aside: Record<string, unknown> = {};
  for (const [at, raw] of Object.entries(before)) {
    const schema = schemaOf(at);
    const decoded = schema && decodeRecord(raw, schema);
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
