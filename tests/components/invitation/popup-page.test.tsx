// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ines, invitationTo, lena, marta, theo } from '../../../components/circle/example-people.ts';
import { values } from '../../../components/invitation/popup-page.examples.tsx';
import { PopupPage } from '../../../components/invitation/popup-page.tsx';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const popup = (change: Partial<typeof values> = {}) => show(<PopupPage {...values} {...change} />);
const finder = () => document.querySelector<HTMLInputElement>('input[type="search"]');

test('at most two more people, folded, and nothing counted', () => {
  const onChoose = vi.fn();
  const page = popup({ others: [invitationTo(theo), invitationTo(lena), invitationTo(marta)], onChoose });
  const fold = page.querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent?.replace(/[\u2068\u2069]/g, '')).toBe('Or someone else: Theo, aunt Lena');
  expect(page.textContent).not.toContain('Marta');
  expect(page.textContent).not.toMatch(/\d/);
  click(saying('aunt Lena', fold as ParentNode));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('lena');
});

test('nothing today, and a way to whoever is on the mind', async () => {
  const onFind = vi.fn();
  const page = popup({ invitation: null, others: [], onFind });
  expect(page.querySelector('h1')?.textContent).toBe('Nothing today.');
  type(finder(), 'An');
  expect(onFind).toHaveBeenCalledWith('An');
  await expectAccessible();
});

test('nobody of that name: Enter adds them', () => {
  const onAdd = vi.fn();
  popup({ invitation: null, found: { text: 'Ana', people: [], addable: 'Ana' }, onAdd });
  expect(saying('Add Ana to your circle')).not.toBeNull();
  expect(submit(finder()?.closest('form') ?? null).defaultPrevented).toBe(true);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Ana');
});

test('Enter chooses the first who was found rather than adding', () => {
  const [onAdd, onChoose] = [vi.fn(), vi.fn()];
  popup({ invitation: null, found: { text: 'In', people: [ines, theo], addable: 'In' }, onAdd, onChoose });
  submit(finder()?.closest('form') ?? null);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('ines');
  expect(onAdd).not.toHaveBeenCalled();
});

const on = { state: 'on', name: 'mail.google.com', account: null, rests: null } as const;
const off = { state: 'off', name: 'mail.google.com', known: true } as const;

test.each([
  ['on', 'true', false, on],
  ['off', 'false', true, off],
  ['refused', 'false', true, { ...off, state: 'refused' }],
  ['withdrawn', 'false', true, { ...off, state: 'withdrawn' }],
] as const)('the switch of a site that is %s', (_, checked, asked, site) => {
  const onSwitch = vi.fn();
  const page = popup({ site, onSwitch });
  const control = page.querySelector<HTMLElement>('[role="switch"]');
  expect(control?.getAttribute('aria-checked')).toBe(checked);
  click(control);
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(asked);
});

test('the browser may be asked for access within the click itself', () => {
  let within = false;
  const page = popup({ site: off, onSwitch: () => expect(within).toBe(true) });
  within = true;
  page.querySelector<HTMLElement>('[role="switch"]')?.click();
  within = false;
  expect.assertions(1);
});

test('a site nobody knows is asked about by name', () => {
  const page = popup({ site: { ...off, name: 'talk.example', known: false } });
  expect(page.textContent).toContain('Small Hello here too?');
  expect(page.textContent).toContain('talk.example');
});

test('the ways out of a site that is on: this page, and this account where there are several', async () => {
  const onRestHere = vi.fn();
  popup({ site: on, onRestHere });
  expect(saying('rest on this account')).toBeNull();
  popup({ site: { ...on, account: 'dora@example.org' }, onRestHere });
  await expectAccessible();
  click(saying('rest on this page'));
  click(saying('rest on this account'));
  expect(onRestHere.mock.calls).toEqual([['page'], ['account']]);
});

test('where it rests, the popup says so, and an account has a way back', () => {
  const onWakeAccount = vi.fn();
  expect(popup({ site: { ...on, rests: 'page' } }).textContent).toContain('Resting on this page');
  popup({ site: { ...on, account: 'dora@example.org', rests: 'account' }, onWakeAccount });
  click(saying('come back'));
  expect(onWakeAccount).toHaveBeenCalledOnce();
});

test.each(['not-possible', 'practice'] as const)('no switch where it is %s', (state) => {
  expect(popup({ site: { state } }).querySelector('[role="switch"]')).toBeNull();
});

test('pausing, for as long as is wished', async () => {
  const onPause = vi.fn();
  popup({ onPause });
  click(saying('Pause'));
  await expectAccessible();
  click(saying('A week'));
  expect(onPause).toHaveBeenCalledExactlyOnceWith('aWeek');
});

test('while it rests there is nobody to answer, and a way back', () => {
  const onResume = vi.fn();
  const page = popup({ paused: 'until-i-say', onResume });
  expect(page.textContent).not.toContain('Ines');
  click(saying('Come back now'));
  expect(onResume).toHaveBeenCalledOnce();
});
