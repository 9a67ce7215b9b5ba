import type { Page } from 'playwright-core';
import { ana, type Ground } from './ground.ts';
import { type OwnWorld, ownWorld } from './own-world.ts';

/** Long enough for a machine that has other things to do. */
const patience = 15_000;

export async function openMail({ installed }: Ground): Promise<Page> {
  const page = await installed.context.newPage();
  await page.goto('https://mail.google.com/mail/u/1/');
  return page;
}

/** A new message to Ana, the caret in its empty text. */
export async function compose(page: Page): Promise<void> {
  await page.click('#compose');
  await page.keyboard.type(ana.address);
  await page.keyboard.press('Enter');
  await page.click('[g_editable]');
}

/** What there is of ours in the page, by what is in its closed root. */
export async function ourElements(page: Page, ground: Ground): Promise<OurElements> {
  const world = await ownWorld(page, ground.installed);
  return { world, ...deedsIn(page, world) };
}

export type OurElements = ReturnType<typeof deedsIn> & { readonly world: OwnWorld };

function deedsIn(page: Page, world: OwnWorld) {
  /** Where the first of ours that matches is, as soon as it can be seen. */
  const place = (selector: string) =>
    world.runWith(
      async ({ wanted, milliseconds }) => {
        const { dom } = (globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }).chrome;
        const end = performance.now() + milliseconds;
        while (performance.now() < end) {
          const stage = document.documentElement.lastElementChild as HTMLElement;
          const box = dom.openOrClosedShadowRoot(stage)?.querySelector(wanted)?.getBoundingClientRect();
          if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        throw new Error(`${wanted} did not come`);
      },
      { wanted: selector, milliseconds: patience },
    );
  return {
    place,
    async press(selector: string) {
      const { x, y } = await place(selector);
      await page.mouse.click(x, y);
    },
    /** The panel has come and stands open with its openers, or is closed again. */
    async openPanel() {
      await this.press('.lamp');
      await place('.opener');
    },
    async closePanel() {
      await this.press('.close');
      await place('.lamp');
    },
  };
}
