import type { PersonId } from '../../utils/domain/person.ts';

const places = ['circle', 'add', 'same', 'bring', 'rhythm', 'openers', 'sites', 'writing', 'data', 'evidence'] as const;

/** Where in the settings somebody is; each place has an address after the #. */
export type Place = { readonly at: (typeof places)[number] } | { readonly at: 'person'; readonly person: PersonId };

export function placeOf(hash: string): Place {
  const [at, person] = hash.replace(/^#|\?.*$/gs, '').split('/');
  if (at === 'person' && person) return { at, person };
  return { at: places.find((one) => one === at) ?? 'circle' };
}

export const addressOf = (place: Place): string => (place.at === 'person' ? `#person/${place.person}` : `#${place.at}`);
