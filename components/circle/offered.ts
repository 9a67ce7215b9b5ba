import type { Relation } from '../../utils/domain/person.ts';
import type { Rhythm } from '../../utils/domain/rhythm.ts';

/** In the order they are offered; as keys, so that the compiler misses none. */
const relations: Record<Relation, true> = {
  close_friend: true,
  friend: true,
  family: true,
  partner: true,
  colleague: true,
  former_colleague: true,
  mentor: true,
  neighbour: true,
  acquaintance: true,
  online_friend: true,
  new_contact: true,
};
const rhythms: Record<Rhythm, true> = { weekly: true, fortnightly: true, monthly: true, seasonal: true, yearly: true, none: true };

export const offered = { relations: Object.keys(relations) as Relation[], rhythms: Object.keys(rhythms) as Rhythm[] };
