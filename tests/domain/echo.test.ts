import fc from 'fast-check';
import { expect, it } from 'vitest';
import { echoOf } from '../../utils/domain/echo.ts';
import type { Silence } from '../../utils/domain/silence.ts';

const silence = (days: number, lastBy: 'me' | 'them' | 'both' = 'me'): Silence => ({
  band: 'weeks',
  days,
  lastBy,
  since: { unit: 'day', count: days },
});
const mine = (at: number) => ({ at, by: 'me' as const });
const theirs = (at: number) => ({ at, by: 'them' as const });

it.each([
  ['nobody ever wrote', { band: 'never' } as Silence, [], null],
  ['they wrote last', silence(30, 'them'), [theirs(1)], null],
  ['a call', silence(30, 'both'), [], null],
  ['today', silence(0), [mine(1)], null],
  ['yesterday', silence(1), [mine(1)], 'waiting'],
  ['twenty days', silence(20), [mine(1)], 'waiting'],
  ['three weeks', silence(21), [theirs(1), mine(2)], 'second-note'],
  ['three weeks, and they never wrote', silence(21), [mine(2)], 'second-note'],
  ['three weeks after a second note', silence(21), [theirs(1), mine(2), mine(9)], 'waiting'],
  ['three weeks, and nobody knows', silence(21), null, 'waiting'],
] as const)('%s', (_, since, ledger, echo) => expect(echoOf(since, ledger)).toBe(echo));

it('a second note is offered once for one silence, however long', () =>
  fc.assert(
    fc.property(fc.integer({ min: 21, max: 9_000 }), fc.integer({ min: 2, max: 9 }), (days, notes) => {
      expect(echoOf(silence(days), [theirs(0), ...Array.from({ length: notes }, (_, at) => mine(at + 1))])).toBe('waiting');
    }),
  ));
