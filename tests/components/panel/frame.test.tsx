// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Frame } from '../../../components/panel/frame.tsx';
import { expectAccessible, show } from '../shown.ts';

function press(key: string, onClose: () => void): KeyboardEvent {
  const page = show(
    <Frame title="Small Hello" frame={null} onClose={onClose}>
      <button type="button">inside</button>
    </Frame>,
  );
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  page.querySelector('.scroll button')?.dispatchEvent(event);
  return event;
}

test('Escape closes it from anywhere inside, and nothing of the page around it', async () => {
  const onClose = vi.fn();
  expect(press('Escape', onClose).defaultPrevented).toBe(true);
  expect(onClose).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('other keys are left to whoever has them', () => {
  const onClose = vi.fn();
  expect(press('a', onClose).defaultPrevented).toBe(false);
  expect(onClose).not.toHaveBeenCalled();
});
