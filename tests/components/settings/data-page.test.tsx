// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { DataPage } from '../../../components/settings/data-page.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

const actions = {
  onLineAway: vi.fn(),
  onExport: vi.fn(),
  onLock: vi.fn(),
  onText: vi.fn(),
  onCalendar: vi.fn(),
  onRestore: vi.fn(),
  onErase: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());

test('erasing asks first, and offers a copy', async () => {
  const page = show(<DataPage broken={[]} line={false} {...actions} />);
  click(saying('Erase everything'));
  expect(document.activeElement).toBe(saying('Keep everything'));
  await expectAccessible();
  click(saying('Save a copy', page.querySelector('[role="alertdialog"]') as ParentNode));
  expect(actions.onExport).toHaveBeenCalledOnce();
  expect(actions.onErase).not.toHaveBeenCalled();
  click(saying('Yes, erase everything'));
  expect(actions.onErase).toHaveBeenCalledOnce();
});

test.each([
  ['Save a copy', 'onExport'],
  ['Lock a copy', 'onLock'],
  ['Save the text', 'onText'],
  ['Save the dates', 'onCalendar'],
] as const)('%s', (button, action) => {
  show(<DataPage broken={[]} line={false} {...actions} />);
  click(saying(button));
  for (const [name, deed] of Object.entries(actions)) expect(deed).toHaveBeenCalledTimes(name === action ? 1 : 0);
});

test('a file that was chosen is brought back, and can be chosen again', () => {
  const page = show(<DataPage broken={[]} line={false} {...actions} />);
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['{}'], 'backup.json');
  for (const times of [1, 2]) {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.onRestore).toHaveBeenCalledTimes(times);
  }
  expect(actions.onRestore).toHaveBeenLastCalledWith(file);
});

test('the line about a backup stands only when it is due, and can be put away', () => {
  expect(show(<DataPage broken={[]} line={false} {...actions} />).textContent).not.toContain('in this browser alone');
  const page = show(<DataPage broken={[]} line {...actions} />);
  expect(page.textContent).toContain('in this browser alone');
  click(saying('Not again'));
  expect(actions.onLineAway).toHaveBeenCalledOnce();
});

test('records that could not be read are listed, and only then', () => {
  expect(show(<DataPage broken={[]} line={false} {...actions} />).textContent).not.toContain('Kept aside');
  const page = show(<DataPage broken={[{ key: 'person:1', why: 'broken' }]} line={false} {...actions} />);
  expect(page.textContent).toContain('One record could not be read.');
  expect(page.querySelector('code')?.textContent).toBe('person:1');
});
