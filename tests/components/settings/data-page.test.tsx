// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DataPage } from '../../../components/settings/data-page.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

test('erasing asks first, and offers a copy', async () => {
  const [onErase, onExport] = [vi.fn(), vi.fn()];
  const page = show(<DataPage broken={[]} onExport={onExport} onErase={onErase} />);
  click(saying('Erase everything'));
  expect(document.activeElement).toBe(saying('Keep everything'));
  await expectAccessible();
  click(saying('Save a copy', page.querySelector('[role="alertdialog"]') as ParentNode));
  expect(onExport).toHaveBeenCalledOnce();
  expect(onErase).not.toHaveBeenCalled();
  click(saying('Yes, erase everything'));
  expect(onErase).toHaveBeenCalledOnce();
});

test('records that could not be read are listed, and only then', () => {
  const nothing = () => {};
  expect(show(<DataPage broken={[]} onExport={nothing} onErase={nothing} />).textContent).not.toContain('Kept aside');
  const page = show(<DataPage broken={[{ key: 'person:1', why: 'broken' }]} onExport={nothing} onErase={nothing} />);
  expect(page.textContent).toContain('One record could not be read.');
  expect(page.querySelector('code')?.textContent).toBe('person:1');
});
