// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { RhythmPage } from '../../../components/settings/rhythm-page.tsx';
import { click, expectAccessible, saying, show, type } from '../shown.ts';

type Props = ComponentProps<typeof RhythmPage>;

const settings: Props['settings'] = {
  ...{ perDay: 1, perWeek: null, quietHours: null, quietDays: [], reminderAt: null, badge: false, discreet: false },
  ...{ route: null, aim: '', paused: null },
};
const on: Partial<Props['settings']> = {
  quietHours: { from: 1_320, to: 480 },
  reminderAt: 1_050,
  route: { weekday: 5, plan: 'When it rains, I write' },
};

function page(different: Partial<Props['settings']> = {}, more: Partial<Props> = {}) {
  const actions = { onChange: vi.fn(), onReminder: vi.fn(), onPause: vi.fn(), onResume: vi.fn() };
  const shown = show(<RhythmPage settings={{ ...settings, ...different }} firstSteps={null} comesAt={null} allowed {...actions} {...more} />);
  return { ...actions, shown };
}

const labelled = (text: string) => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === text);
  return label?.querySelector<HTMLElement>('input') ?? document.getElementById(label?.getAttribute('for') ?? '');
};
const switchOf = (text: string) => {
  const words = [...document.querySelectorAll('p')].find((one) => one.textContent === text);
  return document.querySelector<HTMLElement>(`[role=switch][aria-labelledby="${words?.id}"]`);
};

test('how many a day and a week', () => {
  const { onChange } = page();
  click(labelled('Three'));
  expect(onChange).toHaveBeenLastCalledWith({ perDay: 3 });
  const week = labelled('In one week, at most') as HTMLSelectElement;
  expect([...week.options].map(({ textContent }) => textContent)).toEqual(['As the days come', '1', '2', '3', '4', '5', '6']);
  type(week, '2');
  expect(onChange).toHaveBeenLastCalledWith({ perWeek: 2 });
  type(week, 'any');
  expect(onChange).toHaveBeenLastCalledWith({ perWeek: null });
});

test('a number of before stays to be seen, however few the days have room for', () => {
  page({ perWeek: 12 });
  expect((labelled('In one week, at most') as HTMLSelectElement).value).toBe('12');
});

test('quiet hours are switched on with a night, and changed by either end', () => {
  const { onChange } = page();
  click(switchOf('Quiet hours'));
  expect(onChange).toHaveBeenLastCalledWith({ quietHours: { from: 1_320, to: 480 } });
  const later = page(on);
  type(labelled('To'), '07:30');
  expect(later.onChange).toHaveBeenLastCalledWith({ quietHours: { from: 1_320, to: 450 } });
  click(switchOf('Quiet hours'));
  expect(later.onChange).toHaveBeenLastCalledWith({ quietHours: null });
});

test('a time that is not whole changes nothing', () => {
  const { onChange } = page(on);
  type(labelled('From'), '');
  expect(onChange).not.toHaveBeenCalled();
});

test('quiet days are chosen one by one, the week from Monday on', () => {
  const { onChange } = page({ quietDays: [0] });
  click(labelled('Saturday'));
  expect(onChange).toHaveBeenLastCalledWith({ quietDays: [6, 0] });
  click(labelled('Sunday'));
  expect(onChange).toHaveBeenLastCalledWith({ quietDays: [] });
});

test('a reminder is asked for within the click, moved, and switched off', () => {
  const { onReminder } = page();
  click(switchOf('One reminder a day'));
  expect(onReminder).toHaveBeenLastCalledWith(1_050);
  const later = page(on, { comesAt: 1_050 });
  type(labelled('At'), '09:15');
  expect(later.onReminder).toHaveBeenLastCalledWith(555);
  click(switchOf('One reminder a day'));
  expect(later.onReminder).toHaveBeenLastCalledWith(null);
});

test('it is said when a reminder comes later, not at all, or is not allowed', () => {
  expect(page(on, { comesAt: 1_050 }).shown.textContent).not.toMatch(/comes at|no time of the day|does not show/);
  expect(page(on, { comesAt: 480 }).shown.textContent).toMatch(/quiet, so it comes at (8:00 AM|08:00|8:00)/);
  expect(page(on, { comesAt: null }).shown.textContent).toContain('finds no time of the day');
  expect(page(on, { comesAt: 1_050, allowed: null }).shown.textContent).not.toContain('does not show');
  const { onReminder } = page(on, { comesAt: 1_050, allowed: false });
  click(saying('Allow them'));
  expect(onReminder).toHaveBeenLastCalledWith(1_050);
  expect(page({}, { allowed: false }).shown.textContent).not.toContain('does not show');
});

