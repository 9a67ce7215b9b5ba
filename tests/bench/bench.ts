import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { output } from '../e2e/extension.ts';
import { measureAnswering } from './answering.ts';
import { measureBytes } from './bytes.ts';
import { measureChoosing } from './choosing.ts';
import { measureCircle } from './circle.ts';
import { type Figure, verdictOf } from './figure.ts';
import { measureFootprint } from './footprint.ts';
import { type Extensions, type Ground, type Kind, prepareExtensions } from './ground.ts';
import { measureHearing } from './hearing.ts';
import { measureImporting } from './importing.ts';
import { compose, openMail, ourElements } from './mail-page.ts';
import { measureNewTab } from './new-tab.ts';
import { measurePopup } from './popup.ts';
import { measureStorm } from './storm.ts';
import { tableOf } from './table.ts';
import { measureTables } from './tables.ts';
import { measureTyping } from './typing.ts';
import { measureWaiting } from './waiting.ts';
import type { Place } from './work.ts';

/**
 * What Small Hello costs a page and how long somebody waits for it, in the built extension and a real Chromium: `npm run bench`. Counts that are
 * over their limit, and times that are far over their aim, make it fail.
 */
const kinds: Readonly<Record<Place, Kind>> = { bare: 'bare', bareAgain: 'bare', empty: 'empty', closed: 'ours', open: 'ours' };

const extensions = prepareExtensions();
try {
  const { figures, browser } = await measure(extensions);
  const failed = figures.filter((figure) => ['FAILS', 'FAR OFF'].includes(verdictOf(figure)));
  const machine = { browser, processors: cpus().length, processor: cpus()[0]?.model };
  mkdirSync(output, { recursive: true });
  const told = figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) }));
  writeFileSync(join(output, 'bench.json'), `${JSON.stringify({ at: new Date().toISOString(), machine, figures: told }, null, 2)}\n`);
  process.stdout.write(`${tableOf(figures)}\n\nChromium ${browser}, ${machine.processors} × ${machine.processor}\n`);
  for (const { group, what } of failed) process.stdout.write(`over its limit: ${group}: ${what}\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  extensions.remove();
}

async function measure(prepared: Extensions): Promise<{ figures: Figure[]; browser: string }> {
  const places = Object.keys(kinds) as Place[];
  const started = await Promise.all(places.map((place) => prepared.start(kinds[place])));
  const grounds = Object.fromEntries(places.map((place, at) => [place, started[at]])) as Record<Place, Ground>;
  const figures: Figure[] = [];
  const add = async (what: string, measured: Promise<Figure[]>) => {
    process.stderr.write(`${what} …\n`);
    figures.push(...(await measured));
  };
  try {
    const { bare, empty, closed: ours } = grounds;
    await add('bytes', measureBytes(ours, join(prepared.folder, 'ours')));
    await add('footprint', measureFootprint({ bare, empty, ours }));
    await add('waiting', measureWaiting(ours, empty));
    const pages = new Map<Place, Page>();
    for (const place of places) pages.set(place, await openMail(grounds[place]));
    const unused = new Map([...pages].filter(([place]) => place !== 'open'));
    await add('storm', measureStorm(unused, 'nobody writes', new Map([['closed', ours]])));
    for (const [place, page] of pages) await begin(place, page, grounds[place]);
    await add('typing', measureTyping(pages, grounds));
    const used = new Map<Place, Ground>([
      ['closed', ours],
      ['open', grounds.open],
    ]);
    await add('storm', measureStorm(pages, 'somebody writes', used));
    for (const page of pages.values()) await page.close();
    await add('choosing', measureChoosing(bare, prepared.folder));
    await add('hearing', measureHearing(bare, prepared.folder));
    await add('importing', measureImporting(bare, prepared.folder));
    await add('tables', measureTables(bare, prepared.folder));
    await add('answering', measureAnswering(ours));
    // The people stored for it stay.
    await add('circle', measureCircle(ours));
    await add('popup', measurePopup(ours));
    await add('new tab', measureNewTab(ours, bare));
    return { figures, browser: bare.installed.context.browser()?.version() ?? '' };
  } finally {
    await Promise.all(started.map(({ installed }) => installed.close()));
  }
}

/** A message is begun; with us, after the first use, the panel closed or open. */
async function begin(place: Place, page: Page, ground: Ground): Promise<void> {
  await compose(page);
  if (kinds[place] !== 'ours') return;
  const elements = await ourElements(page, ground);
  await elements.openPanel();
  if (place === 'closed') await elements.closePanel();
  await elements.world.cdp.detach();
}
