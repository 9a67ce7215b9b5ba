// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Company, type CompanyProps } from '../../../components/panel/company.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

const actions = { onTap: vi.fn(), onReadersFine: vi.fn(), onSecondNote: vi.fn() };
const quiet = { asked: null, mood: false, said: false, goFirst: false, wholeJob: false, readers: false, echo: null, breath: false } as const;
const shown = (change: Partial<CompanyProps>) => show(<Company {...quiet} {...actions} {...change} />);
beforeEach(() => vi.clearAllMocks());

test('nothing is there where nothing is asked', () => {
  expect(shown({}).textContent).toBe('');
});

test('five words, never a number, and one tap', async () => {
  const page = shown({ asked: { kind: 'before', before: 2 } });
  await expectAccessible();
  const words = [...page.querySelectorAll('.taps button')].map((button) => button.textContent);
  expect(words).toEqual(['hardly', 'a little', 'somewhat', 'quite', 'very']);
  expect(page.textContent).not.toMatch(/\d/);
  expect(saying('a little')?.getAttribute('aria-pressed')).toBe('true');
  click(saying('very'));
  expect(actions.onTap).toHaveBeenCalledExactlyOnceWith({ kind: 'before', value: 5 });
});

test('how it was is asked with the same five', () => {
  expect(shown({ asked: { kind: 'after' } }).textContent).toContain('How welcome was it?');
  click(saying('quite'));
  expect(actions.onTap).toHaveBeenCalledExactlyOnceWith({ kind: 'after', value: 4 });
});

test('one question at a time: several readers, then a mood, then a welcome', () => {
  const asked = { kind: 'before', before: null } as const;
  expect(shown({ readers: true, mood: true, asked }).querySelectorAll('fieldset')).toHaveLength(0);
  click(saying('it is for all of them'));
  expect(actions.onReadersFine).toHaveBeenCalledTimes(1);
  expect(shown({ mood: true, asked }).querySelectorAll('fieldset')).toHaveLength(1);
  click(saying('lighter'));
  expect(actions.onTap).toHaveBeenCalledExactlyOnceWith({ kind: 'mood', value: 'lighter' });
  expect(shown({ said: true, asked }).querySelectorAll('fieldset')).toHaveLength(0);
});

test('no echo yet is opened by the user alone, and offers a second note only where one is due', () => {
  const page = shown({ echo: 'waiting' });
  expect(page.querySelectorAll('li')).toHaveLength(0);
  click(saying('nothing came back yet?'));
  expect(page.querySelectorAll('li')).toHaveLength(3);
  expect(saying('a second light note')).toBeNull();
  shown({ echo: 'second-note' });
  click(saying('nothing came back yet?'));
  click(saying('a second light note'));
  expect(actions.onSecondNote).toHaveBeenCalledTimes(1);
});

test('a breath ends by any key, wherever it is pressed', () => {
  const page = shown({ breath: true });
  click(saying('one breath first'));
  expect(page.querySelector('.lung')).not.toBeNull();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
  return vi.waitFor(() => expect(page.querySelector('.lung')).toBeNull());
});
