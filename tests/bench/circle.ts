import type { Page } from 'playwright-core';
import { type Figure, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';

const group = 'Your circle, with 5,000 people';
const openings = 7;
const scrollings = 5;

/** Typed letter by letter, from many who are found to few, and taken away again. */
const texts = ['a', 'an', 'ana', 'ana ', 'ana b', 'ana', '', 'f', 'fe', 'fem', 'femi.5', '', 'c', 'cl', ''];

/**
 * What somebody waits for on the page of their circle, once 5,000 people and 100,000 contacts are stored: the first rows, each letter typed, and
 * whether scrolling keeps up with the screen.
 */
export async function measureCircle({ installed }: Ground): Promise<Figure[]> {
  const told = { group, unit: 'ms', kind: 'time' } as const;
  const page = await installed.openPage('options.html');
  await firstRows(page);
  const opened: number[] = [];
  for (let round = 0; round < openings; round += 1) {
    await page.reload();
    opened.push(await firstRows(page));
  }
  await page.waitForTimeout(settled);
  const typed = await timeTyping(page);
  const ours: Frames[] = [];
  const plain: Frames[] = [];
  const empty = await emptyPage(page);
  for (let round = 0; round < scrollings; round += 1) {
    await empty.bringToFront();
    plain.push(await scroll(empty));
    await page.bringToFront();
    ours.push(await scroll(page));
  }
  await empty.close();
  await page.close();
  const late = (all: readonly Frames[]) => all.reduce((sum, { late }) => sum + late, 0);
  const frames = (all: readonly Frames[]) => all.reduce((sum, { all }) => sum + all, 0);
  const ratios = ours.map(({ all }, round) => (plain[round]?.all ?? Number.NaN) / all);
  return [
    { ...told, what: 'page opened to the first rows painted', ...middleOf(opened), most: 500 },
    {
      ...told,
      what: 'a letter typed to the result painted',
      ...middleOf(typed),
      most: 100,
      note: `slowest of ${typed.length}: ${Math.max(...typed).toFixed(0)} ms`,
    },
    {
      group,
      what: 'frames in two seconds of scrolling, an empty page’s against ours',
      ...middleOf(ratios),
      unit: 'ratio',
      kind: 'time',
      most: 1.05,
      note: `${frames(ours)} frames, ${late(ours)} of them late; on the empty page ${frames(plain)} and ${late(plain)}`,
    },
    {
      group,
      what: 'frames of scrolling that showed nobody',
      value: ours.reduce((sum, { bare }) => sum + bare, 0),
      unit: 'pieces',
      kind: 'count',
      most: 0,
    },
  ];
}

/** What a page does after it has opened is over by then, in milliseconds. */
const settled = 4_000;

/** Milliseconds since the page was asked for. */
function firstRows(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          // The frame after the one that shows them has them on the screen.
          if (document.querySelector('.person')) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Milliseconds from each letter to the frame after it, the work that is left for later included. */
async function timeTyping(page: Page): Promise<number[]> {
  await page.getByRole('searchbox').focus();
  return page.evaluate(async (written) => {
    const input = document.activeElement as HTMLInputElement;
    const times: number[] = [];
    for (const text of written) {
      const begun = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise<void>((painted) => requestAnimationFrame(() => setTimeout(painted)));
      times.push(performance.now() - begun);
    }
    return times;
  }, texts);
}

/** All frames of two seconds, those that came late, and those with no person in sight. */
type Frames = { readonly all: number; readonly late: number; readonly bare: number };

/** As with a wheel that is turned quickly: 120 pixels a frame. */
function scroll(page: Page): Promise<Frames> {
  return page.evaluate(async () => {
    const [wheel, time, frame] = [120, 2_000, 1_000 / 60];
    const isOurs = document.querySelector('.people') !== null;
    const inSight = () =>
      [...document.querySelectorAll('.person')].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    scrollTo(0, 300);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const frames = { all: 0, late: 0, bare: 0 };
    let last = await new Promise(requestAnimationFrame);
    const end = last + time;
    while (last < end) {
      scrollBy(0, wheel);
      const now = await new Promise(requestAnimationFrame);
      frames.all += 1;
      if (now - last > frame * 1.5) frames.late += 1;
      if (isOurs && !inSight()) frames.bare += 1;
      last = now;
    }
    return frames;
  });
}

/** A page of the same height with nothing on it. */
async function emptyPage(page: Page): Promise<Page> {
  const empty = await page.context().newPage();
  await empty.setContent('<!doctype html><title>empty</title><div style="height: 300000px"></div>');
  return empty;
}
