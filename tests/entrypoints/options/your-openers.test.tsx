// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { OptionsState } from '../../../entrypoints/options/options-state.ts';
import { YourOpeners } from '../../../entrypoints/options/your-openers.tsx';
import { noOwnOpeners, type OwnOpeners } from '../../../utils/domain/openers/own-openers.ts';
import { click, saying, show } from '../../components/shown.ts';

const Page = ({ state }: { state: OptionsState }) => (
  <main>
    <YourOpeners state={state} />
    <p class="said">{state.notice.value}</p>
  </main>
);

const orders = { 'before it is said': ['goes', 'said'], 'after it is said': ['said', 'goes'] } as const;
test.each(Object.entries(orders))('a line of one’s own that goes %s leaves the focus at undo', async (_, order) => {
  const openers = signal<OwnOpeners>({ ...noOwnOpeners, own: [{ id: 'x', text: 'Ahoy {name}', intent: 'check_in' }] });
  const notice: Signal<ComponentChildren> = signal(null);
  const carryOut = async (_command: unknown, words: ComponentChildren) => {
    for (const step of order)
      await act(() => {
        if (step === 'goes') openers.value = noOwnOpeners;
        else notice.value = words;
      });
    return { ok: true, people: [] };
  };
  show(<Page state={{ openers, notice, carryOut } as unknown as OptionsState} />);
  await vi.waitFor(() => expect(saying('Remove')).not.toBeNull());
  saying('Remove')?.focus();
  click(saying('Remove'));
  await vi.waitFor(() => expect(saying('Undo')).not.toBeNull());
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
});
