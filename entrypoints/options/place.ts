import type { PersonId } from '../../utils/domain/person.ts';

/** Where in the settings somebody is; each place has an address after the #. */
export type Place = { readonly at: 'circle' | 'add' | 'sites' | 'writing' | 'data' } | { readonly at: 'person'; readonly person: PersonId };

export function placeOf(hash: string): Place {
  const [at, person] = hash.replace(/^#/, '').split('/');
  if (at === 'person' && person) return { at, person };
  return { at: at === 'add' || at === 'sites' || at === 'writing' || at === 'data' ? at : 'circle' };
}

export const addressOf = (place: Place): string => (place.at === 'person' ? `#person/${place.person}` : `#${place.at}`);
