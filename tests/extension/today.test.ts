import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ABackground, aBackground, DAY, email, noon, sent } from './a-background.ts';
import { store, stored } from './a-browser.ts';

const HOUR = 3_600_000;
const plain = { invitation: null, others: [] };

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
  for (const name of ['Ana', 'Ben', 'Chi', 'Dao', 'Eva']) await background.keep(name);
});

const log = async () => (await stored()).invited as { day: number; person: string; answer: string | null }[];
const invited = async () => (await background.invitation()).invitation?.person.id ?? null;

describe('the invitation of the day', () => {
  it('is the same all day, on every page, with somebody new in the circle, and after a sleep', async () => {
    const [first, at] = await Promise.all([invited(), invited()]);
    expect(first).not.toBeNull();
    expect(at).toBe(first);
    for (let newcomer = 0; newcomer < 20; newcomer += 1) await background.keep(`Newcomer ${newcomer}`, { ring: 1 });
    background.wake();
    background.clock.now = noon + 10 * HOUR;
    expect(await invited()).toBe(first);
  });

  it('has at most two beside it, and nobody twice', async () => {
    const { invitation, others } = await background.invitation();
    expect(others).toHaveLength(2);
    expect(new Set([invitation, ...others].map((one) => one?.person.id)).size).toBe(3);
  });

  it.each([
    ['not now', (person: string) => background.tell({ do: 'not-now', person, until: null })],
    ['we were in touch', (person: string) => background.tell({ do: 'log-contact', person, by: 'both', channel: 'met', at: noon })],
    ['let it rest', (person: string) => background.tell({ do: 'edit-person', person, change: { state: { kind: 'resting', until: null } } })],
    ['gone', (person: string) => background.tell({ do: 'delete-person', person })],
    ['less often', (person: string) => background.tell({ do: 'less-often', person })],
    [
      'an old date that came to mind',
      (person: string) => background.tell({ do: 'log-contact', person, by: 'both', channel: 'met', at: noon - 900 * DAY }),
    ],
  ])('after "%s" the day is plain, and the next is not', async (_, answer) => {
    const first = await invited();
    await answer(String(first));
    expect(await background.invitation()).toEqual(plain);
    background.clock.now = noon + 9 * HOUR;
    expect(await background.invitation()).toEqual(plain);
    background.clock.now = noon + DAY;
    const next = await invited();
    expect(next).not.toBeNull();
    expect(next).not.toBe(first);
  });

  it('waits while everything is paused, and is the same afterwards', async () => {
    const first = await invited();
    await background.tell({ do: 'change-settings', change: { paused: 'until-i-say' } });
    expect(await background.invitation()).toEqual(plain);
    await background.tell({ do: 'change-settings', change: { paused: null } });
    expect(await invited()).toBe(first);
  });

  it('is chosen anew where what was stored cannot be read', async () => {
    await store({ invited: ['yesterday', { day: 'today' }] });
    expect(await invited()).not.toBeNull();
    expect(await log()).toHaveLength(1);
  });

  it('is written down once, whoever asks and how often', async () => {
    await Promise.all([background.invitation(), background.invitation()]);
    await background.invitation();
    expect(await log()).toEqual([{ day: 20_779, person: await invited(), dated: false, slot: null, answer: null }]);
  });

  it('is for nobody where it cannot be written down', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await background.invitation()).toEqual(plain);
  });

  it('is silent in quiet hours and on quiet days, and the same afterwards', async () => {
    const first = await invited();
    await background.tell({ do: 'change-settings', change: { quietHours: { from: 12 * 60, to: 14 * 60 } } });
    expect(await background.invitation()).toEqual(plain);
    background.clock.now = noon + 2 * HOUR;
    expect(await invited()).toBe(first);
    await background.tell({ do: 'change-settings', change: { quietDays: [0] } });
    expect(await background.invitation()).toEqual(plain);
  });

  it('is nobody in an empty circle', async () => {
    await background.tell({ do: 'erase-everything' });
    expect(await background.invitation()).toEqual(plain);
  });
});

describe('more than one a day', () => {
  it('come one after the other, each once the one before was answered, and never more', async () => {
    await background.tell({ do: 'change-settings', change: { perDay: 2 } });
    const first = String(await invited());
    expect(await invited()).toBe(first);
    await background.tell({ do: 'not-now', person: first, until: null });
    const second = String(await invited());
    expect(second).not.toBe(first);
    background.wake();
    expect(await invited()).toBe(second);
    await background.tell({ do: 'not-now', person: second, until: null });
    expect(await background.invitation()).toEqual(plain);
  });

  it('are as few as the week has room for', async () => {
    await background.tell({ do: 'change-settings', change: { perDay: 2, perWeek: 1 } });
    const first = String(await invited());
    await background.tell({ do: 'not-now', person: first, until: null });
    for (let day = 0; day < 7; day += 1) {
      background.clock.now = noon + day * DAY;
      expect(await background.invitation()).toEqual(plain);
    }
    background.clock.now = noon + 7 * DAY;
    expect(await invited()).not.toBeNull();
  });
});

