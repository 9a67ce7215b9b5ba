import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, placeOf } from '../../../entrypoints/options/place.ts';

test.each(['circle', 'add', 'same', 'bring', 'rhythm', 'openers', 'sites', 'writing', 'data', 'evidence'] as const)('%s has an address', (at) => {
  expect(placeOf(addressOf({ at }))).toEqual({ at });
});

test('each person has an address', () => {
  fc.assert(
    fc.property(fc.uuid(), (person) => {
      expect(placeOf(addressOf({ at: 'person', person }))).toEqual({ at: 'person', person });
    }),
  );
});

test('any other address is the circle', () => {
  for (const hash of ['', '#', '#person', '#person/', '#elsewhere', '#%']) expect(placeOf(hash)).toEqual({ at: 'circle' });
});
