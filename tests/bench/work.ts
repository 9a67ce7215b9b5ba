import type { Page } from 'playwright-core';
import { type Figure, median, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';
import { type Runs, traceRuns } from './trace.ts';

/** Pages that do the same side by side, one after the other in each round. `closed` and `open` are ours, by the panel. */
export type Place = 'bare' | 'bareAgain' | 'empty' | 'closed' | 'open';
export type Pages = ReadonlyMap<Place, Page>;
type Times = ReadonlyMap<Place, readonly number[]>;

/** Few enough to be over in a minute, enough for a median. */
const fewest = 3;
const rounds = 9;
const patience = 35_000;

/** Milliseconds on the processor that the main threads of the pages spend on a deed, by rounds; each round begins with another page. */
export async function timeWork(pages: Pages, deed: (page: Page) => Promise<void>): Promise<Times> {
  const places = [...pages.keys()];
  const times = new Map<Place, number[]>(places.map((place) => [place, []]));
  const clocks = new Map<Place, () => Promise<number>>();
  for (const [place, page] of pages) clocks.set(place, await clockOf(page));
  const end = Date.now() + patience;
  // The first time is for warming up, and counts nowhere.
  for (let round = -1; round < fewest || (round < rounds && Date.now() < end); round += 1) {
    for (let turn = 0; turn < places.length; turn += 1) {
      const place = places[(turn + round + places.length) % places.length] as Place;
      const clock = clocks.get(place) as () => Promise<number>;
      const before = await clock();
      await deed(pages.get(place) as Page);
      const spent = (await clock()) - before;
      if (round >= 0) times.get(place)?.push(spent);
    }
  }
  return times;
}

/** What all tasks of a page's main thread took so far, in milliseconds on the processor, whatever else the machine did meanwhile. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}

type Compared = { readonly group: string; readonly what: string; readonly most: number };

/** How many times the work with an empty script a page of ours takes, with what the bare page differs from itself. */
export function ratioOf(times: Times, ours: Place, { group, what, most }: Compared): Figure {
  const of = (place: Place) => times.get(place) ?? [];
  const ratios = of(ours).map((time, round) => time / (of('empty')[round] ?? Number.NaN));
  const apart = of('bare').map((time, round) => {
    const again = of('bareAgain')[round] ?? Number.NaN;
    return Math.max(time, again) / Math.min(time, again);
  });
  const bare = `bare ${median(of('bare')).toFixed(0)} ms, empty ${median(of('empty')).toFixed(0)} ms, ours ${median(of(ours)).toFixed(0)} ms`;
  return { group, what, ...middleOf(ratios), unit: 'ratio', most, kind: 'time', noise: median(apart), note: bare };
}

/** How often code of ours ran while something was done, from a trace of its own. */
export async function countRuns(
  page: Page,
  { installed }: Ground,
  deed: (page: Page) => Promise<void>,
  { group, what, most }: Compared,
): Promise<Figure[]> {
  const runs: Runs = await traceRuns(page, installed, () => deed(page));
  const note =
    runs.runs === 0 ? '' : `${(runs.microseconds / 1_000).toFixed(2)} ms in all, ${(runs.microseconds / runs.runs).toFixed(1)} µs each, while traced`;
  return [
    { group, what: `times our code ran, ${what}`, value: runs.runs, unit: 'pieces', most, kind: 'count', note },
    { group, what: `tasks made longer than 50 ms, ${what}`, value: runs.madeLong, unit: 'pieces', most: 0, kind: 'count' },
  ];
}
