import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleAddress, viewOf } from '../../../entrypoints/options/circle-address.ts';
import { placeOf } from '../../../entrypoints/options/place.ts';
import { wholeCircle } from '../../../utils/domain/browse-circle.ts';
import { channels } from '../../../utils/domain/channel.ts';
import { relations, rings } from '../../../utils/domain/person.ts';
import { circleOrders } from '../../../utils/domain/sort-people.ts';

const anyView = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  order: fc.constantFrom(...circleOrders),
  ring: fc.constantFrom(null, ...rings),
  relation: fc.constantFrom(null, ...relations),
  state: fc.constantFrom(null, 'open' as const, 'resting' as const, 'protected' as const, 'in-memory' as const),
  channel: fc.constantFrom(null, ...channels),
  never: fc.boolean(),
  thread: fc.boolean(),
});

test('the whole circle has the plainest address', () => {
  expect(circleAddress(wholeCircle)).toBe('#circle');
  expect(viewOf('')).toEqual(wholeCircle);
});

test('however the circle is looked at, its address leads back there', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { hash } = new URL(circleAddress(view), 'https://example.com/');
      expect(viewOf(hash)).toEqual(view);
      expect(placeOf(hash)).toEqual({ at: 'circle' });
    }),
  );
});

test('what is not understood leaves everybody in', () => {
  for (const hash of ['#circle?ring=9&relation=foe&order=worth&channel=smoke', '#circle?', '#person/x?ring=1'])
    expect(viewOf(hash)).toEqual(wholeCircle);
});
