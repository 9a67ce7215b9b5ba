// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DraftHintCard } from '../../../components/panel/draft-hint.tsx';
import { Hesitation } from '../../../components/panel/hesitation.tsx';
import { examples } from '../../../components/panel/panel.examples.tsx';
import { hintKinds } from '../../../utils/domain/drafts/draft-hint.ts';
import { click, expectAccessible, saying, show } from '../shown.ts';

const actions = { onTryHint: vi.fn(), onLeaveHint: vi.fn(), onNeverHint: vi.fn() };
const suggestions = ['A little tired.', 'Good on the whole.'] as const;

test('each suggestion can be tried, and the hint turned down, once or for good', async () => {
  const page = show(<DraftHintCard hint={{ kind: 'flat-fine', start: 0, end: 3, suggestions }} {...actions} />);
  await expectAccessible();
  const [, second] = page.querySelectorAll<HTMLElement>('.act');
  click(second ?? null);
  expect(actions.onTryHint).toHaveBeenCalledExactlyOnceWith('Good on the whole.');
  click(saying('not this'));
  expect(actions.onLeaveHint).toHaveBeenCalledOnce();
  click(saying('never hints like this'));
  expect(actions.onNeverHint).toHaveBeenCalledOnce();
});

test.each(hintKinds)('%s says something of its own', (kind) => {
  const others = hintKinds.filter((other) => other !== kind);
  const said = (one: (typeof hintKinds)[number]) =>
    show(<DraftHintCard hint={{ kind: one, start: 0, end: 3, suggestions }} {...actions} />).textContent;
  const own = said(kind);
  expect(others.map(said)).not.toContain(own);
});

test('a kind line has its source one tap away, and can be had no more', () => {
  const never = vi.fn();
  const page = show(<Hesitation line={{ line: 'l', finding: 'f', source: 's', limit: 'l' }} onNeverHesitation={never} />);
  expect(page.querySelector('.finding')).toBeNull();
  click(saying('why we say so'));
  expect(page.querySelectorAll('.finding')).toHaveLength(3);
  click(saying('no such lines any more'));
  expect(never).toHaveBeenCalledOnce();
});

test('one thing is said at a time: what eases a long silence makes room', () => {
  const bridges = (name: 'long-silence' | 'hint-of-two' | 'hesitating') => show(examples[name]()).querySelectorAll('.bridge').length;
  expect([bridges('long-silence'), bridges('hint-of-two'), bridges('hesitating')]).toEqual([1, 1, 1]);
});
