import { newestContact } from './contact.ts';
import type { Person } from './person.ts';

/** `ring`: the closest first, each ring by name. `last` and `added`: the newest first; whoever was never noted comes last. */
export const circleOrders = ['ring', 'name', 'last', 'added'] as const;
export type CircleOrder = (typeof circleOrders)[number];

/**
 * Everybody in this order, names as `locale` (BCP 47, such as "pt-BR") sorts them. The order is total: the same people always come out the same,
 * whatever the order they came in.
 */
export function sortPeople(people: readonly Person[], order: CircleOrder, locale: string): Person[] {
  const { compare } = new Intl.Collator(locale.replaceAll('_', '-'), { numeric: true });
  const byName = people.toSorted((one, other) => compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
  if (order === 'name') return byName;
  return byName
    .map((person) => ({ person, rank: rankOf(person, order) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ person }) => person);
}

function rankOf({ ring, addedAt, last }: Person, order: Exclude<CircleOrder, 'name'>): number {
  switch (order) {
    case 'ring':
      return ring;
    case 'added':
      return -addedAt;
    case 'last':
      return -(newestContact(last)?.at ?? Number.MIN_SAFE_INTEGER);
  }
}
