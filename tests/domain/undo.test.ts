import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contact, lastOf } from '../../utils/domain/contact.ts';
import type { Person } from '../../utils/domain/person.ts';
import { type Known, stepBetween, takenBack } from '../../utils/domain/undo.ts';
import { aPerson } from './a-person.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const contact = (id: string, at: number, by: Contact['by'] = 'me'): Contact => ({ id, at, by, channel: 'met', source: 'logged' });
const known = (person: Partial<Person> = {}, ...ledger: Contact[]): NonNullable<Known> => ({
  person: aPerson({ last: lastOf(ledger, now), ...person }),
  ledger,
});
const back = (before: Known, after: Known, current: Known = after) => takenBack(stepBetween(before, after), current, now);
const noteIds = (one: Known) => one?.ledger.map(({ id }) => id).toSorted();

describe('a step that is taken back', () => {
  it('gives each member it changed its value from before', () => {
    expect(back(known({ ring: 3, notes: ['a'] }), known({ ring: 1, notes: [] }))).toEqual(known({ ring: 3, notes: ['a'] }));
  });

  it('leaves what was changed again since, and what it did not touch', () => {
    const current = known({ ring: 2, relation: 'mentor', knownFrom: 'the choir' });
    expect(back(known({ ring: 3, relation: 'friend' }), known({ ring: 1, relation: 'mentor' }), current)).toEqual(
      known({ ring: 2, relation: 'friend', knownFrom: 'the choir' }),
    );
  });

  it.each([
    ['a line it added goes, one written since stays', ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c']],
    ['a line it took out comes back beside one written since', ['a', 'b'], ['a'], ['a', 'c'], ['a', 'c', 'b']],
    ['a line it replaced comes back', ['a'], ['b'], ['b', 'c'], ['c', 'a']],
    ['a line it replaced, and that was replaced again, stays away', ['a'], ['b'], ['c'], ['c']],
    ['in another order is the user’s order', ['a', 'b'], ['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'a']],
  ])('of a list: %s', (_, before, after, current, expected) => {
    expect(back(known({ notes: before }), known({ notes: after }), known({ notes: current }))?.person.notes).toEqual(expected);
  });

  it('leaves a list alone that has no room for what would come back', () => {
    const many = Array.from({ length: 200 }, (_, at) => `${at}`);
    const current = known({ notes: [...many.slice(0, 199), 'new'] });
    expect(back(known({ notes: many }), known({ notes: many.slice(0, 199) }), current)).toEqual(current);
  });

  it('takes its contacts out, and brings back those it took', () => {
    const [first, mine, since] = [contact('first', 10), contact('mine', 20), contact('since', 15)];
    const taken = back(known({}, first), known({}, mine), known({}, mine, since));
    expect(noteIds(taken)).toEqual(['first', 'since']);
    expect(taken?.person.last).toEqual({ me: { at: 15, channel: 'met' } });
  });

  it('keeps a newest date that no ledger has, of before and of since', () => {
    const them = { at: 5, channel: 'call' } as const;
    const [a, b] = [contact('a', 1), contact('b', 9)];
    const lost = known({ last: { ...lastOf([a], now), them } }, a);
    const after = known({ last: { ...lastOf([a, b], now), them } }, a, b);
    expect(back(lost, after)).toEqual(lost);
    const since = { ...after, person: { ...after.person, last: { ...after.person.last, me: { at: 99, channel: 'email' as const } } } };
    expect(back(lost, after, since)?.person.last.me?.at).toBe(99);
  });

  it('does not bring a contact back that was taken out since', () => {
    const first = contact('first', 10);
    expect(back(known({}, first), known({}, first, contact('mine', 20)), known({}, contact('mine', 20)))?.person.last).toEqual({});
  });
});

describe('somebody the step added', () => {
  const added = known({}, contact('imported', 10));

  it('goes', () => expect(back(null, added)).toBeNull());

  it.each([
    ['something was noted with them', known({}, contact('imported', 10), contact('since', 20)), ['since']],
    ['something was noted that no ledger has', { ...added, person: { ...added.person, last: { me: { at: 30, channel: 'email' } } } } as Known, []],
    ['something was written about them', { ...added, person: { ...added.person, notes: ['likes plums'] } } as Known, []],
  ])('stays when %s since, without what the step noted', (_, current, left) => {
    const taken = back(null, added, current);
    expect(noteIds(taken)).toEqual(left);
    expect(taken?.person.notes).toEqual(current?.person.notes);
  });

  it('stays away when removed since', () => expect(back(null, added, null)).toBeNull());
});

describe('somebody the step removed', () => {
  const removed = known({ notes: ['a'] }, contact('a', 1));

  it('comes back whole', () => expect(back(removed, null)).toEqual(removed));
  it('is left alone when they are there again', () => expect(back(removed, null, known({ ring: 1 }))).toEqual(known({ ring: 1 })));
});

const pool = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => contact(id, (at * 7) % 10, (['me', 'them', 'both'] as const)[at % 3]));
const someone = fc
  .record({
    ring: fc.constantFrom<Person['ring']>(1, 2, 3, 4),
    notes: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    notNow: fc.record({ times: fc.nat(2), until: fc.nat(2) }),
    ledger: fc.subarray(pool),
  })
  .map(({ ledger, ...person }) => known(person, ...ledger));
const anybody = fc.option(someone, { freq: 4 });
const normal = (one: Known) => one && { ...one, ledger: one.ledger.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };

describe('whatever the step was', () => {
  it('doing it and taking it back changes nothing', () => {
    fc.assert(
      fc.property(anybody, anybody, (before, after) => {
        expect(normal(back(before, after))).toEqual(normal(before));
      }),
    );
  });

  it('taking it back twice is taking it back once', () => {
    fc.assert(
      fc.property(anybody, anybody, anybody, (before, after, current) => {
        const step = stepBetween(before, after);
        const once = takenBack(step, current, now);
        if (once || !before) expect(normal(takenBack(step, once, now))).toEqual(normal(once));
      }),
    );
  });

  it('nothing that was noted since is lost, and the newest dates fit the ledger', () => {
    fc.assert(
      fc.property(anybody, anybody, someone, (before, after, current) => {
        const taken = back(before, after, current);
        const since = current.ledger.filter(({ id }) => !after?.ledger.some((other) => other.id === id));
        if (since.length > 0) expect(noteIds(taken)).toEqual(expect.arrayContaining(since.map(({ id }) => id)));
        if (!taken || !after) return;
        for (const by of ['me', 'them', 'both'] as const) {
          expect(taken.person.last[by]?.at ?? 0).toBeGreaterThanOrEqual(lastOf(taken.ledger, now)[by]?.at ?? 0);
        }
      }),
    );
  });
});
