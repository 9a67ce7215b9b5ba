// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { FearedFound, type FearedFoundProps } from '../../../components/today/pairs.tsx';
import { click, saying, show } from '../shown.ts';

const actions = { onTap: vi.fn(), onForget: vi.fn() };
const none: FearedFoundProps['seen'] = {
  pattern: null,
  pairs: [],
  moods: { lighter: 0, glad: 0, same: 0, uneasy: 0 },
  ends: { well: 0, fine: 0, hard: 0, 'no-answer': 0 },
};
const shown = (seen: Partial<FearedFoundProps['seen']>, later: FearedFoundProps['later'] = []) =>
  show(<FearedFound seen={{ ...none, ...seen }} later={later} {...actions} />);
beforeEach(() => vi.clearAllMocks());

test('no picture below five, and nothing to forget where there is nothing', () => {
  const page = shown({});
  expect(page.querySelector('svg')).toBeNull();
  expect(saying('Forget all of this')).toBeNull();
});

test.each([
  ['kinder', /more welcome/],
  ['as-feared', /as welcome/],
  ['harder', /less welcome/],
  ['mixed', /At times/],
] as const)('%s is said in one plain sentence', (pattern, sentence) => {
  const page = shown({ pattern, pairs: [{ before: 1, after: 2, times: 5 }] });
  expect(page.querySelector('p')?.textContent).toMatch(sentence);
  expect(page.textContent).not.toMatch(/!|%/);
});

test('all of the picture is in its table: five words and how often', () => {
  const page = shown({
    pattern: 'mixed',
    pairs: [
      { before: 1, after: 5, times: 2 },
      { before: 4, after: 2, times: 3 },
    ],
  });
  expect(page.querySelectorAll('svg line')).toHaveLength(2);
  const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['hardly', 'very', '2 times'],
    ['quite', 'a little', '3 times'],
  ]);
});

test('a line rises where it was kinder', () => {
  const page = shown({ pattern: 'mixed', pairs: [{ before: 1, after: 5, times: 1 }] });
  const line = page.querySelector('svg line');
  expect(Number(line?.getAttribute('y2'))).toBeLessThan(Number(line?.getAttribute('y1')));
});

test('one is asked about, with the five words, and whoever has no answer may say so', () => {
  const ana = { person: 'ana', name: 'Ana', ask: 'after', answered: false } as const;
  const page = shown({}, [ana, { ...ana, person: 'ines', name: 'Ines' }]);
  expect(page.textContent).not.toContain('Ines');
  click(saying('quite'));
  click(saying('no answer yet'));
  expect(actions.onTap.mock.calls).toEqual([
    ['ana', { kind: 'after', value: 4 }],
    ['ana', { kind: 'end', value: 'no-answer' }],
  ]);
  shown({}, [{ ...ana, answered: true }]);
  expect(saying('no answer yet')).toBeNull();
});

test('how it went has words of its own', () => {
  shown({}, [{ person: 'ana', name: 'Ana', ask: 'end', answered: true }]);
  click(saying('it was hard'));
  expect(actions.onTap).toHaveBeenCalledExactlyOnceWith('ana', { kind: 'end', value: 'hard' });
});

test('all of it is forgotten after a second word', () => {
  shown({ ends: { ...none.ends, well: 1 } });
  click(saying('Forget all of this'));
  expect(actions.onForget).not.toHaveBeenCalled();
  click(saying('Yes, forget it'));
  expect(actions.onForget).toHaveBeenCalledTimes(1);
});
