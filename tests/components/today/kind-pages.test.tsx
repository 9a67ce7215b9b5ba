// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { expect, test, vi } from 'vitest';
import { BackPage } from '../../../components/today/back-page.tsx';
import { places } from '../../../components/today/example-places.ts';
import { LonelyPage } from '../../../components/today/lonely-page.tsx';
import type { LookBack } from '../../../utils/domain/look-back.ts';
import { click, expectAccessible, saying, show } from '../shown.ts';

const day = Date.parse('2026-11-22') / 86_400_000;
const quiet: LookBack = { span: { from: day - 6, until: day }, wrote: [], heard: [], together: [], again: [], marks: [] };
const people = ['Ana', 'Ben', 'Chiara', 'Dora', 'Emil'].map((name) => ({ id: name, name }));

const back = (week: Partial<LookBack>, month: Partial<LookBack>) => {
  const past: ComponentProps<typeof BackPage>['past'] = {
    week: { ...quiet, ...week },
    month: { ...quiet, ...month },
    moments: [],
    hasMonthsMoments: false,
    eased: [],
    aim: '',
  };
  return show(<BackPage today="2026-11-22" past={past} discreet={false} notice={null} places={places} />);
};

test('a month is told in words, without a figure, and is compared with nothing', () => {
  const page = back({}, { wrote: people, again: people.slice(0, 1) });
  expect(page.textContent).toContain('five people');
  const told = [...page.querySelectorAll('.sentences li')].map(({ textContent }) => textContent).join(' ');
  expect(told).not.toMatch(/\d/);
  expect(page.textContent).not.toMatch(/\b(?:more|fewer|less|better|worse|than|last month.s|average|only|just)\b/i);
});

test('what there was not is not said: a quiet month is fine', () => {
  const page = back({ wrote: people.slice(0, 1) }, {});
  expect(page.textContent).toContain('You wrote to');
  expect(page.textContent).not.toContain('You heard from');
  expect(page.textContent).toContain('and that is fine');
});

test('a lonely hour is met calmly, with one tiny step or rest, and without a figure or an alarm', async () => {
  const [onWrite, onWords, onRest] = [vi.fn(), vi.fn(), vi.fn()];
  const two = people.slice(0, 2).map((person, at) => ({ ...person, reachable: at === 1 }));
  const page = show(<LonelyPage people={two} discreet={false} notice={null} places={places} onWrite={onWrite} onWords={onWords} onRest={onRest} />);
  await expectAccessible();
  expect(page.textContent).not.toMatch(/\d|\b(?:risk|dangerous|epidemic|die|dies|death|mortality|illness|percent|warning|serious)\b/i);
  click(saying('Write to Ben'));
  expect(onWrite).toHaveBeenCalledExactlyOnceWith('Ben');
  // To whom no address is kept there are words to take along.
  expect(saying('Write to Ana')).toBeNull();
  click(saying('A few words for Ana'));
  expect(onWords).toHaveBeenCalledExactlyOnceWith('Ana');
  click(saying('Rest for today'));
  expect(onRest).toHaveBeenCalledTimes(1);
});
