import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople, preparePeople } from '../../utils/domain/find-people.ts';
import { aPerson } from './a-person.ts';

function named(...names: string[]) {
  return names.map((name) => aPerson({ id: name, name }));
}

function found(query: string, ...names: string[]): string[] {
  return findPeople(named(...names), query, 10).map(({ name }) => name);
}

describe('findPeople', () => {
  it.each([
    ['jo', 'José'],
    ['JOSÉ', 'Jose\u0301'],
    ['strasse', 'Eva Straße'],
    ['soren', 'Søren'],
    ['lodz', 'Łódź'],
    ['istanbul', 'İstanbul'],
    ['ilik', 'Ilık'],
    ["o'n", 'Ruth O’Neil'],
    ['neil', "Ruth O'Neil"],
    ['lima ana', 'Ana Lima'],
    ['garden', 'Ben (garden)'],
    ['maria', 'Ana-María'],
    ['محمد', 'مُحَمَّد'],
    ['ליאור', 'לִיאוֹר'],
    ['حداد', '\u200fليلى حداد\u200f'],
    ['김', '김민지'],
    ['が', 'がく'],
    ['किर', 'किरण'],
    ['σοφος', 'Σοφός'],
  ])('%j finds %j', (query, name) => {
    expect(found(query, name, 'Nobody Else')).toEqual([name]);
  });

  it('does not take one letter for another', () => {
    expect(found('がく', 'かく')).toEqual([]);
    expect(found('lina', 'Lima')).toEqual([]);
    expect(found('ana ben', 'Ana Lima', 'Ben Okoro')).toEqual([]);
  });

  it('lists beginnings of words before beginnings of handles before the rest, and keeps the order otherwise', () => {
    const people = [
      aPerson({ id: 'within', name: 'Susanna' }),
      aPerson({ id: 'handle', name: 'Ben', handles: [{ channel: 'email', id: 'anna@example.org' }] }),
      aPerson({ id: 'last-name', name: 'Zoe Anna' }),
      aPerson({ id: 'first-name', name: 'Anna Berg' }),
    ];
    expect(findPeople(people, 'ann', 10).map(({ id }) => id)).toEqual(['last-name', 'first-name', 'handle', 'within']);
    expect(findPeople(people, 'ann', 2).map(({ id }) => id)).toEqual(['last-name', 'first-name']);
  });

  it('sees that a word begins later what stood within another before', () => {
    expect(found('ana', 'Susana Berg', 'Susana Ana')).toEqual(['Susana Ana', 'Susana Berg']);
  });

  it('finds by any part of an address', () => {
    const ana = aPerson({ handles: [{ channel: 'email', id: 'a.lima@example.org' }] });
    for (const query of ['a.lima@', 'lima', 'example', '@example.org']) expect(findPeople([ana], query, 1)).toEqual([ana]);
  });

  it('finds by a nickname as by a name', () => {
    const people = [
      aPerson({ id: 'within', name: 'Susann' }),
      aPerson({ id: 'called', name: 'Elizabeth Berg', nicknames: ['Ánn', 'Captain Sunshine'] }),
      aPerson({ id: 'handle', name: 'Ben', handles: [{ channel: 'email', id: 'ann@example.org' }] }),
    ];
    const ids = (query: string) => findPeople(people, query, 10).map(({ id }) => id);
    expect(ids('ann')).toEqual(['called', 'handle', 'within']);
    expect(ids('sun')).toEqual(['called']);
    expect(ids('berg captain')).toEqual(['called']);
  });

  it('does not find across the end of one text and the beginning of the next', () => {
    const ana = aPerson({ name: 'Ana', nicknames: ['Nani'], handles: [{ channel: 'x', id: 'lima' }] });
    for (const query of ['anan', 'ananani', 'nanilima']) expect(findPeople([ana], query, 1)).toEqual([]);
  });

  it('finds a phone number as it is dialled at home and from abroad', () => {
    const ana = aPerson({ handles: [{ channel: 'phone', id: '+493023125000' }] });
    for (const query of ['030 231', '030/23125-000', '+49 30', '0049 30', '23125000', '(030) 2312'])
      expect(findPeople([ana], query, 1)).toEqual([ana]);
    for (const query of ['030 232', '+49 31', '0000']) expect(findPeople([ana], query, 1)).toEqual([]);
  });

  it('finds everybody for nothing, and nobody where there is no room', () => {
    expect(found('  ', 'Ana', 'Ben')).toEqual(['Ana', 'Ben']);
    for (const limit of [0, -1, Number.NaN]) expect(findPeople(named('Ana', 'Anna'), 'a', limit)).toEqual([]);
  });

  it('finds everybody by each word of their name, in any case and with or without accents', () => {
    const name = fc.array(fc.constantFrom('Élodie', 'Bjørk', 'Ana', 'ليلى', 'Иван', '🌻'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(name, fc.nat(2), fc.boolean(), (words, at, plain) => {
        const word = words[at % words.length] ?? '';
        const typed = plain ? word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase() : word;
        expect(found(typed, words.join(' '))).toHaveLength(1);
      }),
    );
  });

  it('finds no more for a longer query', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'n', 'é', ' ', '-', 'ß') });
    fc.assert(
      fc.property(fc.array(text), text, text, (names, query, more) => {
        const people = named(...names);
        const few = findPeople(people, `${query} ${more}`, 99);
        expect(findPeople(people, query, 99)).toEqual(expect.arrayContaining(few));
      }),
    );
  });

  it('made ready once finds the same, whatever was asked before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'n', 'é', ' ', '-', '0', '1', '+') });
    const person = fc
      .record({ name: text, nicknames: fc.array(text, { maxLength: 2 }), handle: text })
      .map(({ name, nicknames, handle }) => aPerson({ name, nicknames, handles: [{ channel: 'email', id: handle }] }));
    fc.assert(
      fc.property(fc.array(person), fc.array(text), (people, queries) => {
        const prepared = preparePeople(people);
        for (const query of queries) expect(prepared.find(query)).toEqual(findPeople(people, query, people.length));
        expect(prepared.find('')).toEqual(people);
      }),
    );
  });
});
