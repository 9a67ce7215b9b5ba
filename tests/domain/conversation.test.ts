import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenFromCircle } from '../../utils/domain/conversation.ts';
import { type Handle, handleKey, type Recipient, toHandle } from '../../utils/domain/handle.ts';
import type { Person } from '../../utils/domain/person.ts';
import { aPerson } from './a-person.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const ana = aPerson({
  handles: [
    { channel: 'email', id: 'ana@example.org' },
    { channel: 'email', id: 'ana@work.example' },
  ],
  notes: ['a secret'],
  last: { me: { at: Date.parse('2026-11-20T12:00:00Z'), channel: 'email' } },
});
const ben = aPerson({ id: 'ben', name: 'Ben Okoro', handles: [{ channel: 'email', id: 'ben@example.org' }], state: { kind: 'in-memory' } });

function seen(recipients: readonly Recipient[] | 'none' | 'unclear') {
  return seenFromCircle(recipients, personIn(ana, ben), 'email', now, 'UTC');
}

function personIn(...people: Person[]) {
  const byKey = new Map(people.flatMap((person) => person.handles.map((handle) => [handleKey(handle), person] as const)));
  return (handle: Handle) => byKey.get(handleKey(handle));
}

function to(...addresses: string[]): Recipient[] {
  return addresses.map((address) => ({ address, name: null }));
}

describe('seenFromCircle', () => {
  it('passes on what a host could not tell', () => {
    expect(seen('none')).toEqual({ kind: 'none' });
    expect(seen([])).toEqual({ kind: 'none' });
    expect(seen('unclear')).toEqual({ kind: 'unclear' });
  });

  it('is unclear while nothing typed is an address yet', () => {
    expect(seen(to('an'))).toEqual({ kind: 'unclear' });
  });

  it('tells the name and the dates of somebody in the circle, and no word more', () => {
    expect(seen(to('Ana Lima <ANA@example.org>'))).toEqual({
      kind: 'people',
      circle: [
        {
          id: 'ana',
          name: 'Ana Lima',
          silence: { band: 'days', days: 2, lastBy: 'me', since: { unit: 'day', count: 2 } },
          last: ana.last,
          inMemory: false,
        },
      ],
      strangers: [],
    });
  });

  it('lists those of several who are in the circle, and the strangers beside them', () => {
    const eva = { address: 'eva@example.org', name: 'Eva' };
    expect(seen([...to('ben@example.org', 'nonsense'), eva, ...to('ana@example.org')])).toMatchObject({
      circle: [{ id: 'ben', inMemory: true }, { id: 'ana' }],
      strangers: [eva],
    });
  });

  it('shows a stranger once, with the name where one is given', () => {
    const named = { address: 'Eva@Example.org', name: 'Eva' };
    expect(seen([...to('eva@example.org'), named, ...to('EVA@example.org')])).toMatchObject({ strangers: [named] });
  });

  it('has everybody exactly once, however often and under whatever address they are written', () => {
    const address = fc.constantFrom('ana@example.org', 'ANA@work.example', 'ben@example.org', 'Eva <eva@example.org>', 'eva@EXAMPLE.org', 'x', '');
    fc.assert(
      fc.property(fc.array(address, { minLength: 1 }), (addresses) => {
        const conversation = seen(to(...addresses));
        const expected = new Set(addresses.flatMap((each) => toHandle('email', each)?.id.replace(/@.*/, '') ?? []));
        expect(conversation.kind).toBe(expected.size > 0 ? 'people' : 'unclear');
        if (conversation.kind !== 'people') return;
        const met = [
          ...conversation.circle.map(({ id }) => id),
          ...conversation.strangers.map(({ address: each }) => toHandle('email', each)?.id.replace(/@.*/, '')),
        ];
        expect(met.toSorted()).toEqual([...expected].toSorted());
      }),
    );
  });
});
