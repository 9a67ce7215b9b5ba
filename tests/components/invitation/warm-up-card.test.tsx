// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { WarmUpCard } from '../../../components/invitation/warm-up-card.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

const harder = { id: 'tomas', name: 'Tomas' };
const easy = [
  { id: 'ines', name: 'Ines' },
  { id: 'theo', name: 'Theo' },
];
const onWrite = vi.fn();
const onDone = vi.fn();
const shown = (people = easy) => show(<WarmUpCard warmUp={{ harder, easy: people }} onWrite={onWrite} onDone={onDone} />);
const heading = () => document.querySelector('h1');
beforeEach(() => vi.clearAllMocks());

test('names who is easy, and takes no focus', async () => {
  shown();
  expect(heading()?.textContent).toBe('Someone easy first?');
  expect(document.activeElement).toBe(document.body);
  await expectAccessible();
});

test('leads back to the harder name once someone easy was written to', () => {
  shown();
  click(saying('Write to Theo'));
  expect(onWrite).toHaveBeenCalledExactlyOnceWith('theo');
  expect([heading()?.textContent, document.activeElement === heading(), onDone.mock.calls.length]).toEqual(['And now Tomas?', true, 0]);
  click(saying('Write to Tomas'));
  expect(onWrite).toHaveBeenLastCalledWith('tomas');
  expect(onDone).toHaveBeenCalledOnce();
});

test('each step can be skipped', () => {
  shown();
  click(saying('Straight to Tomas'));
  expect([heading()?.textContent, onWrite.mock.calls.length]).toEqual(['And now Tomas?', 0]);
  click(saying('Another day'));
  expect([onWrite.mock.calls.length, onDone.mock.calls.length]).toEqual([0, 1]);
});

test('where nobody is easy any more the harder name is there at once', () => {
  shown([]);
  expect(heading()?.textContent).toBe('And now Tomas?');
});
