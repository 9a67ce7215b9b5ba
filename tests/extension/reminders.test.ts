import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../utils/domain/settings.ts';
import { answerPress } from '../../utils/extension/answer-press.ts';
import { answerFace } from '../../utils/extension/face.ts';
import { requestNotifications } from '../../utils/extension/notifications.ts';
import { keepReminding } from '../../utils/extension/reminders.ts';
import { type ABackground, aBackground, DAY, email, hosts, noon } from './a-background.ts';
import { store, stored } from './a-browser.ts';

const HOUR = 3_600_000;
/** Noon of the first day is one o'clock in Vienna. */
const nine = noon + 20 * HOUR;
const reminderAt = 9 * 60;

let background: ABackground;
let ana: string;
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  background = await aBackground();
  wake();
  ana = await background.keep('Ana', { handles: [email('ana@example.com')] });
});

/** The background begins anew, as whenever something happens after it was stopped. */
function wake(): void {
  for (const event of [fakeBrowser.alarms.onAlarm, fakeBrowser.storage.onChanged, fakeBrowser.runtime.onStartup, fakeBrowser.runtime.onInstalled])
    event.removeAllListeners();
  fakeBrowser.notifications.onClicked.removeAllListeners();
  fakeBrowser.notifications.onButtonClicked.removeAllListeners();
  const here = () => background.clock;
  keepReminding(here, (press) => answerPress(press, hosts, here()));
}

const change = (change: Partial<Settings>) => background.tell({ do: 'change-settings', change });
const alarm = async () => (await fakeBrowser.alarms.get('look'))?.scheduledTime ?? null;
const standing = async () =>
  Object.entries(await fakeBrowser.notifications.getAll()) as unknown as [string, { title: string; message: string; buttons?: object[] }][];
const titles = async () => (await standing()).map(([, { title }]) => title.replace(/[\u2068\u2069]/g, ''));
const dot = () => fakeBrowser.action.getBadgeText({});

/** Lets what was begun come to its end: whatever the background does, the last of it is its alarm. */
const settled = async () => {
  const before = vi.spyOn(fakeBrowser.alarms, 'create');
  const cleared = vi.spyOn(fakeBrowser.alarms, 'clear');
  await vi.waitFor(() => expect(before.mock.calls.length + cleared.mock.calls.length).toBeGreaterThan(0));
  before.mockRestore();
  cleared.mockRestore();
};

/** The alarm rings at this moment, whenever it was set for. */
async function ring(now: number): Promise<void> {
  background.clock.now = now;
  const done = settled();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'look', scheduledTime: now });
  await done;
}

async function switchOn(more: Partial<Settings> = {}): Promise<void> {
  await requestNotifications();
  const done = settled();
  await change({ reminderAt, ...more });
  await done;
}

describe('the alarm', () => {
  it('is there once reminders are on, and gone once they are off', async () => {
    expect(await alarm()).toBeNull();
    await switchOn();
    expect(await alarm()).toBe(noon + 6 * HOUR);
    await ring(noon + 18 * HOUR);
    expect(await alarm()).toBe(nine);
    const done = settled();
    await change({ reminderAt: null });
    await done;
    expect(await alarm()).toBeNull();
  });

  it('is made again where the browser lost it', async () => {
    await switchOn();
    await fakeBrowser.alarms.clearAll();
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(noon + 6 * HOUR));
  });

  it('rings at once where the hour was slept through', async () => {
    await switchOn();
    background.clock.now = nine + 5 * HOUR;
    wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(nine + 5 * HOUR));
  });
});

