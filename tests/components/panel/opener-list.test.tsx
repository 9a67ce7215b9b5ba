// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { NoticeLine } from '../../../components/panel/notice-line.tsx';
import { OpenerList } from '../../../components/panel/opener-list.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

const lines = ['one', 'two', 'three'].map((id) => ({ id, text: id, intent: 'check_in', reason: 'a reason' }) as const);
const actions = { onUse: vi.fn(), onPutAway: vi.fn() };
const away = () => [...document.querySelectorAll<HTMLElement>('.quiet')];

test('each line can be put away, and the focus goes on to a neighbour', async () => {
  show(<OpenerList openers={lines} {...actions} />);
  await expectAccessible();
  click(away()[1] ?? null);
  expect(actions.onPutAway).toHaveBeenLastCalledWith(lines[1]);
  expect(document.activeElement).toBe(away()[2]);
  click(away()[2] ?? null);
  expect(document.activeElement).toBe(away()[1]);
  expect(actions.onUse).not.toHaveBeenCalled();
});

test('the notice brings it back', () => {
  const onBringBack = vi.fn();
  const [opener] = lines;
  if (!opener) throw new Error('there is no line');
  show(<NoticeLine notice={{ kind: 'put-away', opener }} onBringBack={onBringBack} onTakeBack={vi.fn()} onThread={vi.fn()} />);
  click(saying('undo'));
  expect(onBringBack).toHaveBeenCalledExactlyOnceWith(opener);
});
