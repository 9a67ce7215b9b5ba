import type { Channel, WrittenChannel } from '../../utils/domain/channel.ts';
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
/** Where somebody can have an address, but for the practice page and sites without a name. */
const addresses: Record<Exclude<WrittenChannel, 'practice' | 'web'>, true> = {
  email: true,
  phone: true,
  whatsapp: true,
  telegram: true,
  discord: true,
  'google-chat': true,
  instagram: true,
  linkedin: true,
  matrix: true,
  mattermost: true,
  messenger: true,
  'rocket-chat': true,
  slack: true,
  teams: true,
  x: true,
  xmpp: true,
  zulip: true,
};
const addressChannels = Object.keys(addresses) as (keyof typeof addresses)[];
const preferred: readonly Channel[] = ['call', 'met', ...addressChannels];

export const offered = {
  relations: Object.keys(relations) as Relation[],
  rhythms: Object.keys(rhythms) as Rhythm[],
  addressChannels,
  preferred,
};
