import type { Page } from 'playwright-core';
import { type Figure, median } from './figure.ts';
import type { Ground, Kind } from './ground.ts';
import { compose, openMail, ourElements } from './mail-page.ts';
import { type Runs, traceRuns } from './trace.ts';

const group = 'What stays in the page';
const rounds = 5;

/** Listeners and elements where nobody writes, memory and long tasks with the first use; each against the same page without us. */
export async function measureFootprint(grounds: Readonly<Record<Kind, Ground>>): Promise<Figure[]> {
  const before = { bare: await unused(grounds.bare), ours: await unused(grounds.ours) };
  const heap: Record<Kind, number[]> = { bare: [], empty: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['bare', 'empty', 'ours'] as const) heap[kind].push(await heapAfterUse(kind, grounds[kind]));
  }
  const firstUses: Runs[] = [];
  for (let round = 0; round < 3; round += 1) firstUses.push(await traceFirstUse(grounds.ours));
  const madeLong = firstUses.reduce((sum, one) => sum + one.madeLong, 0);
  const counted = { group, unit: 'pieces', kind: 'count' } as const;
  return [
    { ...counted, what: 'listeners added where nobody writes', value: before.ours.listeners - before.bare.listeners, most: 6 },
    { ...counted, what: 'elements added where nobody writes', value: before.ours.elements - before.bare.elements, most: 0 },
    {
      group,
      what: 'memory added after the first use, panel used and closed',
      value: (median(heap.ours) - median(heap.empty)) / 1_000,
      unit: 'kB',
      kind: 'count',
      most: 500,
      note: `against the empty script, which adds ${((median(heap.empty) - median(heap.bare)) / 1_000).toFixed(1)} kB to the bare page`,
    },
    { ...counted, what: 'tasks made longer than 50 ms, from loading to an open panel', value: madeLong, most: 0 },
    {
      group,
      what: 'our code from loading to an open panel, on the processor',
      value: median(firstUses.map(({ microseconds }) => microseconds)) / 1_000,
      unit: 'ms',
      kind: 'time',
    },
  ];
}

async function unused(ground: Ground): Promise<{ listeners: number; elements: number }> {
  const page = await openMail(ground);
  await page.waitForTimeout(300);
  const counts = { listeners: await listenersOf(page), elements: await elementsOf(page) };
  await page.close();
  return counts;
}

/** Of the window and the document with all that is in it, as heard in each of the worlds that scripts of a page live in. */
async function listenersOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await cdp.send('Runtime.enable');
  let count = 0;
  for (const contextId of worlds) {
    for (const expression of ['window', 'document']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId as string, depth: -1 });
      count += listeners.length;
    }
  }
  await cdp.detach();
  return count;
}

/** Closed shadow roots and what is in them included. */
async function elementsOf(page: Page): Promise<number> {
  type Node = { readonly nodeType: number; readonly children?: Node[]; readonly shadowRoots?: Node[]; readonly contentDocument?: Node };
  const count = ({ nodeType, children = [], shadowRoots = [], contentDocument }: Node): number =>
    [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])].reduce((sum, node) => sum + count(node), nodeType === 1 ? 1 : 0);
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  return count(root);
}

/** Bytes on the heap of the scripts of a new page in which a message was begun; with us, the panel has come, was opened and closed. */
async function heapAfterUse(kind: Kind, ground: Ground): Promise<number> {
  const page = await openMail(ground);
  await compose(page);
  if (kind === 'ours') {
    const elements = await ourElements(page, ground);
    await elements.openPanel();
    await elements.closePanel();
    await elements.world.cdp.detach();
  }
  await page.waitForTimeout(300);
  const cdp = await page.context().newCDPSession(page);
  // What is only weakly held goes with the second collection.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

async function traceFirstUse(ground: Ground): Promise<Runs> {
  const page = await openMail(ground);
  const runs = await traceRuns(page, ground.installed, async () => {
    await page.reload();
    await compose(page);
    const elements = await ourElements(page, ground);
    await elements.openPanel();
    await elements.closePanel();
  });
  await page.close();
  return runs;
}
