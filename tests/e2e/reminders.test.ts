import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Face } from '../../utils/domain/face.ts';
import type { Settings, Weekday } from '../../utils/domain/settings.ts';
import { type Installed, installExtension } from './extension.ts';
import { kept, stopBackground } from './kept.ts';
import { keep, tell } from './seed.ts';
import { keepPicture } from './tour.ts';

const DAY = 86_400_000;

type Shown = { readonly id: string; readonly title: string; readonly message: string; readonly buttons?: readonly { readonly title: string }[] };
type Event = { dispatch(...given: unknown[]): void };
type Chrome = {
  readonly alarms: { clear(name: string): Promise<boolean>; getAll(): Promise<{ name: string; scheduledTime: number }[]>; readonly onAlarm: Event };
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
  // More than a week has days: whoever was named yesterday is not named today.
  for (const name of ['Ana', 'Ben', 'Chi', 'Dao', 'Eva', 'Fen', 'Gil', 'Hoa', 'Ida', 'Jon'])
    await keep(installed, { name, address: `${name.toLowerCase()}@example.com` });
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
  await background.evaluate(async () => {
    const scope = globalThis as unknown as Scope;
    const { notifications, alarms } = scope.chrome;
    await alarms.clear('look');
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
    alarms.onAlarm.dispatch({ name: 'look', scheduledTime: Date.now() });
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
    await expect.poll(() => alarms()).toEqual([]);
    await page.getByRole('switch', { name: 'One reminder a day' }).click();
    await page.getByText('Kept.').waitFor();
    await page.getByLabel('At', { exact: true }).fill('00:00');
    await expect.poll(async () => (await alarms()).map(({ name }) => name)).toEqual(['look']);
    await page.reload();
    await expect.poll(() => page.getByLabel('At', { exact: true }).inputValue()).toBe('00:00');
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
    await expect.poll(() => page.getByRole('radio', { name: 'Two' }).isChecked()).toBe(true);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Sunday' }).isChecked()).toBe(true);
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
    await expect.poll(() => standing()).toEqual([]);
  });

  test('has a name, a line and two buttons; "Write" opens a message to whom it named, after a kill too', async () => {
    await change({ reminderAt: 9 * 60 });
    const [hello, ...more] = await ring(nine(1));
    expect(more).toEqual([]);
    expect(plain(hello?.title ?? '')).toMatch(/^A hello to \w{3}\?$/);
    expect(hello).toMatchObject({ message: 'One line is plenty.', buttons: [{ title: 'Write' }, { title: 'Not now' }] });
    await expect.poll(() => ring(nine(1) + 60_000)).toEqual([]);
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

  test('"Not now" waits in their own time, and the notification is gone', async () => {
    const [hello] = await ring(nine(2));
    const background = await installed.background();
    await background.evaluate((id) => (globalThis as unknown as Scope).chrome.notifications.onButtonClicked.dispatch(id, 1), hello?.id);
    const person = hello?.id.replace('hello:', '');
    await expect.poll(async () => (await kept(installed)).people.find(({ id }) => id === person)?.notNow.times).toBe(1);
    await expect.poll(standing).toEqual([]);
  });

  test('hides names and words in discreet mode', async () => {
    await change({ discreet: true });
    await expect.poll(() => ring(nine(3))).toMatchObject([{ title: 'A hello today?', message: 'One line is plenty.' }]);
    await change({ discreet: false });
  });

  test('comes in the chosen slot alone: the route on its weekday, in the words of the user (P018)', async () => {
    const plan = 'When the kettle sings, I write to one person';
    await change({ route: { weekday: new Date(nine(5)).getDay() as Weekday, plan } });
    const came: string[] = [];
    for (const [days, minutes] of [
      [4, 0],
      [5, -1],
      [5, 0],
      [5, 1],
      [5, 600],
      [6, -1],
      [6, 0],
    ] as const)
      for (const { id, message } of await ring(nine(days) + minutes * 60_000)) came.push(`${days} ${minutes} ${id.replace(/:.*/, '')} ${message}`);
    expect(came).toEqual(['4 0 hello One line is plenty.', `5 0 route ${plan}`, '6 0 hello One line is plenty.']);
    await change({ route: null });
  });

  test('leaves nothing over from a pause: exactly one comes after it (P029)', async () => {
    await setClock(nine(7) - 60_000);
    await change({ paused: nine(16) + 60_000 });
    const said: number[] = [];
    for (let days = 7; days <= 17; days += 1) for (const _ of await ring(nine(days) + 120_000)) said.push(days);
    expect(said).toEqual([17]);
    await change({ paused: null });
  });
});

describe('the dot', () => {
  test('stands only where it is wanted, while the day invites, and counts nothing', async () => {
    await ring(nine(30));
    await expect.poll(() => dot()).toBe('');
    await change({ badge: true });
    await expect.poll(dot).toBe('•');
    const face = (await inPage((chrome) => chrome.storage.local.get('face'))).face as Face;
    const person = face.one.kind === 'invitation' ? face.one.invitation.person.id : '';
    await tell(installed, { do: 'not-now', person, until: null });
    await expect.poll(dot).toBe('');
  });

  test('is there at once after we were switched off and on again', async () => {
    await change({ badge: true, perDay: 3 });
    await page.close();
    const settings = await installed.context.newPage();
    await settings.goto('chrome://extensions');
    const switchTo = (on: boolean) =>
      settings.evaluate(
        ([id, on]) =>
          (globalThis as unknown as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } }).chrome.management.setEnabled(
            id,
            on,
          ),
        [installed.id, on] as const,
      );
    await switchTo(false);
    await switchTo(true);
    // Nothing of ours is opened or asked before it is looked at.
    page = await installed.openPage('icons/16.png');
    await expect.poll(dot).toBe('•');
  });
});
