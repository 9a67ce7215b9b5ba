import * as v from 'valibot';

/** Brings a record of version n (at index n − 1) to version n + 1. Pure; each has a test with a record of its time. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;
export const migrations: readonly Migration[] = [
  // 2 (2026-11): further channels; sites know their software, the accounts they rest on, and why they are off.
  (old) => ('panelOpen' in old ? { withdrawn: false, restingAccounts: [], software: [], ...old } : { ...old }),
  // 3 (2026-11): settings know about hints and hesitation.
  withWriting,
  // 4 (2026-11): people have nicknames, dates, a channel and a language of their own; settings know a country.
  (old) => withCountry(withMoreOfAPerson(old)),
  // 5 (2026-11): settings know how much is suggested, when it is quiet, and what may be asked and said.
  withRhythm,
];

/** Everything about writing as it was before anybody could choose it. */
function withWriting(old: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return 'paused' in old && 'tone' in old ? { draftHints: false, hintsAway: [], hesitation: true, ...old } : { ...old };
}

function withMoreOfAPerson(old: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return 'ring' in old && 'handles' in old ? { nicknames: [], dates: [], preferred: null, language: null, register: null, ...old } : { ...old };
}

function withCountry(old: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return 'paused' in old && 'tone' in old ? { country: null, ...old } : { ...old };
}

/** As it was before anybody could choose it. */
function withRhythm(old: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const asBefore = {
    ...{ perDay: 1, perWeek: null, quietHours: null, quietDays: [], reminderAt: null, badge: false, discreet: false },
    ...{ route: null, aim: '', feared: false, afterwards: false },
  };
  return 'paused' in old && 'tone' in old ? { ...asBefore, ...old } : { ...old };
}

/** The shape of records written today; the first was 1. */
export const version = migrations.length + 1;

/** `broken`: not what we write; `newer`: written by a later version of ourselves, to be left alone. */
export type Unreadable = 'broken' | 'newer';

export function isUnreadable(value: unknown): value is Unreadable {
  return value === 'broken' || value === 'newer';
}

/** Reads a stored record of this or an earlier version. Never throws. */
export function decodeRecord<T extends object>(raw: unknown, schema: v.GenericSchema<unknown, T>, steps = migrations): T | Unreadable {
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || !Number.isInteger(raw.v)) return 'broken';
  const { v: written, ...record } = raw as { v: number } & Record<string, unknown>;
  if (written > steps.length + 1) return 'newer';
  if (written < 1) return 'broken';
  try {
    const decoded = v.safeParse(
      schema,
      steps.slice(written - 1).reduce((old, step) => step(old), record),
    );
    return decoded.success ? decoded.output : 'broken';
  } catch {
    return 'broken';
  }
}

export function encodeRecord<T extends object>(record: T): { v: number } & T {
  return { v: version, ...record };
}
