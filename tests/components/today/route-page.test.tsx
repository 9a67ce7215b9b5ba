// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { places } from '../../../components/today/example-places.ts';
import { planInWords } from '../../../components/today/plan-in-words.ts';
import { RoutePage } from '../../../components/today/route-page.tsx';
import { examples } from '../../../components/today/today-page.examples.tsx';
import { click, saying, show, submit, type } from '../shown.ts';

const ana = { id: 'ana', name: 'Ana' };
const toAna = { at: 'write', person: ana, lines: [], reachable: true, addAddress: '#person/ana' } as const;
const deeds = {
  onPick: vi.fn(),
  onSkip: vi.fn(),
  onWrite: vi.fn(),
  onCopy: vi.fn(),
  onWritten: vi.fn(),
  onAnother: vi.fn(),
  onFelt: vi.fn(),
  onFind: vi.fn(),
  onPlan: vi.fn(),
};
const shown = (change: Partial<ComponentProps<typeof RoutePage>> = {}) =>
  show(
    <RoutePage
      {...deeds}
      stage={{ at: 'choose', three: [{ ...ana, silence: { band: 'never' } }] }}
      route={{ weekday: 5, plan: 'When the tea is ready, I write to Ana.' }}
      found={[]}
      discreet={false}
      isEmpty={false}
      notice={null}
      places={places}
      {...change}
    />,
  );
beforeEach(() => vi.clearAllMocks());

describe('the plan', () => {
  test('has the cue and the act in the user’s words, without doubled stops', () => {
    expect(planInWords(' the tea is ready. ', 'I write to Ana.')).toBe('When the tea is ready, I write to Ana.');
    expect(planInWords('the tea is ready', '')).toBe('When the tea is ready, I write to one person.');
    expect(planInWords('  ', 'I write to Ana')).toBe('');
  });

  test('is asked for first, told back while it is worded, and kept with its day', () => {
    const page = shown({ route: null });
    const [cue, act] = [...page.querySelectorAll<HTMLInputElement>('input')];
    type(cue ?? null, 'the tea is ready');
    type(act ?? null, 'I write to Ana');
    expect(page.textContent).toContain('When the tea is ready, I write to Ana.');
    submit(page.querySelector('form'));
    expect(deeds.onPlan).toHaveBeenCalledExactlyOnceWith({ weekday: 5, plan: 'When the tea is ready, I write to Ana.' });
  });

  test('is shown back on the way, stays when only the day changes, and can go', () => {
    expect(shown().querySelector('.plan-said')?.textContent).toBe('When the tea is ready, I write to Ana.');
    click(saying('Change the day or the words'));
    submit(document.querySelector('form'));
    expect(deeds.onPlan).toHaveBeenLastCalledWith({ weekday: 5, plan: 'When the tea is ready, I write to Ana.' });
    click(saying('Change the day or the words'));
    click(saying('No weekly route'));
    expect(deeds.onPlan).toHaveBeenLastCalledWith(null);
  });
});

test('every step can be left, and nothing of it takes the focus by itself', () => {
  shown();
  expect(document.activeElement).toBe(document.body);
  click(saying('Not this week'));
  shown({ stage: toAna });
  click(saying('Not this week'));
  expect(deeds.onSkip).toHaveBeenCalledTimes(2);
  click(saying('It is written'));
  expect(deeds.onWritten).toHaveBeenCalledExactlyOnceWith(null);
  shown({ stage: { at: 'felt', person: ana, hadBefore: true } });
  click(saying('Leave it open'));
  expect(deeds.onFelt).toHaveBeenCalledExactlyOnceWith(null);
});

test('with nobody in the circle nothing is planned: it is said why, with the way to add somebody', () => {
  const page = shown({ isEmpty: true, route: null });
  expect(page.querySelector('form')).toBeNull();
  expect(page.textContent).toContain('Once there is one person, you choose the day here.');
  expect(saying('Add one person')?.getAttribute('href')).toBe(places.firstSteps);
  expect(saying('No weekly route')).toBeNull();
  shown({ isEmpty: true });
  click(saying('No weekly route'));
  expect(deeds.onPlan).toHaveBeenCalledExactlyOnceWith(null);
});

test('without an address the line is taken along: nothing is pressed that leads nowhere', () => {
  const page = shown({ stage: { ...toAna, lines: ['A small hello.'], reachable: false } });
  expect(saying('Write to Ana')).toBeNull();
  expect(page.querySelector('.main')?.textContent).toBe('It is written');
  expect(page.textContent).toContain('copy a line and paste it wherever you two write');
  expect(saying('Add an address')?.getAttribute('href')).toBe('#person/ana');
  expect(shown({ discreet: true, stage: { ...toAna, reachable: false } }).textContent).not.toContain('Ana');
});

test('names nobody in discreet mode before a click', () => {
  expect(shown({ discreet: true }).textContent).not.toContain('Ana');
  click(saying('Show the names'));
  expect(document.body.textContent).toContain('Ana');
  expect(shown({ discreet: true, stage: toAna }).textContent).not.toContain('Ana');
});

test('why it is hard is two sentences of fewer than forty words, for whoever asks (P002)', () => {
  const Example = examples.thread;
  const fold = show(<Example />).querySelector('details.why-hard');
  expect(fold?.hasAttribute('open')).toBe(false);
  const words = [...(fold?.querySelectorAll('p') ?? [])].map((one) => one.textContent).join(' ');
  expect(words.split(/\s+/).length).toBeLessThan(40);
  expect(words).toContain('close');
});
