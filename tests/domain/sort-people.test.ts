import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByRingAndName } from '../../utils/domain/sort-people.ts';
import { aPerson } from './a-person.ts';

function namesSorted(locale: string, ...names: string[]): string[] {
  return sortByRingAndName(
    names.map((name) => aPerson({ id: name, name })),
    locale,
  ).map(({ name }) => name);
}

describe('sortByRingAndName', () => {
  it('puts the closest ring first', () => {
    const people = [aPerson({ id: 'a', name: 'Ana', ring: 4 }), aPerson({ id: 'z', name: 'Zoe', ring: 1 })];
    expect(sortByRingAndName(people, 'en').map(({ name }) => name)).toEqual(['Zoe', 'Ana']);
  });

  it('sorts as the language does', () => {
    expect(namesSorted('de', 'Zoe', 'Ärne', 'Bo')).toEqual(['Ärne', 'Bo', 'Zoe']);
    expect(namesSorted('sv', 'Zoe', 'Ärne', 'Bo')).toEqual(['Bo', 'Zoe', 'Ärne']);
  });

  it('understands a locale as browsers name their folders', () => {
    expect(namesSorted('pt_BR', 'Íris', 'Ana')).toEqual(['Ana', 'Íris']);
  });

  it('gives everybody back, in an order that does not depend on the one before', () => {
    const person = fc.record({ id: fc.uuid(), name: fc.constantFrom('Ana', 'ana', 'Ána', 'Ben'), ring: fc.constantFrom(1 as const, 2 as const) });
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ id }) => id }), (people) => {
        const sorted = sortByRingAndName(people, 'en');
        expect(sorted).toHaveLength(people.length);
        expect(sortByRingAndName(people.toReversed(), 'en')).toEqual(sorted);
      }),
    );
  });
});