describe('the reminder of a day', () => {
  it('names somebody to say hello to, once', async () => {
    await switchOn();
    await ring(nine);
    expect(await titles()).toEqual(['A hello to Ana?']);
    expect((await standing())[0]?.[1]).toMatchObject({ message: 'One line is plenty.', buttons: [{ title: 'Write' }, { title: 'Not now' }] });
    await fakeBrowser.notifications.clear(`hello:${ana}`);
    for (const hours of [0, 1, 8]) {
      wake();
      await ring(nine + hours * HOUR);
      expect(await titles()).toEqual([]);
    }
    expect(await alarm()).toBe(nine + 14 * HOUR);
  });

  it('does not come before its hour', async () => {
    await switchOn();
    await ring(nine - 1);
    expect(await titles()).toEqual([]);
  });

  it('comes later on the day where its hour was slept through, and once for many days', async () => {
    await switchOn();
    wake();
    await ring(nine + 9 * DAY + 5 * HOUR);
    expect(await titles()).toEqual(['A hello to Ana?']);
    await fakeBrowser.notifications.clear(`hello:${ana}`);
    await ring(nine + 9 * DAY + 6 * HOUR);
    expect(await titles()).toEqual([]);
  });

  it('hides whom it is about, and every word of the user, in discreet mode', async () => {
    await switchOn({ discreet: true, route: { weekday: 2, plan: 'When I water the figs, I write to Ana' } });
    await ring(nine);
    expect(await titles()).toEqual(['A hello today?']);
    await ring(nine + DAY);
    expect(await titles()).toEqual(['Your weekly route']);
    expect(JSON.stringify(Object.values(await fakeBrowser.notifications.getAll()))).not.toMatch(/Ana|figs/);
  });

  it('is the route in the words of the user on its weekday, and the usual one on others', async () => {
    await switchOn({ route: { weekday: 2, plan: 'When I water the figs, I write to one person' } });
    await ring(nine);
    expect(await titles()).toEqual(['A hello to Ana?']);
    await ring(nine + DAY);
    expect(await standing()).toMatchObject([['route', { title: 'Your weekly route', message: 'When I water the figs, I write to one person' }]]);
  });

  it('takes the place of the one before', async () => {
    await switchOn();
    await ring(nine);
    await background.keep('Ben');
    await background.tell({ do: 'log-contact', person: ana, by: 'both', channel: 'met', at: background.clock.now });
    await ring(nine + DAY);
    expect(await titles()).toEqual(['A hello to Ben?']);
  });

  it.each<[string, Partial<Settings>, () => Promise<unknown>]>([
    ['there is nobody', {}, () => background.tell({ do: 'delete-person', person: ana })],
    ['everything is paused', { paused: 'until-i-say' }, async () => {}],
    ['the day is quiet', { quietDays: [1] }, async () => {}],
    ['the hour is quiet', { quietHours: { from: 8 * 60, to: 10 * 60 } }, async () => {}],
    ['reminders are off', { reminderAt: null }, async () => {}],
    ['the browser does not allow it any more', {}, async () => background.browser.granted.delete('notifications')],
    [
      'the day is answered',
      {},
      async () => {
        background.clock.now = nine - HOUR;
        await answerFace(background.clock);
        await background.tell({ do: 'not-now', person: ana, until: null });
        await answerFace(background.clock);
      },
    ],
  ])('does not come where %s', async (_, settings, before) => {
    await switchOn(settings);
    await before();
    await ring(nine);
    expect(await titles()).toEqual([]);
  });

  it('waits for the end of quiet hours', async () => {
    await switchOn({ quietHours: { from: 22 * 60, to: 10 * 60 } });
    await ring(nine);
    expect(await alarm()).toBe(nine + HOUR);
    await ring(nine + HOUR);
    expect(await titles()).toEqual(['A hello to Ana?']);
  });

  it('leaves nothing behind from a pause', async () => {
    await switchOn({ paused: nine + 5 * DAY + HOUR });
    for (let day = 0; day < 6; day += 1) {
      await ring(nine + day * DAY);
      expect(await titles()).toEqual([]);
    }
    await ring(nine + 5 * DAY + 2 * HOUR);
    expect(await titles()).toEqual([]);
    await ring(nine + 6 * DAY);
    expect(await titles()).toEqual(['A hello to Ana?']);
  });

  it('does not come for an hour that was over when it was chosen', async () => {
    background.clock.now = nine + 3 * HOUR;
    await switchOn();
    expect(await titles()).toEqual([]);
    const done = settled();
    await change({ reminderAt: 15 * 60 });
    await done;
    await ring(nine + 6 * HOUR);
    expect(await titles()).toEqual(['A hello to Ana?']);
  });

  it('rather does not come than twice where nothing can be written', async () => {
    await switchOn();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await ring(nine);
    expect(await titles()).toEqual([]);
    expect(await alarm()).toBe(nine + 6 * HOUR);
  });

  it('comes where what was stored about it cannot be read', async () => {
    await switchOn();
    await store({ reminder: ['yesterday'] });
    await ring(nine);
    await ring(nine + DAY);
    expect(await titles()).toEqual(['A hello to Ana?']);
  });
});

