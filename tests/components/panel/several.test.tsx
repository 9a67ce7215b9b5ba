// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Several } from '../../../components/panel/several.tsx';
import type { Acquainted } from '../../../utils/domain/conversation.ts';
import { click, expectAccessible, show } from '../shown.ts';

const named = (name: string): Acquainted => ({ id: name, name, silence: { band: 'never' }, last: {}, inMemory: false });
const circle = [named('Marta'), named('Ines')];
const onChoose = vi.fn();
const several = (readers: number) => show(<Several circle={circle} readers={readers} onChoose={onChoose} />);

test('one of those of the circle is chosen, and nobody is by itself', async () => {
  several(2);
  await expectAccessible();
  expect(onChoose).not.toHaveBeenCalled();
  click(document.querySelector('[aria-label="Ines"]'));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(circle[1]);
});

test('where three or more will read it, one of them is suggested for what is close to the heart', () => {
  several(2);
  expect(document.body.textContent).not.toContain('one of them');
  several(3);
  expect(document.body.textContent).toContain('one of them');
});
