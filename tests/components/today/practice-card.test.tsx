// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { PracticeCard } from '../../../components/today/practice-card.tsx';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const deeds = { onPractice: vi.fn(), onMoment: vi.fn(), onAim: vi.fn(), onWrite: vi.fn() };
const values: ComponentProps<typeof PracticeCard> = {
  practice: 'question',
  person: null,
  moment: null,
  aim: '',
  today: '2026-11-22',
  discreet: false,
  backAddress: '#back',
  ...deeds,
};
const card = (change: Partial<typeof values>) => show(<PracticeCard {...values} {...change} />);
beforeEach(() => vi.clearAllMocks());

test('the question of the week is answered by a yes, by "not really", or not at all, and neither answer is the wrong one', async () => {
  const page = card({});
  await expectAccessible();
  expect(page.textContent).toContain('one real exchange');
  for (const [label, answer] of [
    ['Yes', 'done'],
    ['Not really', 'done'],
    ['Not today', 'skip'],
  ] as const) {
    click(saying(label));
    expect(deeds.onPractice.mock.lastCall?.slice(0, 2)).toEqual(['question', answer]);
  }
  expect(deeds.onPractice).toHaveBeenCalledTimes(3);
});

test('an old lesson is a sentence many people carry: nothing is said of a childhood or an illness, and it can be left', () => {
  const page = card({ practice: 'lesson' });
  expect(page.textContent).not.toMatch(/\b(?:child\w*|parents?|mother|father|trauma|symptom|disorder|you (?:are|were) (?:shy|afraid|anxious))\b/i);
  click(saying('Not today'));
  expect(deeds.onPractice).toHaveBeenCalledExactlyOnceWith('lesson', 'skip');
});

test('thanks that were never said name one person, whom one press writes to', () => {
  const page = card({ practice: 'thanks', person: { id: 'ines', name: 'Ines' } });
  expect(page.textContent).toContain('Ines');
  click(saying('Write to Ines'));
  expect(deeds.onWrite).toHaveBeenCalledExactlyOnceWith('ines');
});

test('the family’s can rest for a season', () => {
  card({ practice: 'family' });
  click(saying('Not this season'));
  expect(deeds.onPractice).toHaveBeenCalledExactlyOnceWith('family', 'rest');
});

test('one’s own sentence is shown as it was written, and can be changed or taken away', () => {
  const page = card({ practice: 'aim', aim: 'Somebody who writes first.' });
  expect(page.querySelector('h1')?.textContent).toBe('Somebody who writes first.');
  click(saying('Change it'));
  type(page.querySelector('input'), '');
  submit(page.querySelector('form'));
  expect(deeds.onAim).toHaveBeenCalledExactlyOnceWith('');
});
