import type { Page } from 'playwright-core';
import { putToSleep, roundTrip } from './background.ts';
import { type Figure, middleOf } from './figure.ts';
import { ana, type Ground } from './ground.ts';
import { openMail, ourElements } from './mail-page.ts';
import { ownWorld } from './own-world.ts';
import { traceFocus } from './trace.ts';

const rounds = 20;

/** From the focus to the lamp and from the lamp to three openers, on a new page each time, as the first use of it. */
export async function measureWaiting(ours: Ground, empty: Ground): Promise<Figure[]> {
  const lamps: Lit[] = [];
  const frames: number[] = [];
  const openers: Record<State, Opening[]> = { awake: [], asleep: [] };
  // The very first is for warming up.
  for (let round = -1; round < rounds; round += 1) {
    const state = round % 2 === 0 ? 'awake' : 'asleep';
    const page = await openMail(ours);
    const lit = await timeLamp(page, ours, true);
    const opening = await timeOpening(page, ours, state);
    await page.close();
    const other = await openMail(empty);
    const frame = await timeLamp(other, empty, false);
    await other.close();
    if (round < 0) continue;
    lamps.push(lit);
    frames.push(frame.after);
    openers[state].push(opening);
  }
  const told = { group: 'Waiting, at the first use of a page', unit: 'ms', kind: 'time' } as const;
  const opened = (state: State, most: number): Figure[] => [
    { ...told, what: `lamp pressed to three openers there, background ${state}`, ...middleOf(openers[state].map(({ there }) => there)), most },
    { ...told, what: `lamp pressed to three openers painted, background ${state}`, ...middleOf(openers[state].map(({ painted }) => painted)) },
  ];
  return [
    { ...told, what: 'composer focused to lamp painted', ...middleOf(lamps.map(({ after }) => after)), most: 20 },
    { ...told, what: 'composer focused to its first frame painted, empty script', ...middleOf(frames) },
    {
      ...told,
      what: 'frames the composer was seen without its lamp, in all',
      value: lamps.reduce((sum, { missed }) => sum + missed, 0),
      unit: 'pieces',
      kind: 'count',
      most: 0,
    },
    ...opened('awake', 50),
    ...opened('asleep', 120),
  ];
}

type State = 'awake' | 'asleep';

/** Milliseconds after the focus that the next frame was painted, and how many frames came before the first with a lamp. */
type Lit = { readonly after: number; readonly missed: number };

/** Milliseconds since the event that began it. */
type Opening = { readonly there: number; readonly painted: number };

type Watch = { bench: { missed: Promise<number>; openers: Promise<Opening> } };
type Chrome = { chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** Begins a message; without a lamp to wait for, the first frame after the focus counts. */
async function timeLamp(page: Page, ground: Ground, withLamp: boolean): Promise<Lit> {
  const world = await ownWorld(page, ground.installed);
  await world.runWith((waits) => {
    const { dom } = (globalThis as unknown as Chrome).chrome;
    let focused = false;
    addEventListener('focusin', ({ target }) => (focused ||= (target as Element).closest('.M9') !== null), { capture: true });
    const missed = new Promise<number>((resolve) => {
      let frames = 0;
      const look = () => {
        const last = document.documentElement.lastElementChild as HTMLElement;
        const shown = !waits || dom.openOrClosedShadowRoot(last)?.querySelector<HTMLElement>('.lamp')?.hidden === false;
        if (focused && shown) return resolve(frames);
        if (focused) frames += 1;
        return requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    Object.assign(globalThis, { bench: { missed } });
  }, withLamp);
  let missed = 0;
  const after = await traceFocus(page, async () => {
    await page.click('#compose');
    missed = await world.run(() => (globalThis as unknown as Watch).bench.missed);
    await page.waitForTimeout(100);
  });
  return { after, missed };
}

/** Resolves to the milliseconds from the press on the lamp to three openers laid out, and painted. */
async function timeOpening(page: Page, ground: Ground, state: State): Promise<Opening> {
  await page.keyboard.type(ana.address);
  await page.keyboard.press('Enter');
  await page.click('[g_editable]');
  const elements = await ourElements(page, ground);
  // What was asked and told before is answered before what is asked now, and a moment is left for what follows from it.
  const settled = async () => {
    await roundTrip(elements.world);
    await page.waitForTimeout(200);
  };
  await elements.place('.lamp');
  await settled();
  if (state === 'asleep') await putToSleep(ground.installed, page);
  await elements.world.run(() => {
    const { dom } = (globalThis as unknown as Chrome).chrome;
    const root = dom.openOrClosedShadowRoot(document.documentElement.lastElementChild as HTMLElement) as ShadowRoot;
    let pressed = 0;
    addEventListener('click', ({ timeStamp }) => (pressed ||= timeStamp), { capture: true });
    const openers = new Promise<Opening>((resolve) => {
      const seen = new MutationObserver(() => {
        const shown = root.querySelectorAll('.opener');
        if (shown.length < 3 || ![...shown].every((opener) => opener.getBoundingClientRect().height > 0)) return;
        seen.disconnect();
        const there = performance.now() - pressed;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ there, painted: performance.now() - pressed });
          port2.postMessage(null);
        });
      });
      seen.observe(root, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { bench: { openers } });
  });
  await elements.press('.lamp');
  const opening = await elements.world.run(() => (globalThis as unknown as Watch).bench.openers);
  await elements.closePanel();
  await settled();
  return opening;
}
