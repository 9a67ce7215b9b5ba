import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnWorld, ownWorld } from '../bench/own-world.ts';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { sentNotes } from './kept.ts';
import { telegramPage } from './pages/telegram-page.ts';
import { daysAgo, keep, switchOn } from './seed.ts';

const circle = [1001, 1002, 1003, 1004];
const strangers = [2001, 2002];
const group = -3001;
const chats = [...circle, ...strangers, group];

const lamp = { role: 'button', name: 'Open Small Hello' };
const close = { role: 'button', name: 'Close' };

/** What 1,000 conversations may add after 2,000: what a note to be read or a switch just made has, and bytes of a heap that is never twice the same. */
const most = { pieces: 12, heap: 100_000 };

describe('a tab that is open all day', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await installExtension();
    await installed.context.route('https://web.telegram.org/k/', (route) => route.fulfill({ contentType: 'text/html', body: telegramPage() }));
    for (const id of circle) await keep(installed, { name: `Person ${id}`, address: `${id}`, channel: 'telegram', wrote: daysAgo(60 + id) });
    await switchOn(installed, 'https://web.telegram.org');
  });
  afterAll(() => installed?.close());

  test.each([
    ['one element for all conversations', false, 1002],
    ['an element for each conversation', true, 1003],
  ])('3,000 conversations leave nothing behind: %s', async (_, anew, friend) => {
    const before = await sentNotes(installed);
    const page = await installed.context.newPage();
    await page.goto('https://web.telegram.org/k/');
    const world = await ownWorld(page, installed);

    const half = async (count: number) => {
      await openChats(page, someOf(count / 2, friend), anew);
      await write(page);
      await openChats(page, someOf(count / 2, 1001), anew);
    };
    /** Opens so many chats, in the first half with the panel open; in the middle of each half somebody is written to. */
    const pass = async (count: number) => {
      await openChats(page, [1001], anew);
      await press(page, lamp);
      await half(count / 2);
      await pressAway(page, close);
      await half(count / 2);
      await waitForLamp(page);
    };

    // By the second opening of the panel what often runs has been compiled.
    await pass(200);
    await pass(1_800);
    const early = await left(world);
    await pass(1_000);
    const late = await left(world);
    await page.close();
    const more = (kind: keyof typeof early) => late[kind] - early[kind];
    for (const kind of ['listeners', 'nodes', ...kinds] as const) expect([kind, more(kind) <= most.pieces]).toEqual([kind, true]);
    expect(more('heap')).toBeLessThan(most.heap);
    // Messages in quick succession are one hello.
    expect(await sentNotes(installed)).toHaveLength(before.length + 1);
  });
});

/** One chat after another, and at the end this one. */
function someOf(count: number, last: number): number[] {
  return [...Array.from({ length: count - 1 }, (_, at) => chats[at % chats.length] as number), last];
}

function openChats(page: Page, ids: readonly number[], anew: boolean): Promise<void> {
  return page.evaluate(
    ([wanted, each]) => (globalThis as unknown as { openChats(ids: readonly number[], anew: boolean): Promise<void> }).openChats(wanted, each),
    [ids, anew] as const,
  );
}

async function write(page: Page): Promise<void> {
  await page.keyboard.type('Hello');
  await page.keyboard.press('Enter');
}

async function press(page: Page, button: typeof lamp): Promise<void> {
  const seen = await accessible(page);
  await seen.press(button);
  await seen.close();
}

/** Pressed until it has gone: the panel may grow under the mouse as what keeps company comes. */
async function pressAway(page: Page, button: typeof close): Promise<void> {
  const seen = await accessible(page);
  const pressed = async () => {
    if ((await seen.list(button)).length > 0) await seen.press(button);
    return (await seen.list(button)).length;
  };
  await expect.poll(pressed).toBe(0);
  await seen.close();
}

/** Where somebody was written to, the note of it stands in the lamp's place for a while. */
async function waitForLamp(page: Page): Promise<void> {
  const seen = await accessible(page);
  await expect.poll(() => seen.list(lamp), { timeout: 30_000 }).toHaveLength(1);
  await seen.close();
}

/** Of each a composer in use has some, in our own world. */
const kinds = ['AbortSignal', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'HTMLElement'] as const;

/** What is alive in the page once all that nobody holds is gone: pieces, and bytes of the heap. */
async function left({ cdp, handle }: OwnWorld) {
  const collect = async () => {
    // What is only weakly held goes with the second collection.
    for (const _ of [1, 2]) await cdp.send('HeapProfiler.collectGarbage');
  };
  const count = async (kind: string) => {
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: await handle(`${kind}.prototype`), objectGroup: 'counted' });
    const objectId = objects.objectId as string;
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
    return result.value as number;
  };
  await collect();
  const counts = {} as Record<(typeof kinds)[number], number>;
  for (const kind of kinds) counts[kind] = await count(kind);
  await collect();
  const { jsEventListeners: listeners, nodes } = await cdp.send('Memory.getDOMCounters');
  const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
  return { listeners, nodes, heap, ...counts };
}
