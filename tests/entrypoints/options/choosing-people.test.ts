import { describe, expect, test } from 'vitest';
import { choosingPeople } from '../../../entrypoints/options/choosing-people.ts';
import type { Handle } from '../../../utils/domain/handle.ts';
import type { Found } from '../../../utils/importing/resolve.ts';
import { aPerson } from '../../domain/a-person.ts';

const mail = (name: string): Handle => ({ channel: 'email', id: `${name}@example.org` });
const found = (key: string, name: string, me = 0, them = 0, more: Partial<Found> = {}): Found => {
  const handles = [mail(key)];
  return { key, name, nicknames: [], handles, birthday: null, contacts: [], days: { me, them, both: 0 }, newest: me + them > 0 ? 9 : null, ...more };
};

const ana = found('ana', 'Ana Lima', 2, 1);
const ben = found('ben', 'Ben Okafor', 0, 3);
const cem = found('cem', 'Cem Arslan', 0, 0, { days: { me: 0, them: 0, both: 1 }, newest: 9 });
const dora = found('dora', 'Dora Roth');
const all = [ana, cem, ben, dora];
const circle = [aPerson({ id: 'a', name: 'Ana', handles: [mail('ana')] }), aPerson({ id: 'd', name: 'Dora Roth' })];

describe('at first', () => {
  test('those are chosen with whom something was exchanged, and nobody else; they begin in the third ring', () => {
    const { choosing } = choosingPeople(all, []);
    expect(choosing.value).toMatchObject({ inAll: 4, someBoth: true, shown: all, text: '', chosen: new Set(['ana', 'cem']), ring: 3 });
    expect(choosing.value.news).toEqual({ added: 2, joined: 0 });
  });

  test('where nobody exchanged anything, nobody is', () => {
    expect(choosingPeople([ben, dora], []).choosing.value).toMatchObject({ someBoth: false, chosen: new Set(), news: { added: 0, joined: 0 } });
    expect(choosingPeople([], []).choosing.value).toMatchObject({ inAll: 0, someBoth: false, shown: [] });
  });
});

describe('choosing', () => {
  test('changes who is chosen, and goes back to those who both wrote', () => {
    const way = choosingPeople(all, []);
    way.choose(new Set(['dora']));
    expect(way.choosing.value).toMatchObject({ chosen: new Set(['dora']), news: { added: 1, joined: 0 } });
    way.chooseBoth();
    expect(way.choosing.value.chosen).toEqual(new Set(['ana', 'cem']));
  });

  test('finds by name and address, and those who are chosen stay chosen', () => {
    const way = choosingPeople(all, []);
    way.find('  ');
    expect(way.choosing.value.shown).toBe(all);
    way.find('okaf');
    expect(way.choosing.value.shown).toEqual([ben]);
    way.find('cem@example');
    expect(way.choosing.value.shown).toEqual([cem]);
    way.find('nobody');
    expect(way.choosing.value).toMatchObject({ shown: [], text: 'nobody', news: { added: 2 } });
    expect(way.arrivals().people.map(({ name }) => name)).toEqual(['Ana Lima', 'Cem Arslan']);
  });
});

describe('who they are in the circle', () => {
  test('is sure by an address, and not by a name', () => {
    const { matchOf } = choosingPeople(all, circle);
    expect(matchOf(ana)).toEqual({ name: 'Ana', why: 'address', sure: true });
    expect(matchOf(dora)).toMatchObject({ name: 'Dora Roth', sure: false });
    expect(matchOf(ben)).toBeNull();
  });

  test('who is sure joins by itself; of others the user says so, and can take it back', () => {
    const way = choosingPeople(all, circle);
    way.choose(new Set(['ana', 'dora']));
    const into = () => way.arrivals().people.map((one) => one.into);
    expect([into(), way.choosing.value.news]).toEqual([['a', null], { added: 1, joined: 1 }]);
    way.tellSame('dora', true);
    expect([into(), way.choosing.value.news, way.choosing.value.same]).toEqual([['a', 'd'], { added: 0, joined: 2 }, new Set(['dora'])]);
    way.tellSame('dora', false);
    expect([into(), way.choosing.value.news, way.choosing.value.same]).toEqual([['a', null], { added: 1, joined: 1 }, new Set()]);
  });

  test('several who are one in the circle count once', () => {
    const again = found('card:1', 'Ana L.', 0, 0, { handles: [mail('ana')] });
    const way = choosingPeople([ana, again], circle);
    way.choose(new Set(['ana', 'card:1']));
    expect(way.choosing.value.news).toEqual({ added: 0, joined: 1 });
    expect(way.arrivals().people.map((one) => one.into)).toEqual(['a', 'a']);
  });

  test('the same word for whoever has no match changes nothing', () => {
    const way = choosingPeople(all, circle);
    way.tellSame('ben', true);
    way.choose(new Set(['ben']));
    expect(way.arrivals().people[0]?.into).toBeNull();
  });
});

test('what comes in is who was chosen, in the order of the list, with the ring and nothing beside people and dates', () => {
  const contacts = [{ at: 9, by: 'me', channel: 'email' }] as const;
  const birthday = { month: 4, day: 12, year: null };
  const way = choosingPeople([ana, { ...ben, nicknames: ['Benny'], birthday, contacts }], circle);
  way.begin(2);
  way.choose(new Set(['ben', 'ana', 'nobody']));
  expect(way.arrivals()).toEqual({
    ring: 2,
    people: [
      { into: 'a', name: 'Ana Lima', nicknames: [], handles: [mail('ana')], birthday: null, contacts: [] },
      { into: null, name: 'Ben Okafor', nicknames: ['Benny'], handles: [mail('ben')], birthday, contacts },
    ],
  });
});
