import type { Page } from 'playwright-core';
import { type Figure, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';

const openings = 7;

/** Nobody of the people who are stored is called this. */
const stranger = 'Ottilie';

/** What somebody waits for in the popup, once 5,000 people are stored: the popup itself, and three lines for whoever comes to mind (P004). */
export async function measurePopup({ installed }: Ground): Promise<Figure[]> {
  const told = { group: 'The popup, with 5,000 people', unit: 'ms', kind: 'time' } as const;
  const page = await installed.openPage('popup.html');
  await shown(page, 'h1');
  const times = { opened: [] as number[], invited: [] as number[], known: [] as number[], name: [] as number[], both: [] as number[] };
  for (let round = 0; round < openings; round += 1) {
    const opened = await opening(page);
    times.invited.push(await shown(page, 'h1'));
    const name = await lines(page, stranger);
    times.opened.push(opened);
    times.name.push(name);
    times.both.push(opened + name);
    await opening(page);
    times.known.push(await lines(page, 'Femi'));
  }
  await page.close();
  return [
    { ...told, what: 'popup opened to the first of it painted', ...middleOf(times.opened), most: 500 },
    { ...told, what: 'popup opened to the invitation painted', ...middleOf(times.invited) },
    { ...told, what: 'Enter after a name to three lines painted, nobody of the circle', ...middleOf(times.name), most: 250 },
    { ...told, what: 'Enter after a name to three lines painted, somebody of the circle', ...middleOf(times.known), most: 250 },
    { ...told, what: 'popup opened to three lines painted, without the typing', ...middleOf(times.both), most: 1_000 },
  ];
}

async function opening(page: Page): Promise<number> {
  await page.reload();
  return shown(page, '.popup');
}

/** Milliseconds since the page was asked for, at the frame after the one that shows it. */
function shown(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (sought) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(sought)) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}

/** Milliseconds from Enter to the frame after three lines are there; a name that is not there yet is waited for, as people do who see what is found. */
async function lines(page: Page, name: string): Promise<number> {
  await page.getByRole('searchbox').fill(name);
  await page.locator('.found button').first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        document.querySelector('search form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
        const look = () => {
          if (document.querySelectorAll('.lines .line').length === 3) requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
