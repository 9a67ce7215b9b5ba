import * as v from 'valibot';
import type { Kept } from '../../domain/backup/plan-restore.ts';
import type { NoBackup, Unread } from '../../domain/backup/problem.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Person, PersonId } from '../../domain/person.ts';
import { isYearDay } from '../../domain/year-day.ts';
import type { Pair } from '../apart.ts';
import { decode } from '../decode.ts';
import { storedMoment } from '../moments.ts';
import { decodeRecord, version } from '../record.ts';
import { contact, id, ownOpeners, person } from '../stored.ts';
import { felt } from '../stored-feelings.ts';
import { settings } from '../stored-settings.ts';
import { rememberedOf, storedRemembered } from './remembered.ts';

/** `apart`: pairs of people who are not the same; `unreadable`: records that could not be read when the backup was made, as they were. */
export type Backup = Kept & { readonly apart: readonly Pair[]; readonly unreadable: Readonly<Record<string, unknown>> };

const pairs = v.array(v.tuple([id, id]));

const stamp = v.object({ smallHello: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const shell = v.looseObject({
  ...stamp.entries,
  people: v.array(v.unknown()),
  contacts: v.optional(v.record(v.string(), v.unknown()), {}),
  settings: v.optional(v.unknown()),
  openers: v.optional(v.unknown()),
  moments: v.optional(v.unknown()),
  felt: v.optional(v.unknown()),
  apart: v.optional(v.unknown(), []),
  unreadable: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** Reads what any version of Small Hello up to this one has saved; what is broken in it is named, and the rest is there. Never throws. */
export function readBackup(text: string): { readonly backup: Backup; readonly unread: readonly Unread[] } | NoBackup {
  const parsed = parse(text);
  if ((decode(stamp, parsed)?.smallHello ?? 0) > version) return 'newer';
  const whole = decode(shell, parsed);
  if (!whole) return /^\uFEFF?\s*\{\s*"smallHello"/.test(text) ? 'damaged' : 'foreign';
  const record = (raw: unknown) => (typeof raw === 'object' && raw !== null ? { ...raw, v: whole.smallHello } : raw);
  const unread: Unread[] = [];
  const people = new Map<PersonId, Person>();
  const ledgers = new Map<PersonId, readonly Contact[]>();
  for (const [place, raw] of whole.people.entries()) {
    const one = decodeRecord(record(raw), person);
    if (typeof one === 'string' || !isWhole(one) || people.has(one.id)) {
      unread.push({ what: 'person', person: place + 1 });
      continue;
    }
    people.set(one.id, one);
    const { contacts, broken } = readDates(whole.contacts, one.id);
    ledgers.set(one.id, contacts);
    for (const date of broken) unread.push({ what: 'date', person: place + 1, date });
  }
  // Somebody who could not be read when the backup was made has dates all the same.
  for (const at of Object.keys(whole.unreadable)) {
    const owner = at.startsWith('person:') ? at.slice('person:'.length) : '';
    if (owner && !people.has(owner)) ledgers.set(owner, readDates(whole.contacts, owner).contacts);
  }
  const single = <T extends object>(what: 'settings' | 'openers', schema: v.GenericSchema<unknown, T>): T | null => {
    if (whole[what] === undefined) return null;
    const read = decodeRecord(record(whole[what]), schema);
    if (typeof read !== 'string') return read;
    unread.push({ what });
    return null;
  };
  const { remembered, isWhole: isAllRemembered } = rememberedOf(whole);
  const backup = {
    people: [...people.values()],
    ledgers,
    settings: single('settings', settings),
    openers: single('openers', ownOpeners),
    moments: readMoments(whole.moments),
    felt: decode(felt, whole.felt),
    remembered,
  };
  if (!isAllRemembered) unread.push({ what: 'remembered' });
  if (whole.felt !== undefined && !backup.felt) unread.push({ what: 'felt' });
  if (Array.isArray(whole.moments) ? whole.moments.length !== backup.moments?.length : whole.moments !== undefined) unread.push({ what: 'moments' });
  return { backup: { ...backup, apart: decode(pairs, whole.apart) ?? [], unreadable: whole.unreadable }, unread };
}

/** The dates of one person, each once, and the places of those that could not be read. */
function readDates(
  all: Readonly<Record<string, unknown>>,
  owner: PersonId,
): { readonly contacts: readonly Contact[]; readonly broken: readonly number[] } {
  const raw = Object.hasOwn(all, owner) ? all[owner] : [];
  const contacts = new Map<string, Contact>();
  const broken: number[] = [];
  for (const [place, entry] of (Array.isArray(raw) ? raw : [raw]).entries()) {
    const read = decode(contact, entry);
    if (read) contacts.set(read.id, read);
    else broken.push(place + 1);
  }
  return { contacts: [...contacts.values()], broken };
}

/** Those moments that can be read; null where the backup knows of none. */
function readMoments(raw: unknown): Backup['moments'] {
  return Array.isArray(raw) ? raw.flatMap((entry) => decode(storedMoment, entry) ?? []) : null;
}

/** A hand may have been at the file, and people without a name or with a 31 February cannot be shown. */
function isWhole({ name, dates }: Person): boolean {
  return name.trim() !== '' && dates.every(isYearDay);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A backup on its way from the page that read it to the background. */
export const stagedBackup: v.GenericSchema<unknown, Backup> = v.object({
  people: v.array(person),
  ledgers: v.map(id, v.array(contact)),
  settings: v.nullable(settings),
  openers: v.nullable(ownOpeners),
  moments: v.nullable(v.array(storedMoment)),
  felt: v.nullable(felt),
  remembered: v.nullable(storedRemembered),
  apart: pairs,
  unreadable: v.record(v.string(), v.unknown()),
});