describe('what is pressed', () => {
  beforeEach(async () => {
    await switchOn();
    await ring(nine);
  });
  const press = (button: number) => fakeBrowser.notifications.onButtonClicked.trigger(`hello:${ana}`, button);
  const opened = () => background.browser.opened;

  it('"Write" opens a message to whom it named, after a sleep, and after midnight too', async () => {
    background.clock.now = nine + DAY;
    wake();
    await press(0);
    await vi.waitFor(() => expect(opened().at(-1)).toMatch(/ana(@|%40)example\.com/));
    expect(await titles()).toEqual([]);
  });

  it('"Write" opens the page of the day where no address is kept', async () => {
    await background.tell({ do: 'edit-person', person: ana, change: { handles: [] } });
    await press(0);
    await vi.waitFor(() => expect(opened().at(-1)).toMatch(/today\.html$/));
  });

  it('"Not now" waits in their own time, and the day is answered', async () => {
    wake();
    await press(1);
    await vi.waitFor(async () => expect((await background.person(ana)).notNow.times).toBe(1));
    expect(await titles()).toEqual([]);
    expect((await background.invitation()).invitation).toBeNull();
    expect(opened()).toEqual([]);
  });

  it('the notification itself opens the page of the day, and that of the route the route', async () => {
    await fakeBrowser.notifications.onClicked.trigger(`hello:${ana}`);
    await vi.waitFor(() => expect(opened().at(-1)).toMatch(/today\.html$/));
    await fakeBrowser.notifications.onClicked.trigger('route');
    await vi.waitFor(() => expect(opened().at(-1)).toMatch(/today\.html#route$/));
  });

  it('a notification goes when the day was answered elsewhere, or whom it names has left', async () => {
    expect(await titles()).toHaveLength(1);
    await background.tell({ do: 'delete-person', person: ana, trace: 'none' });
    await answerFace(background.clock);
    await vi.waitFor(async () => expect(await titles()).toEqual([]));
  });
});

it('a browser without buttons shows the same without them', async () => {
  const create = fakeBrowser.notifications.create;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...given: unknown[]) => {
    if (JSON.stringify(given).includes('buttons')) throw new Error('Property "buttons" is unsupported by Firefox');
    return (create as (...given: unknown[]) => Promise<string>)(...given);
  });
  await switchOn();
  await ring(nine);
  expect(await titles()).toEqual(['A hello to Ana?']);
});

describe('the dot', () => {
  const face = () => answerFace(background.clock);

  it('is off, whatever the day invites to, until it is wanted', async () => {
    await switchOn();
    await ring(nine);
    expect(await dot()).toBe('');
  });

  it('stands while there is an invitation, without a number or a name', async () => {
    await change({ badge: true });
    await vi.waitFor(async () => expect(await dot()).toBe('•'));
    expect(await fakeBrowser.action.getTitle({})).toBe('Small Hello · a hello for today');
    await background.tell({ do: 'not-now', person: ana, until: null });
    await face();
    await vi.waitFor(async () => expect(await dot()).toBe(''));
    expect(await fakeBrowser.action.getTitle({})).toBe('Small Hello');
  });

  it('goes with quiet hours and comes back after them, and is there again when the browser begins anew', async () => {
    await change({ badge: true, quietHours: { from: 14 * 60, to: 15 * 60 } });
    await vi.waitFor(async () => expect(await dot()).toBe('•'));
    expect(await alarm()).toBe(noon + HOUR);
    await ring(noon + HOUR);
    expect(await dot()).toBe('');
    expect(await alarm()).toBe(noon + 2 * HOUR);
    await ring(noon + 2 * HOUR);
    expect(await dot()).toBe('•');
    await fakeBrowser.action.setBadgeText({ text: '' });
    wake();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await dot()).toBe('•'));
  });

  it.each([
    ['on the same day', HOUR],
    ['on another day', DAY],
  ])('is there at once when we are switched off and on again %s: no event tells of that', async (_, later) => {
    await background.keep('Ben');
    await change({ badge: true });
    await vi.waitFor(async () => expect(await dot()).toBe('•'));
    await fakeBrowser.action.setBadgeText({ text: '' });
    await fakeBrowser.alarms.clearAll();
    background.clock.now += later;
    wake();
    await vi.waitFor(async () => expect(await dot()).toBe('•'));
    expect(await alarm()).not.toBeNull();
  });

  it('needs nobody to be chosen at a wake where it is not wanted, and stays away where the day is answered', async () => {
    await face();
    await fakeBrowser.storage.local.remove('face');
    const done = settled();
    wake();
    await done;
    expect(await stored()).not.toHaveProperty('face');
    await change({ badge: true });
    await vi.waitFor(async () => expect(await dot()).toBe('•'));
    await background.tell({ do: 'not-now', person: ana, until: null });
    await face();
    await vi.waitFor(async () => expect(await dot()).toBe(''));
    const again = settled();
    wake();
    await again;
    expect(await dot()).toBe('');
  });

  it('goes once it is not wanted any more', async () => {
    await change({ badge: true });
    await vi.waitFor(async () => expect(await dot()).toBe('•'));
    await change({ badge: false });
    await vi.waitFor(async () => expect(await dot()).toBe(''));
  });
});

it('erasing everything leaves no alarm, no dot, no notification, no permission and nothing stored', async () => {
  await switchOn({ badge: true });
  await ring(nine);
  await background.tell({ do: 'erase-everything' });
  await vi.waitFor(async () => expect(await alarm()).toBeNull());
  expect(await dot()).toBe('');
  expect(await titles()).toEqual([]);
  expect(background.browser.granted).not.toContain('notifications');
  expect(await stored()).not.toHaveProperty('reminder');
});
