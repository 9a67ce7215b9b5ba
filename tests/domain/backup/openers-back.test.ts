import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openersBack } from '../../../utils/domain/backup/openers-back.ts';
import { withChange } from '../../../utils/domain/openers/change-own.ts';
import type { OwnOpeners } from '../../../utils/domain/openers/own-openers.ts';

const ids = fc.constantFrom('a', 'b', 'c');
const lines: fc.Arbitrary<OwnOpeners> = fc.record({
  hidden: fc.uniqueArray(ids),
  edited: fc.dictionary(ids, fc.constantFrom('Hello', 'Ahoy')),
  own: fc.uniqueArray(fc.record({ id: ids, text: fc.constantFrom('Hi', 'Hey'), intent: fc.constant('check_in' as const) }), {
    selector: ({ id }) => id,
  }),
});
const inOrder = ({ hidden, edited, own }: OwnOpeners) => ({
  hidden: hidden.toSorted(),
  edited: { ...edited },
  own: own.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
});

test('leads back from whatever it has become', () => {
  fc.assert(
    fc.property(lines, lines, (now, before) => {
      expect(inOrder(openersBack(now, before).reduce(withChange, now))).toEqual(inOrder(before));
    }),
  );
});

test('is nothing where nothing has changed', () => {
  fc.assert(fc.property(lines, (same) => openersBack(same, same).length === 0));
});
