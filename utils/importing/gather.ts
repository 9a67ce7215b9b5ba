import { type Channel, channels, writtenChannels } from '../domain/channel.ts';
import { localDays } from '../domain/local-days.ts';
import { type DayLog, dayLog } from './day-log.ts';
import { joinWho } from './join-who.ts';
import { type Exchange, type Key, MYSELF, type Sink, type Unread, type Who } from './reader.ts';

/** Something that could not be read: in which of the files, at which line, and why. */
export type UnreadLine = { readonly file: number; readonly line: number; readonly why: Unread };

/** What all files together told. */
export type Gathered = {
  readonly people: ReadonlyMap<Key, Who>;
  /** How much speaks for a key being the user's own. */
  readonly votes: ReadonlyMap<Key, number>;
  /** With how many exchanges each key takes part in, but for those whose file tells by itself who the user is. */
  readonly shares: ReadonlyMap<Key, number>;
  /** How many exchanges there are of each kind of key: "email". */
  readonly ofKind: ReadonlyMap<string, number>;
  /** Left out on purpose. */
  readonly left: number;
  /** The first of what could not be read; `unreadInAll` counts all of it. */
  readonly unread: readonly UnreadLine[];
  readonly unreadInAll: number;
  /** Every day on which two were in touch, by channel and direction, with its newest moment; those of a pair one after another. */
  eachDay(visit: (from: Key, to: Key, channel: Channel, at: number) => void): void;
  readonly localDay: (at: number) => number;
};

/** One file on its way: what it tells counts when it has been read to its end, and not before. */
export type FilePart = { readonly sink: Sink; keep(): void };

/** More lines nobody reads. */
const mostUnread = 1_000;
/** Of keys in all files; more than that do not stand in the number of a pair. */
const KEYS = 2 ** 22;

const everywhere = new Set<string>(writtenChannels);

/** What kind of key it is: its channel; what has none names somebody within one file alone. */
export const kindOf = (key: Key): string => key.slice(0, Math.max(0, key.indexOf(':')));

/**
 * Gathers what readers find, file after file. What it holds grows with the number of people and of the days they were in touch, not with the size of the
 * files.
 */
export function gather(zone: string): {
  begin(file: number, read: (bytes: number) => void): FilePart;
  readonly gathered: Gathered;
  /** So far, with those of the file on its way. */
  counts(): { readonly people: number; readonly exchanges: number };
} {
  const localDay = localDays(zone);
  const pairs = pairBook();
  const total = { people: new Map<Key, Who>(), votes: newCount(), shares: newCount(), ofKind: newCount(), days: dayLog(localDay) };
  const unread: UnreadLine[] = [];
  const sums = { left: 0, unread: 0, exchanges: 0 };
  let underWay = { people: 0, exchanges: 0 };

  const begin = (file: number, read: (bytes: number) => void): FilePart => {
    const part = { people: new Map<Key, Who>(), votes: newCount(), shares: newCount(), ofKind: newCount(), days: dayLog(localDay) };
    const broken: UnreadLine[] = [];
    const own = { left: 0, unread: 0 };
    underWay = { people: 0, exchanges: 0 };
    const named = namesFor(file);
    const sink: Sink = {
      read,
      who(who) {
        const key = named(who.key);
        const before = part.people.get(key);
        if (!before && !total.people.has(key)) underWay.people += 1;
        part.people.set(key, joinWho(before, key === who.key ? who : { ...who, key }));
      },
      exchange(exchange) {
        underWay.exchanges += 1;
        note(exchange, named, part, pairs);
      },
      mine: (key) => more(part.votes, named(key), 1),
      left() {
        own.left += 1;
      },
      unread(line, why) {
        own.unread += 1;
        if (broken.length < mostUnread) broken.push({ file, line, why });
      },
    };
    const keep = () => {
      for (const [key, who] of part.people) total.people.set(key, joinWho(total.people.get(key), who));
      for (const which of ['votes', 'shares', 'ofKind'] as const) for (const [key, count] of part[which]) more(total[which], key, count);
      total.days.addAll(part.days);
      unread.push(...broken.slice(0, mostUnread - unread.length));
      sums.left += own.left;
      sums.unread += own.unread;
      sums.exchanges += underWay.exchanges;
      underWay = { people: 0, exchanges: 0 };
    };
    return { sink, keep };
  };

  return {
    begin,
    counts: () => ({ people: total.people.size + underWay.people, exchanges: sums.exchanges + underWay.exchanges }),
    gathered: {
      people: total.people,
      votes: total.votes,
      shares: total.shares,
      ofKind: total.ofKind,
      unread,
      localDay,
      get left() {
        return sums.left;
      },
      get unreadInAll() {
        return sums.unread;
      },
      eachDay: (visit) => total.days.each((pair, at) => visit(...pairs.pair(pair), at)),
    },
  };
}

type Count = Map<string, number>;
const newCount = (): Count => new Map();
const more = (count: Count, key: string, by: number): void => void count.set(key, (count.get(key) ?? 0) + by);

/** A key that says its channel is the same person in all files; others get their file's number. */
function namesFor(file: number): (key: Key) => Key {
  return (key) => (key === MYSELF || everywhere.has(kindOf(key)) ? key : `${kindOf(key)}:${file}:${key.slice(key.indexOf(':') + 1)}`);
}

type Part = { readonly shares: Count; readonly ofKind: Count; readonly days: DayLog };

function note({ at, from, to, channel }: Exchange, named: (key: Key) => Key, part: Part, pairs: PairBook): void {
  const author = named(from);
  let isMine = author === MYSELF;
  for (const one of to) {
    const key = named(one);
    isMine ||= key === MYSELF;
    part.days.add(pairs.number(channel, author, key), at);
  }
  if (isMine) return;
  more(part.ofKind, kindOf(author), 1);
  more(part.shares, author, 1);
  for (const one of to) more(part.shares, named(one), 1);
}

type PairBook = { number(channel: Channel, from: Key, to: Key): number; pair(number: number): [from: Key, to: Key, channel: Channel] };

/** Numbers for who writes to whom by which channel. */
function pairBook(): PairBook {
  const places = new Map<Key, number>();
  const keys: Key[] = [];
  const numbers = new Map<number, number>();
  const pairs: number[] = [];
  const placeOf = (key: Key): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, keys.length);
    return keys.push(key) - 1;
  };
  return {
    number(channel, from, to) {
      const packed = (channels.indexOf(channel) * KEYS + placeOf(from)) * KEYS + placeOf(to);
      const known = numbers.get(packed);
      if (known !== undefined) return known;
      numbers.set(packed, pairs.length);
      return pairs.push(packed) - 1;
    },
    pair(number) {
      const packed = pairs[number] ?? 0;
      const [from, to] = [Math.floor(packed / KEYS) % KEYS, packed % KEYS];
      return [keys[from] ?? '', keys[to] ?? '', channels[Math.floor(packed / (KEYS * KEYS))] ?? 'email'];
    },
  };
}
