import type { Person } from './person.ts';

/** The closest ring first, and within it by name as `locale` (BCP 47, such as "pt-BR") sorts names. */
export function sortByRingAndName<Listed extends Pick<Person, 'id' | 'name' | 'ring'>>(people: readonly Listed[], locale: string): Listed[] {
  const { compare } = new Intl.Collator(locale.replaceAll('_', '-'), { numeric: true });
  return people.toSorted((one, other) => one.ring - other.ring || compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
}
