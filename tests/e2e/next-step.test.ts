import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installed, installExtension } from './extension.ts';
import { daysAgo, keep } from './seed.ts';

let installed: Installed;
beforeAll(async () => {
  installed = await installExtension();
  await keep(installed, { name: 'Ana Lima', address: 'ana@example.com', wrote: daysAgo(200) });
});
afterAll(() => installed?.close());

const memory = (popup: Page) => popup.getByRole('button', { name: 'A memory' });

/** Finds Ana in a popup, and says how one was in touch. */
async function note(how: string): Promise<Page> {
  const popup = await installed.openPage('popup.html');
  await popup.getByRole('searchbox').fill('ana');
  await popup.getByRole('button', { name: 'Ana Lima', exact: true }).click();
  await expect.poll(() => popup.locator('.lines .line').count()).toBe(3);
  await popup.getByRole('button', { name: 'We were in touch' }).click();
  await popup.getByRole('heading', { name: 'A hello to Ana Lima?' }).waitFor();
  await popup.getByRole('button', { name: 'We were in touch' }).click();
  await popup.getByRole('radio', { name: how }).check();
  expect(await memory(popup).count()).toBe(0);
  await popup.getByRole('button', { name: 'Note it' }).click();
  return popup;
}

test('P031: a laugh, a memory or tea is offered once it was noted that they wrote, and not before', async () => {
  const mine = await note('I wrote');
  await mine.getByText('Noted.').waitFor();
  expect(await memory(mine).count()).toBe(0);
  await mine.close();

  const theirs = await note('They wrote');
  await theirs.getByRole('heading', { name: 'Noted. What may come next, when you like?' }).waitFor();
  await memory(theirs).click();
  await expect.poll(() => theirs.locator('.lines .line').count()).toBe(3);
});
