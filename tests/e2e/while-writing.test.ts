import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { switchOn } from './seed.ts';

const editor = '[data-practice-editor]';
const written = 'sorry to bother you, could you send me the song?';
const suggested = 'Could you send me the song?';
const tryIt = { role: 'button', name: 'try it' };

let installed: Installed;
let page: Page;
let seen: Awaited<ReturnType<typeof accessible>>;
beforeAll(async () => {
  installed = await installExtension();
  const settings = await installed.openPage('options.html#writing');
  await settings.getByRole('switch', { name: 'Hints for a draft' }).click();
  await settings.getByText('Kept.').waitFor();
  await settings.close();
});
afterAll(() => installed?.close());

const text = async () => (await page.innerText(editor)).trim();

/** A message on the practice page, with the panel open beside it. */
beforeEach(async () => {
  await page?.close();
  page = await installed.openPage('practice.html');
  seen = await accessible(page);
  await page.click(editor);
  await seen.press({ role: 'button', name: 'Open Small Hello' });
  await seen.find({ role: 'button', name: 'Use this' });
  await page.click(editor);
});

test('a hint comes at a pause, changes the draft when it is tried, and one undo brings back what was there', async () => {
  await page.keyboard.type(written);
  await seen.find(tryIt);
  expect(await text()).toBe(written);
  await seen.press(tryIt);
  await seen.find({ role: 'StaticText', name: /One undo brings your words back/ });
  expect(await text()).toBe(suggested);
  await seen.none(tryIt);
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(written);
});

test('what was written goes into the line of a paragraph alone', async () => {
  await page.keyboard.type('Hello Robin,');
  await page.keyboard.press('Enter');
  await page.keyboard.type(written);
  await seen.press(tryIt);
  await expect.poll(text).toMatch(/^Hello Robin,\s+Could you send me the song\?$/);
});

test('a kind that is not wanted never comes again, until it is brought back in the settings', async () => {
  await page.keyboard.type(written);
  await seen.press({ role: 'button', name: 'never hints like this' });
  await seen.none(tryIt);
  // The same pause has a hint of another kind to show, so nothing is left to wait for.
  await page.keyboard.type(' Why didn’t you call me?');
  await seen.find(tryIt);
  await seen.press(tryIt);
  await expect.poll(text).toBe(`${written} What made it hard to call me?`);

  const settings = await installed.openPage('options.html#writing');
  await settings.getByRole('button', { name: 'bring back' }).click();
  await settings.getByText('Hints you don’t want').waitFor({ state: 'detached' });
  await settings.close();
});

test('a message that is written and deleted has one kind line', async () => {
  await page.keyboard.type(written);
  // By the hint one knows that the pause has been noticed.
  await seen.find(tryIt);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await seen.find({ role: 'button', name: 'no such lines any more' });
  await seen.none(tryIt);
});

test('on a website the rules come into the page that they are wanted in', async () => {
  const origin = 'https://mail.google.com';
  await installed.context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: gmailPage({ language: 'en', me: 'me@example.com' }) }),
  );
  await switchOn(installed, origin);
  const mail = await installed.context.newPage();
  await mail.goto(`${origin}/mail/u/0/`);
  const there = await accessible(mail);
  await mail.click('#compose');
  await mail.click('[g_editable]');
  await there.press({ role: 'button', name: 'Open Small Hello' });
  await there.find({ role: 'button', name: 'Close' });
  await mail.click('[g_editable]');
  await mail.keyboard.type(written);
  await there.press(tryIt);
  await expect.poll(async () => (await mail.innerText('[g_editable]')).trim()).toBe(suggested);
  await mail.keyboard.press('Control+z');
  await expect.poll(async () => (await mail.innerText('[g_editable]')).trim()).toBe(written);
  await mail.close();
});
