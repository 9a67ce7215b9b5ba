// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { comingBelow } from '../../utils/hosts/coming-below.ts';

/** A chat of which a capital is a message of one's own that has left. */
function chat() {
  let shown = '';
  const sign = comingBelow(() => [...shown].map((id) => ({ id, mine: id !== id.toLowerCase() })));
  return (now: string) => {
    shown = now;
    return sign(document.body);
  };
}

test.each([
  ['one below all of before', ['aBc', 'aBcD'], ['D']],
  ['one below all of before, with an answer', ['aBc', 'aBcDe'], ['D']],
  ['the first of all', ['', 'A'], ['A']],
  ['the last, where nothing of before is left', ['aBc', 'xYZ'], ['Z']],
])('new is %s', (_, [before = '', after = ''], signs) => {
  const look = chat();
  expect(look(before)).toEqual([]);
  expect(look(after)).toEqual(signs);
});

test('is told in the next of very many conversations as in the first', () => {
  let shown: readonly { id: string; mine: boolean }[] = [];
  const sign = comingBelow(() => shown);
  for (let chat = 0; chat < 3_000; chat += 1) {
    shown = [{ id: `old ${chat}`, mine: false }];
    sign(document.body);
    shown = [...shown, { id: `new ${chat}`, mine: true }];
    expect(sign(document.body)).toContain(`new ${chat}`);
  }
});

test.each([
  ['what was there', ['aBC', 'aBC']],
  ['what stays when those after it go', ['aBCd', 'aB']],
  ['what comes into sight above others', ['cd', 'ABcd']],
  ['what stands above others where nothing of before is left', ['cd', 'ABx']],
  ['what comes back', ['aB', '', 'aB']],
])('not new is %s', (_, states) => {
  const look = chat();
  expect(states.map(look).at(-1)).toEqual([]);
});
