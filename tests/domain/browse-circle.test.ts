import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelsIn, filtered, isFiltered, noFilter } from '../../utils/domain/browse-circle.ts';
import { relations, rings } from '../../utils/domain/person.ts';
import { aPerson } from './a-person.ts';

const ana = aPerson({ id: 'ana', ring: 1, relation: 'family', handles: [{ channel: 'email', id: 'ana@example.com' }] });
const ben = aPerson({ id: 'ben', ring: 2, state: { kind: 'resting', until: null }, last: { both: { at: 5, channel: 'met' } } });
const cleo = aPerson({ id: 'cleo', ring: 2, preferred: 'call', threads: [{ id: 't', text: 'the boat' }], last: { me: { at: 1, channel: 'slack' } } });
const people = [ana, ben, cleo];
const ids = (filter: Partial<typeof noFilter>) => filtered(people, { ...noFilter, ...filter }).map(({ id }) => id);

describe('who is shown', () => {
  it('is everybody, as they are, without a filter', () => {
    expect(isFiltered(noFilter)).toBe(false);
    expect(filtered(people, noFilter)).toBe(people);
  });

  it.each([
    [{ ring: 2 as const }, ['ben', 'cleo']],
    [{ relation: 'family' as const }, ['ana']],
    [{ state: 'resting' as const }, ['ben']],
    [{ channel: 'email' as const }, ['ana']],
    [{ channel: 'met' as const }, ['ben']],
    [{ channel: 'call' as const }, ['cleo']],
    [{ never: true }, ['ana']],
    [{ thread: true }, ['cleo']],
    [{ ring: 2 as const, thread: true }, ['cleo']],
    [{ ring: 1 as const, thread: true }, []],
  ])('%j', (filter, expected) => {
    expect(isFiltered({ ...noFilter, ...filter })).toBe(true);
    expect(ids(filter)).toEqual(expected);
  });

  it('is in each filter’s parts: two filters together find no more than either', () => {
    const ring = fc.constantFrom(null, ...rings);
    const relation = fc.constantFrom(null, ...relations);
    fc.assert(
      fc.property(ring, relation, fc.boolean(), (ring, relation, never) => {
        const both = ids({ ring, relation, never });
        for (const id of both) expect(ids({ ring })).toContain(id);
        expect(both).toEqual(ids({ ring }).filter((id) => ids({ relation }).includes(id) && ids({ never }).includes(id)));
      }),
    );
  });
});

it('the ways people are reached are each found once', () => {
  expect([...channelsIn(people)].toSorted()).toEqual(['call', 'email', 'met', 'slack']);
});
