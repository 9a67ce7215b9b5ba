import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';

const editor = '[data-practice-editor]';
const sayHello = { role: 'button', name: 'say hello' };
const others = { role: 'button', name: 'others' };
const ahoy = 'Ahoy Robin, all well on board?';

let installed: Installed;
let settings: Page;
let page: Page;
let seen: Awaited<ReturnType<typeof accessible>>;
beforeAll(async () => {
  installed = await installExtension();
  settings = await installed.openPage('options.html#openers');
  page = await installed.openPage('practice.html');
  seen = await accessible(page);
  await page.click(editor);
  await seen.press({ role: 'button', name: 'Open Small Hello' });
  await seen.find({ role: 'button', name: 'Use this' });
});
afterAll(() => installed?.close());

const lines = async () => (await seen.all()).map(({ name }) => name);
const stored = () =>
  settings.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } }).chrome;
    return (await storage.local.get('own-openers'))['own-openers'] as { hidden: string[]; own: { text: string }[] } | undefined;
  });
/** Presses something that brings other lines, and waits for them. */
const pressForOthers = async (sought: typeof others) => {
  const before = JSON.stringify(await lines());
  await seen.press(sought);
  await expect.poll(async () => JSON.stringify(await lines()) !== before).toBe(true);
};
const isOffered = async (words: string) => (await lines()).some((name) => name.includes(words));

test('a line of one’s own is added by key alone, and comes beside a message', async () => {
  await settings.bringToFront();
  await settings.getByText(/^\d+ lines$/).waitFor();
  await settings.getByRole('button', { name: 'Add a line of your own' }).focus();
  await settings.keyboard.press('Enter');
  await settings.locator('textarea:focus').waitFor();
  await settings.keyboard.type('Ahoy {nobody}');
  await settings.getByText('nothing to put in for {nobody}').waitFor();
  await settings.keyboard.press('Control+a');
  await settings.keyboard.type('Ahoy {name}, all well on board?');
  // Past the slot and what it is for.
  for (let key = 0; key < 3; key += 1) await settings.keyboard.press('Tab');
  await settings.keyboard.press('Enter');
  await settings.getByText('Your line is here now.').waitFor();
  expect((await stored())?.own.map(({ text }) => text)).toEqual(['Ahoy {name}, all well on board?']);
  expect(await settings.locator('.line-card').innerText()).toContain('Ahoy their name, all well on board?');

  await page.bringToFront();
  await pressForOthers(sayHello);
  expect(await isOffered(ahoy)).toBe(true);
});

test('a line that was put away in the settings does not come any more, until that is undone', async () => {
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Put away', exact: true }).press('Enter');
  await settings.getByText('That line doesn’t come any more.').waitFor();
  await page.bringToFront();
  // A line comes again after thirty others at the latest, while there is nothing that is liked as much.
  for (let turn = 0; turn < 12; turn += 1) {
    await pressForOthers(others);
    expect(await isOffered('Ahoy')).toBe(false);
  }
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Undo' }).press('Enter');
  await settings.getByText('As it was before.').waitFor();
  expect((await stored())?.hidden).toEqual([]);
  await page.bringToFront();
  await pressForOthers(others);
  expect(await isOffered(ahoy)).toBe(true);
});

test('a line of one’s own is removed, and is back by the key that is under the finger', async () => {
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Remove' }).press('Enter');
  await settings.getByText('No line of your own here yet.').waitFor();
  await expect.poll(() => settings.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await settings.keyboard.press('Enter');
  await settings.getByText('As it was before.').waitFor();
  await expect.poll(() => settings.locator('.line-card').count()).toBe(1);
  expect((await stored())?.own).toHaveLength(1);
});

test('a line is put away beside a message, brought back by undo, and shown in the settings', async () => {
  await page.bringToFront();
  await seen.press({ role: 'button', name: 'hide' });
  await seen.find({ role: 'StaticText', name: 'This line doesn’t come any more.' });
  expect((await stored())?.hidden).toHaveLength(1);
  await settings.bringToFront();
  await settings.getByRole('radio', { name: 'Put away' }).check();
  await expect.poll(() => settings.locator('.line-card').count()).toBe(1);
  await page.bringToFront();
  await seen.press({ role: 'button', name: 'undo' });
  await seen.find({ role: 'StaticText', name: 'This line may come again.' });
  expect((await stored())?.hidden).toEqual([]);
  await settings.bringToFront();
  await settings.getByText('No line is put away here.').waitFor();
});

test('the thousands of lines are quick to look through', async () => {
  await settings.bringToFront();
  await settings.getByRole('radio', { name: 'All' }).check();
  await settings.getByText(/^\d{4} lines$/).waitFor();
  expect(await settings.locator('.line-card').count()).toBeLessThan(200);
  await settings.getByRole('searchbox').fill('hello');
  await settings.getByText(/^(\d+ lines|One line)$/).waitFor();
  for (const text of await settings.locator('.line-card').allInnerTexts()) expect(text.toLowerCase()).toContain('hello');
});
