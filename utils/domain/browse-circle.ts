import type { Channel } from './channel.ts';
import { newestContact } from './contact.ts';
import type { Person, PersonState, Relation, Ring } from './person.ts';
import type { CircleOrder } from './sort-people.ts';

/** Who is shown; null and false leave everybody in. */
export type CircleFilter = {
  readonly ring: Ring | null;
  readonly relation: Relation | null;
  readonly state: PersonState['kind'] | null;
  /** Reached, met or best reached this way. */
  readonly channel: Channel | null;
  /** Nothing was ever noted with them. */
  readonly never: boolean;
  /** There is something to come back to. */
  readonly thread: boolean;
};

/** How the circle is looked at. */
export type CircleView = CircleFilter & { readonly text: string; readonly order: CircleOrder };

export const noFilter: CircleFilter = { ring: null, relation: null, state: null, channel: null, never: false, thread: false };
export const wholeCircle: CircleView = { ...noFilter, text: '', order: 'ring' };

export function isFiltered(filter: CircleFilter): boolean {
  return (Object.keys(noFilter) as (keyof CircleFilter)[]).some((member) => filter[member] !== noFilter[member]);
}

/** Those who fit all of the filter, in the order given. */
export function filtered(people: readonly Person[], filter: CircleFilter): readonly Person[] {
  return isFiltered(filter) ? people.filter((person) => fits(person, filter)) : people;
}

function fits(person: Person, { ring, relation, state, channel, never, thread }: CircleFilter): boolean {
  return (
    (ring === null || person.ring === ring) &&
    (relation === null || person.relation === relation) &&
    (state === null || person.state.kind === state) &&
    (channel === null || channelsOf(person).includes(channel)) &&
    (!never || newestContact(person.last) === null) &&
    (!thread || person.threads.length > 0)
  );
}

/** The ways people in here are reached, each once, in no promised order. */
export function channelsIn(people: readonly Person[]): ReadonlySet<Channel> {
  return new Set(people.flatMap(channelsOf));
}

function channelsOf({ handles, last, preferred }: Person): Channel[] {
  const noted = [last.me, last.them, last.both].flatMap((contact) => (contact ? [contact.channel] : []));
  return [...handles.map(({ channel }) => channel), ...noted, ...(preferred ? [preferred] : [])];
}
