// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { WarmUp } from '../../../components/panel/warm-up.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

const onWarmUp = vi.fn();
const shown = async (offered: boolean) => {
  const onWarmUpAsked = vi.fn(async () => offered);
  await act(async () => void show(<WarmUp person="tomas" onWarmUpAsked={onWarmUpAsked} onWarmUp={onWarmUp} />));
  return onWarmUpAsked;
};
beforeEach(() => vi.clearAllMocks());

test('nothing is there where nothing is offered', async () => {
  expect(await shown(false)).toHaveBeenCalledExactlyOnceWith('tomas');
  expect(document.body.textContent).toBe('');
});

test.each([
  ['someone easy first?', true],
  ['straight on', false],
])('"%s" is answered once, and the offer goes', async (label, go) => {
  await shown(true);
  await expectAccessible();
  click(saying(label));
  expect(onWarmUp).toHaveBeenCalledExactlyOnceWith('tomas', go);
  expect(document.body.textContent).toBe('');
});
