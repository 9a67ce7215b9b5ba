// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Several } from '../../../components/panel/several.tsx';
import type { Acquainted } from '../../../utils/domain/conversation.ts';
import { click, expectAccessible, show } from '../shown.ts';

const named = (name: string): Acquainted => ({ id: name, name, silence: { band: 'never' }, last: {}, inMemory: false });

test('one of those of the circle is chosen, and nobody is by itself', async () => {
  const [marta, ines] = [named('Marta'), named('Ines')];
  const onChoose = vi.fn();
  show(<Several circle={[marta, ines]} onChoose={onChoose} />);
  await expectAccessible();
  expect(onChoose).not.toHaveBeenCalled();
  click(document.querySelector('[aria-label="Ines"]'));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(ines);
});
