import * as v from 'valibot';
import { nothingRemembered, type Remembered } from '../../domain/backup/remembered.ts';
import type { PersonId } from '../../domain/person.ts';
import { sameValue } from '../../domain/same-value.ts';
import { decode } from '../decode.ts';
import { id, key } from '../stored.ts';
import { easedPair, past, pick } from '../stored-days.ts';
import { invitedIn } from '../stored-invited.ts';

const names = v.array(v.string());
const link = 'link:';

/** What the days so far mean for those to come, of everybody in `ids`, out of all of storage.local; what cannot be read is left out. */
export function rememberedIn(stored: Readonly<Record<string, unknown>>, ids: readonly PersonId[]): Remembered {
  const there = new Set<unknown>(ids);
  const offered = ids.map((id) => [id, decode(names, stored[key.openers(id)]) ?? []] as const).filter(([, shown]) => shown.length > 0);
  const links = Object.entries(stored).filter((entry): entry is [string, string] => entry[0].startsWith(link) && there.has(entry[1]));
  return {
    invited: invitedIn(stored[key.invited]),
    route: decode(pick, stored[key.route]),
    eased: easedIn(stored[key.eased]),
    practices: decode(past, stored[key.practices]) ?? {},
    offered: Object.fromEntries(offered),
    links: Object.fromEntries(links.map(([at, person]) => [at.slice(link.length), person])),
  };
}

/** What is to be stored, by key, where `before` is to become `after`; nothing for what stays. */
export function rememberedEntries(before: Remembered, after: Remembered): Readonly<Record<string, unknown>> {
  const parts: readonly (readonly [string, unknown, unknown])[] = [
    [key.invited, before.invited, after.invited],
    [key.route, before.route, after.route],
    [key.eased, before.eased, after.eased],
    [key.practices, before.practices, after.practices],
    ...Object.entries(after.offered).map(([person, shown]) => [key.openers(person), before.offered[person], shown] as const),
    ...Object.entries(after.links).map(([at, person]) => [`${link}${at}`, before.links[at], person] as const),
  ];
  return Object.fromEntries(parts.filter(([, was, becomes]) => !sameValue(was, becomes)).map(([at, , becomes]) => [at, becomes]));
}

const inFile = v.partial(
  v.object({
    invited: v.array(v.unknown()),
    route: v.nullable(pick),
    eased: v.array(v.unknown()),
    practices: past,
    offered: v.record(id, names),
    links: v.record(id, id),
  }),
);

/** What a backup says of it, each part that can be read; null where it knows of none. `isWhole`: all of what it says could be read. */
export function rememberedOf(whole: Readonly<Record<string, unknown>>): { readonly remembered: Remembered | null; readonly isWhole: boolean } {
  const parts = (Object.keys(inFile.entries) as (keyof Remembered)[]).filter((part) => whole[part] !== undefined);
  if (parts.length === 0) return { remembered: null, isWhole: true };
  const read = Object.assign({}, ...parts.map((part) => decode(inFile, { [part]: whole[part] }) ?? {}));
  const [invited, eased] = [invitedIn(read.invited), easedIn(read.eased)];
  const isWhole = parts.every((part) => part in read) && invited.length + eased.length === (read.invited ?? []).length + (read.eased ?? []).length;
  return { remembered: { ...nothingRemembered, ...read, invited, eased }, isWhole };
}

const easedIn = (raw: unknown): Remembered['eased'] => (Array.isArray(raw) ? raw.flatMap((each) => decode(easedPair, each) ?? []) : []);

/** On its way from the page that read it to the background. */
export const storedRemembered: v.GenericSchema<unknown, Remembered> = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((raw) => rememberedOf(raw).remembered ?? nothingRemembered),
);