describe('what was answered', () => {
  it.each([
    ['not-now', (person: string) => background.tell({ do: 'not-now', person, until: null })],
    ['not-now', (person: string) => background.compose({ do: 'rest-person', person, days: 1 })],
    ['in-touch', (person: string) => background.tell({ do: 'log-contact', person, by: 'both', channel: 'met', at: noon })],
    ['rest', (person: string) => background.tell({ do: 'edit-person', person, change: { state: { kind: 'resting', until: null } } })],
    ['longer', (person: string) => background.tell({ do: 'less-often', person })],
  ])('is remembered: %s', async (answer, tell) => {
    await tell(String(await invited()));
    expect((await log()).map((each) => each.answer)).toEqual([answer]);
  });

  it('is remembered of a message that was sent', async () => {
    const person = String(await invited());
    await background.tell({ do: 'edit-person', person, change: { handles: [email('her@example.org')] } });
    await background.compose(sent(noon, 'her@example.org'));
    expect((await log()).map((each) => each.answer)).toEqual(['in-touch']);
  });

  it('is forgotten when it is taken back, and the invitation is there again', async () => {
    const person = String(await invited());
    await background.tell({ do: 'not-now', person, until: null }, 'a-slip');
    expect(await invited()).toBeNull();
    await background.tell({ do: 'undo', step: 'a-slip' });
    expect(await invited()).toBe(person);
  });

  it('of somebody deleted names nobody, and the day stays taken', async () => {
    const person = String(await invited());
    await background.tell({ do: 'delete-person', person, trace: 'none' });
    expect(await log()).toMatchObject([{ person: '' }]);
    expect(JSON.stringify(await stored())).not.toContain(person);
  });
});

describe('messages without an answer', () => {
  const days = (...ago: number[]) => ago.map((each) => noon - each * DAY);
  let ana: string;
  const note = async (by: 'me' | 'them', moments: readonly number[]) => {
    for (const at of moments) await background.tell({ do: 'log-contact', person: ana, by, channel: 'email', at });
  };
  beforeEach(async () => {
    background = await aBackground();
    ana = await background.keep('Ana');
  });

  it.each<[string, number[], number[], boolean]>([
    ['one', [900], [800], true],
    ['two', [900], [800, 700], false],
    ['two, and then an answer', [900, 600], [800, 700], true],
    ['three where nothing of theirs was ever noted', [], [900, 800, 700], true],
  ])('%s', async (_, theirs, mine, comes) => {
    await note('them', days(...theirs));
    await note('me', days(...mine));
    expect(await invited()).toBe(comes ? ana : null);
  });

  it('keep somebody out of those beside the invitation too', async () => {
    await note('them', days(900));
    await note('me', days(800, 700));
    for (const name of ['Ben', 'Chi']) await background.keep(name);
    const { invitation, others } = await background.invitation();
    expect([invitation, ...others].map((each) => each?.person.name).toSorted()).toEqual(['Ben', 'Chi']);
  });

  it('end the invitation of the day when the second was sent elsewhere', async () => {
    await note('them', days(900));
    await note('me', days(800));
    expect(await invited()).toBe(ana);
    await note('me', days(700));
    expect(await background.invitation()).toEqual(plain);
  });
});

it('a date from a clock that ran ahead hides none that is true', async () => {
  background = await aBackground();
  const ana = await background.keep('Ana', { rhythm: 'weekly' });
  await background.tell({ do: 'log-contact', person: ana, by: 'both', channel: 'met', at: noon - 3 * DAY });
  background.clock.now = noon + 400 * DAY;
  await background.tell({ do: 'log-contact', person: ana, by: 'both', channel: 'met', at: background.clock.now });
  background.clock.now = noon;
  expect(await invited()).toBeNull();
  background.clock.now = noon + 7 * DAY;
  expect(await invited()).toBe(ana);
});

describe('a longer rhythm', () => {
  it('is offered once "not now" was said three times, and taken', async () => {
    background = await aBackground();
    const ana = await background.keep('Ana', { rhythm: 'weekly' });
    const offered: unknown[] = [];
    for (let times = 0; times < 4; times += 1) {
      offered.push((await background.invitation()).invitation?.offersLonger);
      if (times < 3) await background.tell({ do: 'not-now', person: ana, until: null });
      background.clock.now += times < 3 ? 8 * DAY : 0;
    }
    expect(offered).toEqual([null, null, null, 'fortnightly']);
    await background.tell({ do: 'less-often', person: ana });
    expect(await background.invitation()).toEqual(plain);
    background.clock.now += 13 * DAY;
    expect((await background.invitation()).invitation).toMatchObject({ person: { id: ana }, offersLonger: null });
  });
});
