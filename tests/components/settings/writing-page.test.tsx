// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { WritingPage } from '../../../components/settings/writing-page.tsx';
import { click, saying, show } from '../shown.ts';

const settings = { draftHints: true, hintsAway: ['flat-fine'], hesitation: true } as const;
const actions = { onHints: vi.fn(), onBack: vi.fn(), onHesitation: vi.fn() };

test('both can be switched, and a kind of hint brought back', () => {
  const page = show(<WritingPage settings={settings} {...actions} />);
  const [hints, hesitation] = page.querySelectorAll<HTMLElement>('[role=switch]');
  click(hints ?? null);
  expect(actions.onHints).toHaveBeenCalledExactlyOnceWith(false);
  click(hesitation ?? null);
  expect(actions.onHesitation).toHaveBeenCalledExactlyOnceWith(false);
  click(saying('bring back'));
  expect(actions.onBack).toHaveBeenCalledExactlyOnceWith('flat-fine');
});

test('nothing is to be brought back where no hints are given, or none was put away', () => {
  show(<WritingPage settings={{ ...settings, draftHints: false }} {...actions} />);
  expect(saying('bring back')).toBeNull();
  show(<WritingPage settings={{ ...settings, hintsAway: [] }} {...actions} />);
  expect(saying('bring back')).toBeNull();
});
