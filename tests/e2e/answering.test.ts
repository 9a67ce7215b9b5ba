import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { corpus } from '../../assets/openers/en/corpus.ts';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { telegramPage } from './pages/telegram-page.ts';
import { daysAgo, keep, switchOn } from './seed.ts';
import { keepPicture } from './tour.ts';

const address = 'https://web.telegram.org/k/';
const lamp = { role: 'button', name: 'Open Small Hello' };
const use = { role: 'button', name: 'Use this' };

let installed: Installed;
let page: Page;
let seen: Awaited<ReturnType<typeof accessible>>;

beforeAll(async () => {
  installed = await installExtension();
  await keep(installed, { name: 'Ana Lima', address: '1001', channel: 'telegram', wrote: daysAgo(60) });
  await switchOn(installed, 'https://web.telegram.org');
});
afterEach(async () => {
  await page.close();
  await installed.context.unroute(address);
});
afterAll(() => installed?.close());

/** The chat with Ana, whose newest message this is, with the panel open beside it. */
async function open(message: string): Promise<void> {
  await installed.context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: telegramPage(message) }));
  page = await installed.context.newPage();
  await page.goto(address);
  await page.evaluate(() => (window as unknown as { openChats(ids: readonly number[], anew: boolean): Promise<void> }).openChats([1001], false));
  seen = await accessible(page);
  // The panel stays as it was left on this site, open or closed.
  await expect
    .poll(async () => {
      if ((await seen.list(use)).length > 0) return true;
      if ((await seen.list(lamp)).length > 0) await seen.press(lamp);
      return false;
    })
    .toBe(true);
}

/** The texts of the panel that are lines of ours for a kind of message. */
async function answersFor(kind: string): Promise<string[]> {
  const lines = corpus.lines.filter(({ answers }) => answers?.some((one) => one === kind)).map(({ chat }) => (chat ?? '').replace('{name}', 'Ana'));
  const shown = (await seen.all()).map(({ name }) => name);
  return lines.filter((line) => shown.some((text) => text.startsWith(line)));
}

test('heavy news is answered by presence, before anything else, and nothing of it is kept', async () => {
  await open('My mother died this morning. quokka');
  await expect.poll(async () => (await answersFor('heavy')).length).toBe(3);
  await keepPicture(page, 'answering-heavy-news');
  const settings = await installed.openPage('options.html#circle');
  const stored = await settings.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }> } }).chrome;
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
  await settings.close();
  expect(stored).not.toContain('quokka');
});

test('good news is answered by being glad', async () => {
  await open('I got the job!! I start in May');
  await expect.poll(async () => (await answersFor('good-news')).length).toBeGreaterThan(1);
});

test('what is in the way leads to a kind word, where it comes from, and one small step', async () => {
  await open('ok');
  await seen.press({ role: 'button', name: 'What is in the way?' });
  await seen.press({ role: 'button', name: 'I may be a bother' });
  await seen.find({ role: 'StaticText', name: /^That worry comes from caring\./ });
  await seen.press({ role: 'button', name: 'why we say so' });
  await seen.find({ role: 'StaticText', name: /2023/ });
  await seen.press({ role: 'button', name: 'lines that ask nothing' });
  await expect
    .poll(async () => (await seen.list({ role: 'StaticText', name: /\?$/ })).filter(({ name }) => name !== 'What is in the way?'))
    .toEqual([]);
});

test('a calm card stands in where somebody’s own words are heavy, and goes when it is not that', async () => {
  await open('ok');
  await seen.press({ role: 'textbox', name: 'Something true from today' });
  await page.keyboard.type('I do not want to be here any more');
  await page.keyboard.press('Enter');
  await seen.find({ role: 'heading', name: 'You come first for a moment.' });
  // The one line it offers is for somebody they trust.
  await expect.poll(async () => (await seen.list(use)).length).toBe(1);
  await keepPicture(page, 'calm-card');
  await seen.press({ role: 'button', name: 'this is not it, go on' });
  await expect.poll(async () => (await seen.list(use)).length).toBe(3);
});
