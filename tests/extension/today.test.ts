import { beforeEach, describe, expect, it } from 'vitest';
import { type ABackground, aBackground, DAY, noon } from './a-background.ts';
import { store } from './a-browser.ts';

const HOUR = 3_600_000;
const plain = { invitation: null, others: [] };

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
  for (const name of ['Ana', 'Ben', 'Chi', 'Dao', 'Eva']) await background.keep(name);
});

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
    await store({ today: ['yesterday'] });
    expect(await invited()).not.toBeNull();
  });

  it('is nobody in an empty circle', async () => {
    await background.tell({ do: 'erase-everything' });
    expect(await background.invitation()).toEqual(plain);
  });
});
