import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../utils/domain/person.ts';
import { easyPeople, isVeryLong } from '../../utils/domain/warm-up.ts';
import { aPerson } from './a-person.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const zone = 'Europe/Vienna';
const awake = { paused: null, quietHours: null, quietDays: [] };
const mail = { channel: 'email', id: 'a@example.org' } as const;
const ago = (days: number) => ({ at: now - days * DAY, channel: 'email' }) as const;
const easy = (different: Partial<Person> = {}): Person =>
  aPerson({ id: 'ines', name: 'Ines', ring: 1, handles: [mail], last: { them: ago(3) }, ...different });
const names = (people: readonly Person[], harder = 'tomas') => easyPeople(people, harder, now, zone, awake).map(({ id }) => id);

describe('a silence that is very long', () => {
  it.each([
    ['days', false],
    ['weeks', false],
    ['months', false],
    ['never', false],
    ['year_plus', true],
    ['years', true],
  ] as const)('%s: %s', (band, long) => expect(isVeryLong({ band })).toBe(long));
});

describe('who is easy to write to', () => {
  it.each<[string, Partial<Person>, boolean]>([
    ['somebody close who wrote this week', {}, true],
    ['somebody who was written to since, and is waited for', { last: { me: ago(1), them: ago(3) } }, false],
    ['somebody who was written to and answered', { last: { me: ago(3), them: ago(2) } }, true],
    ['somebody who was written to weeks ago, after they wrote', { last: { me: ago(20), them: ago(25) } }, true],
    ['somebody met weeks ago', { ring: 2, last: { both: ago(25) } }, true],
    ['somebody of the wider circle', { ring: 3 }, false],
    ['somebody last heard of months ago', { last: { them: ago(40) } }, false],
    ['somebody who has not answered for long, however often one wrote', { last: { me: ago(1), them: ago(60) } }, false],
    ['somebody who was only written to', { last: { me: ago(1) } }, false],
    ['somebody never noted', { last: {} }, false],
    ['somebody who rests', { state: { kind: 'resting', until: null } }, false],
    ['somebody left in peace', { state: { kind: 'protected' } }, false],
    ['somebody in memory', { state: { kind: 'in-memory' } }, false],
    ['somebody put off', { notNow: { times: 1, until: now + DAY } }, false],
    ['somebody put off before', { notNow: { times: 1, until: now - DAY } }, true],
    ['somebody without an address', { handles: [] }, false],
    ['somebody to practise with', { handles: [{ channel: 'practice', id: 'robin' }] }, false],
  ])('%s', (_, different, is) => expect(names([easy(different)])).toEqual(is ? ['ines'] : []));

  it('is nobody while everything rests', () => {
    expect(easyPeople([easy()], 'tomas', now, zone, { ...awake, paused: 'until-i-say' })).toEqual([]);
    expect(easyPeople([easy()], 'tomas', now, zone, { ...awake, quietDays: [0] })).toEqual([]);
    expect(easyPeople([easy()], 'tomas', now, zone, { ...awake, quietHours: { from: 12 * 60, to: 14 * 60 } })).toEqual([]);
  });

  it('is never the harder one, and the closest first', () => {
    expect(names([easy({ id: 'theo', ring: 2 }), easy()])).toEqual(['ines', 'theo']);
    expect(names([easy({ id: 'theo', ring: 2 }), easy()], 'ines')).toEqual(['theo']);
  });

  const anybody = fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    ring: fc.constantFrom(1, 2, 3, 4),
    days: fc.integer({ min: -2, max: 60 }),
    by: fc.constantFrom('me', 'them', 'both'),
    kind: fc.constantFrom('open', 'protected', 'in-memory', 'resting'),
    reachable: fc.boolean(),
    putOff: fc.integer({ min: -3, max: 3 }),
  });
  const circle = fc.uniqueArray(anybody, { selector: ({ id }) => id }).map((all) =>
    all.map(({ id, ring, days, by, kind, reachable, putOff }) =>
      aPerson({
        id,
        ring: ring as Person['ring'],
        last: { [by]: ago(days) },
        state: kind === 'resting' ? { kind, until: null } : { kind: kind as 'open' },
        handles: reachable ? [mail] : [],
        notNow: { times: 0, until: now + putOff * DAY },
      }),
    ),
  );

  it('is at most two, all of the circle, none of them hard, in whatever order the circle comes', () => {
    fc.assert(
      fc.property(circle, fc.constantFrom(...'abcdefgh'), (people, harder) => {
        const chosen = easyPeople(people, harder, now, zone, awake);
        expect(chosen.length).toBeLessThanOrEqual(2);
        for (const person of chosen) {
          expect(people).toContain(person);
          expect(person.id).not.toBe(harder);
          expect([person.ring <= 2, person.state.kind, person.handles.length, person.last.me]).toEqual([true, 'open', 1, undefined]);
          expect(person.notNow.until).toBeLessThanOrEqual(now);
        }
        expect(easyPeople(people.toReversed(), harder, now, zone, awake)).toEqual(chosen);
      }),
    );
  });

  it('is the same all day long', () => {
    const many = [...'abcdefgh'].map((id) => easy({ id }));
    const at = (hours: number) => easyPeople(many, 'x', now + hours * 3_600_000, zone, awake).map(({ id }) => id);
    expect(at(8)).toEqual(at(-8));
  });
});
