import type { Channel } from '../domain/channel.ts';
import type { By } from '../domain/contact.ts';
import { type Handle, handleKey } from '../domain/handle.ts';
import type { YearDay } from '../domain/person.ts';
import type { Gathered } from './gather.ts';
import type { Key, Who } from './reader.ts';

/** A day the two were in touch by one channel in one direction; `at`: the newest moment of it, in milliseconds since 1970. */
export type FoundContact = { readonly at: number; readonly by: By; readonly channel: Channel };

/** Somebody the files know, and when the user and they were in touch. */
export type Found = {
  readonly key: Key;
  readonly name: string;
  readonly nicknames: readonly string[];
  readonly handles: readonly Handle[];
  readonly birthday: YearDay | null;
  /** Newest first. */
  readonly contacts: readonly FoundContact[];
  /** On how many days the user wrote, on how many they did, and on how many the two spoke. */
  readonly days: { readonly [by in By]: number };
  /** The newest contact, null where there was none. */
  readonly newest: number | null;
};

/** Somebody who may be the user, with how many exchanges they take part in. */
export type Candidate = { readonly key: Key; readonly name: string; readonly exchanges: number; readonly votes: number };

/**
 * Everybody the files know but the user, who has the keys `mine`. Who knows nobody's direction is left out: without one of `mine` at one end an exchange
 * says nothing of the user. First those where both wrote, then those where one did, then the rest; each by how many days they were in touch, the newest
 * first where that is the same.
 */
export function resolve(gathered: Gathered, mine: ReadonlySet<Key>): Found[] {
  const people = peopleIn(gathered);
  const contacts = new Map<Key, Map<string, FoundContact>>();
  for (const { from, to, channel, at } of gathered.moments) {
    const iWrote = mine.has(from);
    if (iWrote === mine.has(to)) continue;
    const key = people.of(iWrote ? to : from);
    const by: By = channel === 'call' || channel === 'met' ? 'both' : iWrote ? 'me' : 'them';
    const known = contacts.get(key) ?? new Map<string, FoundContact>();
    for (const moment of at) {
      const day = `${by} ${channel} ${gathered.localDay(moment)}`;
      if (moment > (known.get(day)?.at ?? Number.NEGATIVE_INFINITY)) known.set(day, { at: moment, by, channel });
    }
    contacts.set(key, known);
  }
  const own = new Set([...mine].map(people.of));
  const keys = new Set([...people.all.keys(), ...contacts.keys()]);
  return [...keys]
    .filter((key) => !own.has(key))
    .map((key) => found(key, people.all.get(key), [...(contacts.get(key)?.values() ?? [])]))
    .sort(byExchange);
}

function found(key: Key, who: Who | undefined, contacts: readonly FoundContact[]): Found {
  const newestFirst = contacts.toSorted((one, other) => other.at - one.at || (one.by < other.by ? -1 : 1));
  const days = { me: 0, them: 0, both: 0 };
  for (const { by } of contacts) days[by] += 1;
  return {
    key,
    name: who?.name ?? who?.handles?.[0]?.id ?? key,
    nicknames: who?.nicknames ?? [],
    handles: who?.handles ?? [],
    birthday: who?.birthday ?? null,
    contacts: newestFirst,
    days,
    newest: newestFirst[0]?.at ?? null,
  };
}

/** Whether both gave something: a message each way, or a talk. */
export function bothWrote({ days }: Pick<Found, 'days'>): boolean {
  return days.both > 0 || (days.me > 0 && days.them > 0);
}

function byExchange(one: Found, other: Found): number {
  const placeOf = (found: Found) => (bothWrote(found) ? 0 : found.newest === null ? 2 : 1);
  const sum = ({ days }: Found) => days.me + days.them + days.both;
  return (
    placeOf(one) - placeOf(other) ||
    sum(other) - sum(one) ||
    (other.newest ?? 0) - (one.newest ?? 0) ||
    one.name.localeCompare(other.name) ||
    (one.key < other.key ? -1 : 1)
  );
}

/**
 * The people by key, those of several files joined where one card has the other's address. An address that several cards have, as couples do, joins
 * nobody.
 */
function peopleIn({ people }: Gathered): { readonly all: ReadonlyMap<Key, Who>; readonly of: (key: Key) => Key } {
  const claimed = new Map<string, Key | null>();
  for (const [key, { handles = [] }] of people) {
    for (const handle of handles) {
      const at = handleKey(handle);
      if (at !== key) claimed.set(at, claimed.has(at) && claimed.get(at) !== key ? null : key);
    }
  }
  const of = (key: Key): Key => claimed.get(key) ?? key;
  const all = new Map<Key, Who>();
  for (const [key, who] of people) {
    const into = of(key);
    const before = all.get(into);
    all.set(into, before === undefined ? { ...who, key: into } : together(into === key ? who : before, into === key ? before : who));
  }
  return { all, of };
}

/** The card, with what else is known of the person. */
function together(card: Who, other: Who): Who {
  const handles = new Map<string, Handle>([...(other.handles ?? []), ...(card.handles ?? [])].map((handle) => [handleKey(handle), handle]));
  return {
    key: card.key,
    name: card.name ?? other.name,
    nicknames: [...new Set([...(card.nicknames ?? []), ...(other.nicknames ?? [])])],
    handles: [...handles.values()],
    birthday: card.birthday ?? other.birthday ?? null,
  };
}

/** So much of the votes of the surest speaks for a key, too. */
const enough = 0.05;

/**
 * Who may be the user, the likeliest first, and which of them are taken to be: those the files themselves speak for; where they speak for nobody, the one
 * who takes part in more than half of all exchanges.
 */
export function whoAmI(gathered: Gathered): { readonly candidates: readonly Candidate[]; readonly likely: readonly Key[] } {
  const shares = new Map<Key, number>();
  let all = 0;
  for (const { from, to, at } of gathered.moments) {
    all += at.length;
    for (const key of [from, to]) shares.set(key, (shares.get(key) ?? 0) + at.length);
  }
  const candidates = [...new Set([...shares.keys(), ...gathered.votes.keys()])]
    .map((key) => {
      const who = gathered.people.get(key);
      return { key, name: who?.name ?? who?.handles?.[0]?.id ?? key, exchanges: shares.get(key) ?? 0, votes: gathered.votes.get(key) ?? 0 };
    })
    .sort((one, other) => other.votes - one.votes || other.exchanges - one.exchanges || (one.key < other.key ? -1 : 1));
  const [first] = candidates;
  if (first === undefined) return { candidates: [], likely: [] };
  const voted = candidates.filter(({ votes }) => votes > 0 && votes >= first.votes * enough);
  const often = candidates.filter(({ exchanges }) => exchanges > all / 2);
  return { candidates: candidates.slice(0, 12), likely: (voted.length > 0 ? voted : often.slice(0, 1)).map(({ key }) => key) };
}
