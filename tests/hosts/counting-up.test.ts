// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countingUp } from '../../utils/hosts/counting-up.ts';

type Message = { readonly id: string; readonly number: number; readonly mine: boolean };

const mine = (number: number): Message => ({ id: `${number}`, number, mine: true });
const theirs = (number: number): Message => ({ ...mine(number), mine: false });

/** What is said of each state of a chat, one after another. */
function signs(...states: readonly (readonly Message[])[]) {
  const shown = states.values();
  const sign = countingUp(
    () => shown.next().value ?? [],
    () => 'ana',
  );
  return states.map(() => sign(document.body));
}

test('a higher number of mine is new, also with an answer after it', () => {
  expect(signs([mine(1), theirs(2)], [mine(1), theirs(2), mine(3), theirs(4)])).toEqual([null, '3']);
  expect(signs([mine(1)], [mine(1), mine(2)])).toEqual(['1', '2']);
  expect(signs([], [mine(1)])).toEqual([null, '1']);
});

test('a lower one is not, whatever else is there', () => {
  expect(signs([mine(1), mine(2)], [mine(1)])).toEqual(['2', '2']);
  expect(signs([theirs(5)], [mine(3), theirs(5)])).toEqual([null, null]);
  expect(signs([theirs(5)], [mine(3)])).toEqual([null, null]);
  expect(signs([], [mine(3), theirs(5)])).toEqual([null, null]);
});

test('each conversation has numbers of its own, and one that cannot be told has none', () => {
  const at: { key: string | 'unclear'; shown: readonly Message[] } = { key: 'choir', shown: [mine(900)] };
  const sign = countingUp(
    () => at.shown,
    () => at.key,
  );
  expect(sign(document.body)).toBe('900');
  Object.assign(at, { key: 'ana', shown: [mine(1)] });
  expect(sign(document.body)).toBe('1');
  Object.assign(at, { key: 'unclear' });
  expect(sign(document.body)).toBe(null);
});
