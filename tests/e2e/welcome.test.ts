import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { kept, stopBackground, storedNames } from './kept.ts';
import { keepPicture } from './tour.ts';

const pathOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;
const heading = (page: Page) => page.locator('h1').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const firstPage = (installed: Installed) => installed.context.pages().find((page) => page.url().includes('/welcome.html')) as Page;
const inCircle = async (installed: Installed) => (await kept(installed)).people.filter(({ handles }) => handles.length === 0).map(({ name }) => name);
/** A step comes within a moment; half of the way its colours are others. */
const atRest = (page: Page) => page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

/** Whatever is stored of people, sites and wishes. */
const chosenBy = async (installed: Installed) =>
  (await storedNames(installed)).filter((name) => /^(person|handle|site|log|settings|own-openers)/.test(name));

describe('the first start', () => {
  let installed: Installed;
  let page: Page;
  beforeEach(async () => {
    installed = await installExtension();
    page = firstPage(installed);
    await page.bringToFront();
    await page.locator('h1').waitFor();
  });
  afterEach(() => installed?.close());

  test('by the keyboard alone: what it is, one person, no site, and a first try with that person', async () => {
    expect([pathOf(page), await heading(page)]).toEqual(['/welcome.html#1', expect.stringContaining('A small hello is enough.')]);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.getByRole('button', { name: 'Go on' }).focus();
    await page.keyboard.press('Enter');
    // Keys go on at once, each to the step it belongs to.
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ana & <Co>');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where do you write?' }).waitFor();
    await expect.poll(() => focused(page)).toContain('Step 3 of 4');
    await page.getByText('is in your circle now.').waitFor();
    await expect.poll(() => inCircle(installed)).toEqual(['Ana & <Co>']);
    await page.getByRole('button', { name: 'Skip this' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Step 4 of 4');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/practice\.html#with\//);

    const seen = await accessible(page);
    await page.click('[data-practice-editor]');
    await seen.press({ role: 'button', name: 'Open Small Hello' });
    await seen.find({ role: 'heading', name: 'Ana & <Co>' });
    await seen.press({ role: 'button', name: 'Use this' });
    await seen.find({ role: 'StaticText', name: /one undo takes it away/ });
    await keepPicture(page, 'welcome-practice');
    await page.click('[data-practice-send]');
    await seen.find({ role: 'StaticText', name: /^Noted: you wrote to/ });
    const { people, ledgers } = await kept(installed);
    const ana = people.find(({ name, handles }) => name.startsWith('Ana') && handles.length === 0);
    expect([ana?.last, ledgers[ana?.id ?? ''] ?? []]).toEqual([{}, []]);
  });

  test('every step can be skipped: then nobody and no site is stored, nothing is set, and it begins anew when it is opened again', async () => {
    for (const words of ['Go on', 'Skip this', 'Skip this']) await page.getByRole('button', { name: words }).click();
    await page.getByRole('link', { name: 'Begin without' }).click();
    await page.waitForURL(/today\.html/);
    await expect.poll(() => chosenBy(installed)).toEqual([]);
    const again = await installed.openPage('welcome.html');
    await expect.poll(() => heading(again)).toContain('Step 1 of 4');
  });

  test('all of it can be skipped with one press', async () => {
    await page.getByRole('link', { name: 'Skip all of this' }).click();
    await page.waitForURL(/today\.html/);
    await expect.poll(() => chosenBy(installed)).toEqual([]);
  });

  test('back works: by its own word, by the browser, and by the lights', async () => {
    const at = async () => [pathOf(page), (await heading(page)).match(/\d/)?.[0]];
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Skip this' }).click();
    await expect.poll(() => at()).toEqual(['/welcome.html#3', '3']);
    await page.goBack();
    await page.getByRole('heading', { name: 'One person' }).waitFor();
    await expect.poll(() => at()).toEqual(['/welcome.html#2', '2']);
    await expect.poll(() => focused(page)).toContain('Step 2 of 4');
    await page.goForward();
    await page.getByRole('heading', { name: 'Where do you write?' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => at()).toEqual(['/welcome.html#2', '2']);
    await page.getByRole('link', { name: 'A first try' }).click();
    await page.getByRole('heading', { name: 'Try it once.' }).waitFor();
    await expect.poll(() => at()).toEqual(['/welcome.html#4', '4']);
    await expect.poll(() => page.title()).toBe('A first try · Small Hello');
  });

  test('closed and opened again, with a background that was stopped meanwhile, it comes back to the step; from the settings too', async () => {
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('What do you call them?').fill('Ana');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where do you write?' }).waitFor();
    await page.close();
    await stopBackground(installed);
    const options = await installed.openPage('options.html');
    await options.getByRole('link', { name: 'First steps' }).click();
    await options.waitForURL(/welcome\.html#3/);
    await expect.poll(() => heading(options)).toContain('Where do you write?');
    await options.getByRole('button', { name: 'Back' }).click();
    await options.getByText('Ana is in your circle.').waitFor();
    await expect.poll(() => options.getByRole('textbox').count()).toBe(0);
  });

  test('whoever was added by mistake is gone again with one press', async () => {
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('What do you call them?').fill('Anna');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByLabel('What do you call them?').waitFor();
    await expect.poll(() => focused(page)).toContain('Step 2 of 4');
    await expect.poll(() => inCircle(installed)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('pictures of the first start, %s', (colorScheme) => {
  let installed: Installed;
  beforeEach(async () => {
    installed = await installExtension({ colorScheme });
  });
  afterEach(() => installed?.close());

  test('every step, wide and at 320 pixels: nothing is wider than the window, and axe finds nothing', async () => {
    const page = firstPage(installed);
    await page.bringToFront();
    await page.locator('h1').waitFor();
    for (const [step, name] of [
      [1, 'what'],
      [1, 'why'],
      [2, 'person'],
      [2, 'person-there'],
      [3, 'sites'],
      [4, 'try'],
    ] as const) {
      await page.setViewportSize({ width: 1280, height: 800 });
      if (name === 'why') await page.getByText('Why is this hard?').click();
      if (name === 'person-there') {
        await page.getByLabel('What do you call them?').fill('Ana');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Undo' }).waitFor();
        await atRest(page);
        await keepPicture(page, `welcome-3-added-${colorScheme}`);
      }
      await page.evaluate((hash) => location.assign(hash), `#${step}`);
      await page.getByText(`Step ${step} of 4`).waitFor();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await atRest(page);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () =>
          (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id }) => id),
        );
        expect(violations).toEqual([]);
        await keepPicture(page, `welcome-${step}-${name}-${colorScheme}${width === 320 ? '-320' : ''}`);
      }
    }
  });
});
