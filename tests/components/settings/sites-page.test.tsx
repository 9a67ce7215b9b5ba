// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { SiteShown } from '../../../components/settings/site-card.tsx';
import { SitesPage } from '../../../components/settings/sites-page.tsx';
import { click, expectAccessible, saying, show, submit } from '../shown.ts';

const nothing = () => {};
const gmail: SiteShown = {
  labels: ['Gmail'],
  young: false,
  changed: false,
  site: { origin: 'https://mail.google.com', on: true, panelOpen: false, withdrawn: false, restingAccounts: [], software: [] },
  log: { origin: 'https://mail.google.com', looks: 0, lookedAt: null, notes: 0, notedAt: null, unreadable: 0 },
};
const webmail: SiteShown = { ...gmail, labels: [], site: { ...gmail.site, origin: 'https://webmail.example', on: false } };
const values = { sites: [gmail], choices: [], refused: false, onPick: nothing, onSwitch: nothing, onWake: nothing, onForget: nothing };
const choices = [
  { name: 'gmail', label: 'Gmail', kind: 'mail', young: false },
  { name: 'slack', label: 'Slack', kind: 'chat', young: true },
] as const;

test('each place has a switch that says which place it is for', async () => {
  const onSwitch = vi.fn();
  const page = show(<SitesPage {...values} sites={[gmail, webmail]} onSwitch={onSwitch} />);
  const [first, second] = page.querySelectorAll<HTMLElement>('[role="switch"]');
  expect(document.getElementById(second?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Small Hello on webmail.example');
  click(first ?? null);
  expect(onSwitch).toHaveBeenLastCalledWith('https://mail.google.com', false);
  click(second ?? null);
  expect(onSwitch).toHaveBeenLastCalledWith('https://webmail.example', true);
  await expectAccessible();
});

test('says how often and when last, and nothing of whom', () => {
  expect(show(<SitesPage {...values} />).textContent).toContain('Not looked at yet.');
  const day = Date.UTC(2026, 10, 24, 12);
  const busy = { ...gmail, log: { ...gmail.log, looks: 41, lookedAt: day, notes: 1, notedAt: day } };
  const page = show(<SitesPage {...values} sites={[busy]} />);
  expect(page.textContent).toContain('Looked 41 times at who a message is for, last on November 24, 2026.');
  expect(page.textContent).toContain('One date noted, on November 24, 2026.');
});

test.each([
  ['a site that has changed', { changed: true }, 'This site has changed'],
  ['a permission that was taken back', { site: { ...gmail.site, on: false, withdrawn: true } }, 'took its permission back'],
  ['a young one', { young: true }, 'still getting to know'],
])('says so of %s', (_, change, words) => {
  expect(show(<SitesPage {...values} />).textContent).not.toContain(words);
  expect(show(<SitesPage {...values} sites={[{ ...gmail, ...change }]} />).textContent).toContain(words);
});

test('deletes what came from a place after one more question, and not before', async () => {
  const onForget = vi.fn();
  const used = { ...gmail, log: { ...gmail.log, looks: 1, lookedAt: 0 } };
  show(<SitesPage {...values} sites={[used]} onForget={onForget} />);
  click(saying('Delete what came from here'));
  await expectAccessible();
  click(saying('Keep'));
  expect(onForget).not.toHaveBeenCalled();
  click(saying('Delete what came from here'));
  click(saying('Yes, delete'));
  expect(onForget).toHaveBeenCalledExactlyOnceWith('https://mail.google.com');
});

test('an account that rests can come back', () => {
  const onWake = vi.fn();
  const resting = { ...gmail, site: { ...gmail.site, restingAccounts: ['<b>dora</b>@example.org'] } };
  const page = show(<SitesPage {...values} sites={[resting]} onWake={onWake} />);
  expect(page.textContent).toContain('Resting on <b>dora</b>@example.org');
  click(saying('come back'));
  expect(onWake).toHaveBeenCalledExactlyOnceWith('https://mail.google.com', '<b>dora</b>@example.org');
});

test('nothing is chosen beforehand, and all that is chosen is asked for at once, within the click', async () => {
  let within = false;
  const onPick = vi.fn(() => expect(within).toBe(true));
  const page = show(<SitesPage {...values} sites={[]} choices={choices} onPick={onPick} />);
  await expectAccessible();
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  const form = page.querySelector('form');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  expect(saying('Switch these on')?.hasAttribute('disabled')).toBe(true);
  submit(form);
  expect(onPick).not.toHaveBeenCalled();
  for (const box of boxes) click(box);
  within = true;
  submit(form);
  within = false;
  expect(onPick).toHaveBeenCalledExactlyOnceWith(['gmail', 'slack']);
});
