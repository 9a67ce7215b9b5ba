import type { Page } from 'playwright-core';
import { type Figure, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';

const openings = 15;

/** What a new tab may take until something is painted, in milliseconds (T1). */
const most = 100;

/** How soon a new tab shows the one thing of the day, once 5,000 people are stored; the empty page is that of an extension which has nothing else. */
export async function measureNewTab({ installed }: Ground, bare: Ground): Promise<Figure[]> {
  const page = await installed.openPage('newtab.html');
  const empty = await bare.installed.openPage('page.html');
  const times = { empty: [] as number[], ours: [] as number[], added: [] as number[] };
  // The first round is for warming up, and works out what the day shows.
  for (let round = -1; round < openings; round += 1) {
    await answered(page);
    await empty.reload();
    const before = await painted(empty);
    await page.reload();
    const ours = await painted(page);
    if (round < 0) continue;
    times.empty.push(before);
    times.ours.push(ours);
    times.added.push(ours - before);
  }
  await page.close();
  await empty.close();
  const told = { group: 'A new tab, with 5,000 people', unit: 'ms', kind: 'time' } as const;
  return [
    { ...told, what: 'opened to the one thing of the day painted', ...middleOf(times.ours), most },
    { ...told, what: 'an empty page of an extension opened to its first word painted', ...middleOf(times.empty) },
    { ...told, what: 'what the new tab takes more than the empty page', ...middleOf(times.added) },
  ];
}

/** What the page has asked is answered before the next is opened: the background does one thing after another. */
async function answered(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    type Runtime = { sendMessage(message: unknown): Promise<unknown> };
    return (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime.sendMessage({ ask: 'face' });
  });
}

/** Milliseconds from asking for the page to its first contentful paint; ours paints nothing before there is something to say. */
function painted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
