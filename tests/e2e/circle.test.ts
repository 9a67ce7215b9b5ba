import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { populate } from '../bench/population.ts';
import { type Installed, installExtension } from './extension.ts';
import { kept } from './kept.ts';
import { daysAgo, keep } from './seed.ts';
import { keepPicture } from './tour.ts';

let installed: Installed;
let page: Page;
beforeAll(async () => {
  installed = await installExtension();
  page = await installed.openPage('options.html');
  await page.getByText('Nobody here yet.').waitFor();
  await keepPicture(page, 'circle-empty');
  for (const [name, days, threads] of [
    ['Ines', 9, ['first week at the bakery']],
    ['Theo Brandt', 120, []],
    ['Márta Kowalska', 500, ['the new choir']],
    ['aunt Lena', 30, []],
    ['ليلى حداد', 3, []],
  ] as const) {
    await keep(installed, { name, address: `${days}@example.com`, wrote: daysAgo(days), threads });
  }
});
afterAll(() => installed?.close());

const names = () => page.locator('.person .name').allInnerTexts();
const rings = async () => Object.fromEntries((await kept(installed)).people.map(({ name, ring }) => [name, ring]));
const search = () => page.getByRole('searchbox');
const focused = () => page.evaluate(() => document.activeElement?.textContent);

test('everybody who is kept elsewhere comes into the list by themselves', async () => {
  await page.bringToFront();
  await expect.poll(names).toEqual(['aunt Lena', 'Ines', 'Márta Kowalska', 'Theo Brandt', 'ليلى حداد']);
  await keepPicture(page, 'circle-five');
});

test('two are found, chosen and brought closer by key alone, and go back by Ctrl+Z', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('marta');
  await expect.poll(names).toEqual(['Márta Kowalska']);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await names()).length).toBe(5);
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('aunt Lena');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 people chosen').waitFor();
  await keepPicture(page, 'circle-chosen');
  await page.getByRole('button', { name: 'How close' }).press('Enter');
  await page.getByRole('button', { name: 'Closest' }).press('Enter');
  await page.getByText('Kept for 2 people.').waitFor();
  await expect.poll(rings).toMatchObject({ 'aunt Lena': 1, Ines: 1, 'Theo Brandt': 3 });
  await page.getByRole('heading', { name: 'Closest' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('2 people are as before.').waitFor();
  await expect.poll(rings).toMatchObject({ 'aunt Lena': 3, Ines: 3, 'Theo Brandt': 3 });
});

test('who is deleted is back by the word beside it, with every date', async () => {
  const before = await kept(installed);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await page.getByText('2 people are no longer in your circle.').waitFor();
  await expect.poll(names).toEqual(['Márta Kowalska', 'Theo Brandt', 'ليلى حداد']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('2 people are back.').waitFor();
  await expect.poll(async () => (await names()).length).toBe(5);
  const after = await kept(installed);
  expect(Object.fromEntries(after.people.map((person) => [person.id, person]))).toEqual(
    Object.fromEntries(before.people.map((person) => [person.id, person])),
  );
  expect(after.ledgers).toEqual(before.ledgers);
});

test('another order is an address: back and forward know it, and a page in between brings nobody out of their place', async () => {
  await page.getByRole('button', { name: 'Sort and filter' }).click();
  await page.getByLabel('In which order?').selectOption({ label: 'Latest in touch first' });
  await expect.poll(names).toEqual(['ليلى حداد', 'Ines', 'aunt Lena', 'Theo Brandt', 'Márta Kowalska']);
  await page.getByText('something to ask next time').click();
  await expect.poll(names).toEqual(['Ines', 'Márta Kowalska']);
  await page.getByText('Only: something to ask next time').waitFor();
  await search().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Márta Kowalska' }).waitFor();
  await page.goBack();
  await expect.poll(focused).toBe('Márta Kowalska');
  expect(await names()).toEqual(['Ines', 'Márta Kowalska']);
  await page.goBack();
  await expect.poll(async () => (await names()).length).toBe(5);
  await page.goForward();
  await expect.poll(names).toEqual(['Ines', 'Márta Kowalska']);
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect.poll(async () => (await names()).length).toBe(5);
});

test('thousands are walked from end to end, with few of them in the page', async () => {
  await page.goto(page.url().replace(/#.*$/, '#circle'));
  await populate(installed);
  await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('5009');
  await keepPicture(page, 'circle-thousands');
  await search().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'))).toBe('5009');
  const last = page.locator('.name:focus');
  await expect.poll(() => last.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  expect(await page.locator('.person').count()).toBeLessThan(60);
  const name = await last.innerText();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('link', { name: 'All of your circle' }).click();
  await expect.poll(focused).toBe(name);
  await expect.poll(() => last.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await search().fill('Zzz');
  await page.getByText('Nobody called').waitFor();
  await search().fill('cleo.2@');
  await expect.poll(async () => (await names()).length).toBe(1);
});

/** How many rows reach into the one below them, once all are measured. */
const overlaps = () =>
  page.locator('.people > [role="row"]').evaluateAll((rows) => {
    const boxes = rows.map((row) => row.getBoundingClientRect());
    return boxes.filter(({ top }, at) => top < (boxes[at - 1]?.bottom ?? top) - 1).length;
  });

test('narrow, dark, and zoomed in, nothing is cut off', async () => {
  await page.goto(page.url().replace(/#.*$/, '#circle'));
  await page.reload();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.locator('.person').count()).toBeGreaterThan(3);
  await keepPicture(page, 'circle-dark');
  // 200 % and 400 % of zoom are half and a quarter of the width.
  for (const [width, name] of [
    [640, 'circle-zoomed-200'],
    [320, 'circle-narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => page.locator('.person').count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await expect.poll(overlaps).toBe(0);
    await keepPicture(page, name);
  }
});
