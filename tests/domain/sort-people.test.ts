import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleOrders, sortPeople } from '../../utils/domain/sort-people.ts';
import { aPerson } from './a-person.ts';

function namesSorted(locale: string, ...names: string[]): string[] {
  return sortPeople(
    names.map((name) => aPerson({ id: name, name })),
    'ring',
    locale,
  ).map(({ name }) => name);
}

describe('sortPeople', () => {
  it('puts the closest ring first', () => {
    const people = [aPerson({ id: 'a', name: 'Ana', ring: 4 }), aPerson({ id: 'z', name: 'Zoe', ring: 1 })];
    expect(sortPeople(people, 'ring', 'en').map(({ name }) => name)).toEqual(['Zoe', 'Ana']);
  });

  it('sorts as the language does', () => {
    expect(namesSorted('de', 'Zoe', 'Ärne', 'Bo')).toEqual(['Ärne', 'Bo', 'Zoe']);
    expect(namesSorted('sv', 'Zoe', 'Ärne', 'Bo')).toEqual(['Bo', 'Zoe', 'Ärne']);
  });

  it('understands a locale as browsers name their folders', () => {
    expect(namesSorted('pt_BR', 'Íris', 'Ana')).toEqual(['Ana', 'Íris']);
  });

  it('knows names, last contacts and when somebody was added, the newest first', () => {
    const people = [
      aPerson({ id: 'a', name: 'Ana', ring: 4, addedAt: 1, last: { me: { at: 20, channel: 'email' } } }),
      aPerson({ id: 'b', name: 'Ben', ring: 1, addedAt: 3, last: { me: { at: 1, channel: 'email' }, both: { at: 30, channel: 'met' } } }),
      aPerson({ id: 'c', name: 'Cleo', ring: 2, addedAt: 2 }),
    ];
    const sorted = (order: (typeof circleOrders)[number]) =>
      sortPeople(people, order, 'en')
        .map(({ id }) => id)
        .join('');
    expect(circleOrders.map(sorted)).toEqual(['bca', 'abc', 'bac', 'bca']);
  });

  it('gives everybody back, in an order that does not depend on the one before', () => {
    const person = fc.record({
      id: fc.uuid(),
      name: fc.constantFrom('Ana', 'ana', 'Ána', 'Ben'),
      ring: fc.constantFrom(1 as const, 2 as const),
      addedAt: fc.nat(3),
      last: fc.constantFrom({}, { me: { at: 5, channel: 'email' as const } }, { them: { at: 9, channel: 'email' as const } }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ id }) => id }), fc.constantFrom(...circleOrders), (details, order) => {
        const people = details.map(aPerson);
        const sorted = sortPeople(people, order, 'en');
        expect(sorted).toHaveLength(people.length);
        expect(sortPeople(people.toReversed(), order, 'en')).toEqual(sorted);
      }),
    );
  });
});
