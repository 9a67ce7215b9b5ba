import { expect, test } from 'vitest';
import { grownRings } from '../../utils/domain/ring-size.ts';
import { aPerson } from './a-person.ts';

const closest = (many: number) => Array.from({ length: many }, (_, at) => aPerson({ id: `${at}`, ring: 1 }));

test('a ring has grown well past its usual size, not at it', () => {
  expect(grownRings(closest(5))).toEqual([]);
  expect(grownRings(closest(7))).toEqual([]);
  expect(grownRings(closest(8))).toEqual([1]);
  expect(grownRings([...closest(9), ...Array.from({ length: 191 }, () => aPerson({ ring: 4 }))])).toEqual([1, 4]);
});

test('those in memory take no room', () => {
  expect(grownRings(closest(9).map((person) => ({ ...person, state: { kind: 'in-memory' as const } })))).toEqual([]);
});
