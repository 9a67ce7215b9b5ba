import { type Channel, channels } from '../domain/channel.ts';
import type { By } from '../domain/contact.ts';
import type { Handle } from '../domain/handle.ts';
import type { YearDay } from '../domain/person.ts';
import type { Gathered } from './gather.ts';
import { joinPeople } from './one-person.ts';
import { type Key, MYSELF, type Who } from './reader.ts';

/** A day the two were in touch by one channel in one direction; `at`: the newest moment of it, in milliseconds since 1970, to the second. */
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

/**
 * Everybody the files know but the user, who has the keys `mine`, and `MYSELF`, and whatever is the same person's. What was between others says nothing of
 * the user, and counts for nobody. First those where both wrote, then those where one did, then the rest; each by how many days they were in touch, the
 * newest first where that is the same.
 */
export function resolve(gathered: Gathered, mine: ReadonlySet<Key>): Found[] {
  const people = joinPeople(gathered.people);
  const own = new Set([MYSELF, ...mine].map(people.of));
  const days = new Map<Key, FoundDay[]>();
  gathered.eachDay((from, to, channel, at) => {
    const [author, recipient] = [people.of(from), people.of(to)];
    const iWrote = own.has(author);
    if (iWrote === own.has(recipient)) return;
    const key = iWrote ? recipient : author;
    const by: By = channel === 'call' || channel === 'met' ? 'both' : iWrote ? 'me' : 'them';
    const all = days.get(key);
    const one = { at, by, channel, day: gathered.localDay(at) };
    if (all) all.push(one);
    else days.set(key, [one]);
  });
  return [...new Set([...people.all.keys(), ...days.keys()])]
    .filter((key) => !own.has(key))
    .map((key) => found(key, people.all.get(key), eachDayOnce(days.get(key) ?? [])))
    .sort(byExchange);
}

type FoundDay = FoundContact & { readonly day: number };

const directions: readonly By[] = ['me', 'them', 'both'];

/** Newest first, of each day, direction and channel the newest: one person may have several addresses. */
function eachDayOnce(days: FoundDay[]): FoundContact[] {
  const seen = new Set<number>();
  const contacts: FoundContact[] = [];
  days.sort((one, other) => other.at - one.at || directions.indexOf(one.by) - directions.indexOf(other.by) || (one.channel < other.channel ? -1 : 1));
  for (const { at, by, channel, day } of days) {
    const which = (day * channels.length + channels.indexOf(channel)) * directions.length + directions.indexOf(by);
    if (!seen.has(which)) contacts.push({ at, by, channel });
    seen.add(which);
  }
  return contacts;
}

function found(key: Key, who: Who | undefined, contacts: readonly FoundContact[]): Found {
  const days = { me: 0, them: 0, both: 0 };
  for (const { by } of contacts) days[by] += 1;
  return {
    key,
    name: who?.name ?? who?.handles?.[0]?.id ?? key,
    nicknames: who?.nicknames ?? [],
    handles: who?.handles ?? [],
    birthday: who?.birthday ?? null,
    contacts,
    days,
    newest: contacts[0]?.at ?? null,
  };
}

/** Whether both gave something: a message each way, or a talk. */
export function bothWrote({ days }: Pick<Found, 'days'>): boolean {
  return days.both > 0 || (days.me > 0 && days.them > 0);
}

const { compare } = new Intl.Collator('und', { numeric: true });

function byExchange(one: Found, other: Found): number {
  return (
    placeOf(one) - placeOf(other) ||
    sum(other) - sum(one) ||
    (other.newest ?? 0) - (one.newest ?? 0) ||
    compare(one.name, other.name) ||
    (one.key < other.key ? -1 : 1)
  );
}

const placeOf = (found: Found): number => (bothWrote(found) ? 0 : found.newest === null ? 2 : 1);
const sum = ({ days }: Found): number => days.me + days.them + days.both;
