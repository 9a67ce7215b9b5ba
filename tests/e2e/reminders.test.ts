import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../utils/domain/settings.ts';
import { type Installed, installExtension } from './extension.ts';
import { stopBackground } from './kept.ts';
import { keep, tell } from './seed.ts';
import { keepPicture } from './tour.ts';

const DAY = 86_400_000;

type Shown = { readonly id: string; readonly title: string; readonly message: string; readonly buttons?: readonly { readonly title: string }[] };
type Event = { dispatch(...given: unknown[]): void };
type Chrome = {
  readonly alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]>; readonly onAlarm: Event };
  readonly notifications: {
    create(id: string, options: object): Promise<string>;
    clear(id: string): Promise<boolean>;
    getAll(): Promise<object>;
    readonly onClicked: Event;
    readonly onButtonClicked: Event;
  };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  readonly storage: { readonly local: { get(at: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};
type Scope = { chrome: Chrome; shown: Shown[] };

let installed: Installed;
/** A page of ours that stays open, to look and to wake the background from. */
let page: Page;
beforeAll(async () => {
  installed = await installExtension();
  for (const name of ['Ana', 'Ben', 'Chi', 'Dao']) await keep(installed, { name, address: `${name.toLowerCase()}@example.com` });
  page = await installed.openPage('options.html#rhythm');
});
afterAll(() => installed?.close());

const change = (change: Partial<Settings>) => tell(installed, { do: 'change-settings', change });
const inPage = <Result>(work: (chrome: Chrome) => Result | Promise<Result>): Promise<Result> => page.evaluate(`(${work})(chrome)`) as Promise<Result>;
const standing = () => inPage(async (chrome) => Object.keys(await chrome.notifications.getAll()));
const alarms = () => inPage((chrome) => chrome.alarms.getAll());
const dot = () => inPage((chrome) => chrome.action.getBadgeText({}));
/** Whoever is asked something wakes. */
const wake = () => inPage((chrome) => chrome.runtime.sendMessage({ ask: 'warm-up' }));

/** As if the hour of today had been slept through: it is over, and nobody has looked. */
const sleepThrough = () => inPage((chrome) => chrome.storage.local.set({ reminder: { until: new Date().setHours(0, 0, 0, 0) - 1, saidAt: null } }));

/** The clock of the background stands at this moment from now on. */
async function setClock(at: number): Promise<Worker> {
  const background = await installed.background();
  await background.evaluate((at) => {
    Date.now = () => at;
  }, at);
  return background;
}

/** The alarm rings at this moment; resolves to the notifications that were made for it. */
async function ring(at: number): Promise<readonly Shown[]> {
  const background = await setClock(at);
  await background.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    const { notifications } = scope.chrome;
    if (!scope.shown) {
      const create = notifications.create;
      Object.assign(notifications, {
        create(id: string, options: Shown, ...others: unknown[]) {
          scope.shown.push({ ...options, id });
          return (create as (...given: unknown[]) => unknown).call(notifications, id, options, ...others);
        },
      });
    }
    scope.shown = [];
    scope.chrome.alarms.onAlarm.dispatch({ name: 'look', scheduledTime: Date.now() });
  });
  // Whatever was looked at, the next alarm is set last.
  await expect.poll(async () => (await alarms())[0]?.scheduledTime ?? 0).toBeGreaterThan(at);
  return background.evaluate(() =>
    (globalThis as unknown as Scope).shown.map(({ id, title, message, buttons = [] }) => ({ id, title, message, buttons })),
  );
}

/** Nine in the morning, so many days from today, where the browser is. */
const nine = (days: number) => new Date(Date.now() + days * DAY).setHours(9, 0, 0, 0);
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('the page', () => {
  test('a click switches the reminder on, and its hour is kept', async () => {
    expect(await alarms()).toEqual([]);
    await page.getByRole('switch', { name: 'One reminder a day' }).click();
    await page.getByText('Kept.').waitFor();
    await page.getByLabel('At', { exact: true }).fill('00:00');
    await expect.poll(async () => (await alarms()).map(({ name }) => name)).toEqual(['look']);
    await page.reload();
    expect(await page.getByLabel('At', { exact: true }).inputValue()).toBe('00:00');
  });

  test('all of it works by keys alone, and stays', async () => {
    await page.getByRole('radio', { name: 'One' }).focus();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('ArrowRight', 'Tab', 'Tab', 'Space');
    await page.getByLabel('From', { exact: true }).waitFor();
    await press('Space');
    await page.getByLabel('From', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Sunday' }).focus();
    await press('Space');
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Two' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Sunday' }).isChecked()).toBe(true);
    await change({ perDay: 1, quietDays: [] });
  });

  test('the aim is optional, changed and taken away (P086)', async () => {
    const aim = page.getByLabel('Your sentence');
    for (const sentence of ['somebody who writes', 'somebody who calls', '']) {
      await aim.fill(sentence);
      await aim.press('Tab');
      await expect.poll(async () => ((await inPage((chrome) => chrome.storage.local.get('settings'))).settings as Settings).aim).toBe(sentence);
    }
  });

  test('a picture of it', async () => {
    await page.getByRole('switch', { name: 'Once a week' }).click();
    await page.getByLabel('Your plan, in your own words').waitFor();
    await keepPicture(page, 'rhythm');
    await page.getByRole('switch', { name: 'Once a week' }).click();
  });
});

describe('the reminder', () => {
  test('comes once for an hour that was slept through, to a background that was killed', async () => {
    await stopBackground(installed);
    await sleepThrough();
    await wake();
    await expect.poll(standing).toHaveLength(1);
    const [id = ''] = await standing();
    expect(id).toMatch(/^hello:/);
    await inPage(async (chrome) => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
    for (const _ of [1, 2]) {
      await stopBackground(installed);
      await wake();
      await expect.poll(async () => (await alarms())[0]?.scheduledTime ?? 0).toBeGreaterThan(Date.now());
    }
    expect(await standing()).toEqual([]);
  });

  test('has a name, a line and two buttons; "Write" opens a message to whom it named, after a kill too', async () => {
    await change({ reminderAt: 9 * 60 });
    const [hello, ...more] = await ring(nine(1));
    expect(more).toEqual([]);
    expect(plain(hello?.title ?? '')).toMatch(/^A hello to (Ana|Ben|Chi|Dao)\?$/);
    expect(hello).toMatchObject({ message: 'One line is plenty.', buttons: [{ title: 'Write' }, { title: 'Not now' }] });
    expect(await ring(nine(1) + 60_000)).toEqual([]);
    await stopBackground(installed);
    await wake();
    const background = await installed.background();
    await background.evaluate((id) => {
      const scope = globalThis as unknown as { chrome: Chrome & { tabs: { create(given: { url: string }): Promise<unknown> } }; opened: string[] };
      scope.opened = [];
      Object.assign(scope.chrome.tabs, { create: async ({ url }: { url: string }) => void scope.opened.push(url) });
      scope.chrome.notifications.onButtonClicked.dispatch(id, 0);
    }, hello?.id);
    const name = plain(hello?.title ?? '').replace(/^A hello to |\?$/g, '');
    await expect
      .poll(() => background.evaluate(() => (globalThis as unknown as { opened: string[] }).opened.join(' ')))
      .toContain(`${name.toLowerCase()}@example.com`);
  });
});