test('the dot and discreet mode are off until they are switched on', () => {
  const { onChange } = page();
  expect(document.querySelectorAll('[role=switch][aria-checked=true]')).toHaveLength(0);
  click(switchOf('A dot on the toolbar'));
  expect(onChange).toHaveBeenLastCalledWith({ badge: true });
  click(switchOf('Hide names'));
  expect(onChange).toHaveBeenLastCalledWith({ discreet: true });
});

test('the route has a day and a plan in the user’s words; the example has a moment and a deed (P018)', () => {
  const { onChange, shown } = page();
  click(switchOf('Once a week'));
  expect(onChange).toHaveBeenLastCalledWith({ route: { weekday: 5, plan: '' } });
  expect(shown.textContent).not.toContain('Your plan');
  const later = page(on);
  type(labelled('Your plan, in your own words'), 'When the kettle sings, I write to one person');
  expect(later.onChange).toHaveBeenLastCalledWith({ route: { weekday: 5, plan: 'When the kettle sings, I write to one person' } });
  type(labelled('The day'), '1');
  expect(later.onChange).toHaveBeenLastCalledWith({ route: { weekday: 1, plan: 'When it rains, I write' } });
  expect((labelled('Your plan, in your own words') as HTMLTextAreaElement).placeholder).toMatch(/^When \S.+, I \S.+/);
  expect(later.shown.textContent).not.toContain('That day is quiet');
  expect(page({ ...on, quietDays: [5] }).shown.textContent).toContain('That day is quiet');
});

/** As on the settings page: what is chosen comes back. */
const Living = ({ begin }: { begin: Partial<Props['settings']> }) => {
  const [all, setAll] = useState({ ...settings, ...begin });
  const change = (change: Partial<Props['settings']>) => setAll({ ...all, ...change });
  return (
    <RhythmPage
      settings={all}
      firstSteps={null}
      comesAt={null}
      allowed
      onChange={change}
      onReminder={vi.fn()}
      onPause={() => change({ paused: 'until-i-say' })}
      onResume={() => change({ paused: null })}
    />
  );
};

test('words and hours are there again where the route or the quiet hours are switched off and on', () => {
  show(<Living begin={{ ...on, quietHours: { from: 60, to: 120 } }} />);
  for (const title of ['Once a week', 'Quiet hours']) {
    click(switchOf(title));
    expect(switchOf(title)?.getAttribute('aria-checked')).toBe('false');
    click(switchOf(title));
  }
  expect((labelled('Your plan, in your own words') as HTMLInputElement).value).toBe('When it rains, I write');
  expect((labelled('From') as HTMLInputElement).value).toBe('01:00');
});

test('the aim is written, changed and taken away (P086)', () => {
  const { onChange } = page();
  type(labelled('Your sentence'), ' somebody\nwho  writes ');
  expect(onChange).toHaveBeenLastCalledWith({ aim: 'somebody who writes' });
  const later = page({ aim: 'somebody who writes' });
  type(labelled('Your sentence'), '');
  expect(later.onChange).toHaveBeenLastCalledWith({ aim: '' });
});

test('a pause is begun for a while, and ended', () => {
  const { onPause } = page();
  click(saying('A week'));
  expect(onPause).toHaveBeenCalledExactlyOnceWith('aWeek');
  const { onResume, shown } = page({ paused: 'until-i-say' });
  expect(shown.textContent).toContain('It comes back when you say so.');
  click(saying('Come back now'));
  expect(onResume).toHaveBeenCalledOnce();
});

test('the focus goes on to what comes in the place of a button', () => {
  show(<Living begin={{}} />);
  expect(document.activeElement).toBe(document.body);
  click(saying('Until I say'));
  expect(document.activeElement).toBe(saying('Come back now'));
  click(saying('Come back now'));
  expect(document.activeElement?.textContent).toBe('Today');
});

test('no route is planned with nobody to write to: it is said why, and there is a way to add somebody', async () => {
  const { shown } = page({}, { firstSteps: '#2' });
  expect(switchOf('Once a week')).toBeNull();
  expect(shown.textContent).toContain('Once there is one person, you choose the day here.');
  expect(saying('Add one person')?.getAttribute('href')).toBe('#2');
  await expectAccessible();
  expect(page({ route: { weekday: 5, plan: '' } }, { firstSteps: '#2' }).shown.textContent).not.toContain('Once there is one person');
});
