// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { LockPage } from '../../../components/settings/lock-page.tsx';
import { click, expectAccessible, show, submit, type } from '../shown.ts';

function ask(busy = false) {
  const onLock = vi.fn();
  const page = show(<LockPage busy={busy} onLock={onLock} onCancel={() => {}} />);
  const [first = null, second = null] = page.querySelectorAll<HTMLInputElement>('.field input');
  const tryWith = (one: string, other: string) => {
    type(first, one);
    type(second, other);
    submit(page.querySelector('form'));
  };
  return { onLock, page, first, tryWith };
}

test('a passphrase is written twice, and is not empty', async () => {
  const { onLock, page, tryWith } = ask();
  tryWith('  ', '  ');
  expect(page.textContent).toContain('A passphrase is needed');
  await expectAccessible();
  tryWith('lamp river', 'lamp rever');
  expect(page.textContent).toContain('not the same yet');
  expect(onLock).not.toHaveBeenCalled();
  tryWith('lamp Zoë', 'lamp Zoe\u0308');
  expect(onLock).toHaveBeenCalledExactlyOnceWith('lamp Zoë');
  expect(page.textContent).not.toContain('not the same yet');
});

test('it can be seen while it is written', () => {
  const { first, page } = ask();
  expect(first?.type).toBe('password');
  click(page.querySelector('[type=checkbox]'));
  expect(page.querySelector<HTMLInputElement>('.field input')?.type).toBe('text');
});

test('says what happens when it is forgotten, and locks once at a time', () => {
  const { onLock, page, tryWith } = ask(true);
  expect(page.textContent).toContain('Nobody can open the file without it');
  tryWith('a', 'a');
  expect(onLock).not.toHaveBeenCalled();
});
