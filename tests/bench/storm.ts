import type { Page } from 'playwright-core';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import { countRuns, type Pages, type Place, ratioOf, timeWork } from './work.ts';

/** Added work while the page puts in 20,000 nodes and takes them out again; none of it is any business of ours. */
export async function measureStorm(pages: Pages, when: string, grounds: ReadonlyMap<Place, Ground>): Promise<Figure[]> {
  const group = `20,000 nodes in and out, ${when}`;
  const times = await timeWork(pages, storm);
  const figures: Figure[] = [];
  for (const [place, ground] of grounds) {
    const what = when === 'nobody writes' ? 'unused' : `panel ${place}`;
    figures.push(ratioOf(times, place, { group, what: `main thread against the empty script, ${what}`, most: 1.05 }));
    figures.push(...(await countRuns(pages.get(place) as Page, ground, storm, { group, what, most: 0 })));
  }
  return figures;
}

/** Twenty times a thousand, a frame apart, as a long list that is scrolled. */
async function storm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const main = document.querySelector('[role="main"]') as HTMLElement;
    for (let batch = 0; batch < 20; batch += 1) {
      const list = document.createElement('div');
      for (let row = 0; row < 250; row += 1) {
        const line = document.createElement('div');
        line.setAttribute('role', 'row');
        for (const name of ['who', 'what', 'when']) {
          const cell = document.createElement('span');
          cell.className = name;
          cell.tabIndex = -1;
          line.append(cell);
        }
        list.append(line);
      }
      main.prepend(list);
      await frame();
      list.remove();
      await frame();
    }
  });
}
