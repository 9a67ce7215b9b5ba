// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { WritingPage } from '../../../components/settings/writing-page.tsx';
import { click, saying, show } from '../shown.ts';

const settings = { draftHints: true, hintsAway: ['flat-fine'], hesitation: true, feared: false, afterwards: false } as const;
const actions = { onHints: vi.fn(), onBack: vi.fn(), onHesitation: vi.fn(), onFeared: vi.fn(), onAfterwards: vi.fn(), found: null };

test('all can be switched, and a kind of hint brought back', () => {
  const page = show(<WritingPage settings={settings} {...actions} />);
  const [hints, hesitation, feared, afterwards] = page.querySelectorAll<HTMLElement>('[role=switch]');
  click(hints ?? null);
  expect(actions.onHints).toHaveBeenCalledExactlyOnceWith(false);
  click(hesitation ?? null);
  expect(actions.onHesitation).toHaveBeenCalledExactlyOnceWith(false);
  click(feared ?? null);
  expect(actions.onFeared).toHaveBeenCalledExactlyOnceWith(true);
  click(afterwards ?? null);
  expect(actions.onAfterwards).toHaveBeenCalledExactlyOnceWith(true);
  click(saying('bring back'));
  expect(actions.onBack).toHaveBeenCalledExactlyOnceWith('flat-fine');
});

test('nothing is to be brought back where no hints are given, or none was put away', () => {
  show(<WritingPage settings={{ ...settings, draftHints: false }} {...actions} />);
  expect(saying('bring back')).toBeNull();
  show(<WritingPage settings={{ ...settings, hintsAway: [] }} {...actions} />);
  expect(saying('bring back')).toBeNull();
});
