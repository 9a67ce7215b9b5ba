import type { Page } from 'playwright-core';
import { type Figure, median, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';
import { countRuns, type Pages, ratioOf, timeWork } from './work.ts';

const group = 'Typing 300 characters in the composer';
const keys = 10_000;
const aRound = 50;
/** Typed as one for the counts, and by rounds for the times. */
const text = 'The varnish is dry and the second oar was behind the shed all along. '.repeat(5).slice(0, 300);

/** While the panel is open, pauses in writing are listened for as well: however fast somebody types, by a key and a timer in a quarter of a second. */
const forPauses = (milliseconds: number) => 2 * Math.ceil(milliseconds / 250);

/** Added work per key, with the panel closed and open. A key may wake one listener of ours, that for Ctrl+Enter. */
export async function measureTyping(pages: Pages, grounds: { closed: Ground; open: Ground }): Promise<Figure[]> {
  for (const page of pages.values()) await page.click('[g_editable]');
  const times = await timeWork(pages, typeByFrames);
  const figures: Figure[] = [];
  for (const place of ['closed', 'open'] as const) {
    const what = `panel ${place}`;
    figures.push(ratioOf(times, place, { group, what: `main thread against the empty script, ${what}`, most: 1.05 }));
    let took = 0;
    const timed = async (page: Page) => {
      const begun = Date.now();
      await type(page);
      took = Date.now() - begun;
    };
    const [runs, ...others] = await countRuns(pages.get(place) as Page, grounds[place], timed, { group, what, most: text.length });
    if (runs) figures.push(place === 'open' ? { ...runs, most: text.length + forPauses(took) } : runs);
    figures.push(...others);
  }
  return [...figures, await listenersAlone(pages, median(times.get('bare') ?? []))];
}

/**
 * What the listeners of ours for a key take by themselves: many keys told to the page's own listeners and ours, without the browser's work of writing
 * and painting, which hides it.
 */
async function listenersAlone(pages: Pages, bare: number): Promise<Figure> {
  const only = new Map([...pages].filter(([place]) => place === 'empty' || place === 'closed'));
  const times = await timeWork(only, tellKeys);
  const empty = times.get('empty') ?? [];
  const added = (times.get('closed') ?? []).map((time, round) => ((time - (empty[round] ?? Number.NaN)) / keys) * 1_000);
  const note = `from ${keys} at once; a key and its frame take ${((bare / aRound) * 1_000).toFixed(0)} µs on the bare page`;
  return { group, what: 'added by our listeners alone, a key', ...middleOf(added), unit: 'µs', kind: 'time', note };
}

async function tellKeys(page: Page): Promise<void> {
  await page.evaluate((many) => {
    const editor = document.querySelector('[g_editable]') as HTMLElement;
    for (let key = 0; key < many; key += 1) editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
  }, keys);
}

/** Key after key, each waiting for the one before; the text begins anew every time. */
async function type(page: Page): Promise<void> {
  await clear(page);
  await page.keyboard.type(text);
}

/** As a person does, a frame for every key: how many keys share a frame is chance otherwise, and a frame is the most that a key costs. */
async function typeByFrames(page: Page): Promise<void> {
  await clear(page);
  for (const key of text.slice(0, aRound)) {
    await page.keyboard.type(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

function clear(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector('[g_editable]')?.replaceChildren());
}
