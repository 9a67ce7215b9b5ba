import type { Channel } from '../domain/channel.ts';
import { type Handle, handleKey } from '../domain/handle.ts';
import { localDays } from './local-days.ts';
import type { Exchange, Key, Sink, Unread, Who } from './reader.ts';

/** Moments of one pair in one direction and channel; of one local day the newest alone, as far as they came one after another. */
export type Moments = { readonly from: Key; readonly to: Key; readonly channel: Channel; readonly at: number[]; day: number };

/** Something that could not be read: in which of the files, at which line, and why. */
export type UnreadLine = { readonly file: number; readonly line: number; readonly why: Unread };

/** What all files together told. */
export type Gathered = {
  readonly people: ReadonlyMap<Key, Who>;
  readonly moments: Iterable<Moments>;
  /** How much speaks for a key being the user's own. */
  readonly votes: ReadonlyMap<Key, number>;
  /** Left out on purpose. */
  readonly left: number;
  /** The first of what could not be read; `unreadInAll` counts all of it. */
  readonly unread: readonly UnreadLine[];
  readonly unreadInAll: number;
  readonly localDay: (at: number) => number;
};

/** More lines nobody reads. */
const mostUnread = 1_000;

/**
 * Gathers what readers find, file after file. What it holds grows with the number of people and of days they were in touch, not with the size of the
 * files: a moment is eight bytes, and of a run of messages on one day the newest is kept.
 */
export function gather(zone: string): {
  sinkFor(file: number, read: (bytes: number) => void): Sink;
  readonly gathered: Gathered;
  exchanges(): number;
} {
  const people = new Map<Key, Who>();
  const pairs = new Map<Channel, Map<Key, Map<Key, Moments>>>();
  const votes = new Map<Key, number>();
  const unread: UnreadLine[] = [];
  const counts = { left: 0, unread: 0, exchanges: 0 };
  const localDay = localDays(zone);

  const note = (from: Key, to: Key, channel: Channel, at: number) => {
    const moments = inMap(inMap(inMap(pairs, channel, newMap<Key, Map<Key, Moments>>), from, newMap<Key, Moments>), to, () => {
      return { from, to, channel, at: [], day: Number.NaN };
    });
    const day = localDay(at);
    const last = moments.at.length - 1;
    if (day === moments.day) moments.at[last] = Math.max(at, moments.at[last] ?? at);
    else moments.at.push(at);
    moments.day = day;
  };

  return {
    exchanges: () => counts.exchanges,
    gathered: {
      people,
      votes,
      unread,
      localDay,
      get left() {
        return counts.left;
      },
      get unreadInAll() {
        return counts.unread;
      },
      get moments() {
        return momentsIn(pairs);
      },
    },
    sinkFor: (file, read) => ({
      read,
      who: (who) => void people.set(who.key, joined(people.get(who.key), who)),
      exchange({ from, to, channel, at }: Exchange) {
        counts.exchanges += 1;
        for (const one of to) note(from, one, channel, at);
      },
      mine: (key) => void votes.set(key, (votes.get(key) ?? 0) + 1),
      left() {
        counts.left += 1;
      },
      unread(line, why) {
        counts.unread += 1;
        if (unread.length < mostUnread) unread.push({ file, line, why });
      },
    }),
  };
}

function* momentsIn(pairs: ReadonlyMap<Channel, ReadonlyMap<Key, ReadonlyMap<Key, Moments>>>): Iterable<Moments> {
  for (const froms of pairs.values()) for (const tos of froms.values()) yield* tos.values();
}

const newMap = <K, V>() => new Map<K, V>();

function inMap<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** What two places tell of one person; the first name stays the first. */
function joined(before: Who | undefined, who: Who): Who {
  if (before === undefined) return who;
  const handles = new Map<string, Handle>([...(who.handles ?? []), ...(before.handles ?? [])].map((handle) => [handleKey(handle), handle]));
  return {
    key: before.key,
    name: before.name ?? who.name,
    nicknames: [...new Set([...(before.nicknames ?? []), ...(who.nicknames ?? [])])],
    handles: [...handles.values()],
    birthday: before.birthday ?? who.birthday ?? null,
  };
}
