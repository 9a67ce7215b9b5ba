import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { sentNotes, stopBackground } from './kept.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { daysAgo, keep, switchOn } from './seed.ts';

const address = 'https://mail.google.com/mail/u/1/';
const lamp = { role: 'button', name: 'Open Small Hello' };
const noted = { role: 'StaticText', name: /^Noted: you wrote to/ };

describe('Gmail, its windows and its ways of sending', () => {
  let installed: Installed;
  let page: Page;
  let seen: Awaited<ReturnType<typeof accessible>>;

  const open = async (hash = '', view: 'inbox' | 'thread' = 'inbox') => {
    await installed.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: gmailPage({ language: 'en', me: 'me@example.com', inboxNodes: 400, view }) }),
    );
    page = await installed.context.newPage();
    await page.goto(address + hash);
    seen = await accessible(page);
  };

  const compose = async (to: string, text = 'A line of my own.') => {
    await page.click('#compose');
    await page.keyboard.type(to);
    await page.keyboard.press('Enter');
    const composer = page.locator('.M9').last();
    await composer.locator('[g_editable]').click();
    await page.keyboard.type(text);
    return composer;
  };

  /** Whether what we show covers something that has to stay free. */
  const covers = async (selector: string) => {
    const ours = await seen.box((await seen.list({ role: 'region', name: 'Small Hello' }))[0] ?? (await seen.find(lamp)));
    return page.evaluate(
      ([box, free]) =>
        [...document.querySelectorAll(free)].some((element) => {
          const { left, top, right, bottom, width } = element.getBoundingClientRect();
          return width > 0 && box.left < right && left < box.left + box.width && box.top < bottom && top < box.top + box.height;
        }),
      [ours, selector] as const,
    );
  };

  beforeEach(async () => {
    installed = await installExtension();
    await switchOn(installed, 'https://mail.google.com');
    await keep(installed, { name: 'Ana Lima', address: 'ana.lima@example.com', wrote: daysAgo(40) });
  });
  afterEach(() => installed?.close());

  test('several at once: the panel belongs to the one in use, and stands on none of them', async () => {
    await open();
    await compose('ana.lima@example.com');
    await compose('ben@example.net');
    await seen.press(lamp);
    await seen.find({ role: 'StaticText', name: /^Keep / });
    expect(await covers('.M9')).toBe(false);
    await page.locator('[g_editable]').first().click();
    await seen.find({ role: 'heading', name: 'Ana Lima' });
    expect(await covers('.M9')).toBe(false);
  });

  test('minimised there is no lamp, and restored it is back; in full screen it covers nothing that is used', async () => {
    await open();
    await compose('ana.lima@example.com');
    await seen.find(lamp);
    await page.locator('.Hl').click();
    await seen.none(lamp);
    await page.locator('.Hl').click();
    await page.locator('[g_editable]').click();
    await seen.find(lamp);
    await page.locator('.Hq').click();
    await page.locator('[g_editable]').click();
    await seen.find(lamp);
    expect(await covers('[g_editable], .IZ [role=button]')).toBe(false);
    await seen.press(lamp);
    await seen.find(lamp);
    expect(await covers('[g_editable], .IZ [role=button]')).toBe(false);
    await page.locator('.Hq').click();
    await seen.find({ role: 'heading', name: 'Ana Lima' });
  });

  test('a composer in a window of its own', async () => {
    await open();
    await compose('ana.lima@example.com');
    const popup = page.waitForEvent('popup');
    await page.locator('.Hq').click({ modifiers: ['Shift'] });
    page = await popup;
    await page.waitForSelector('[g_editable]');
    seen = await accessible(page);
    await page.locator('[g_editable]').click();
    await seen.find(lamp);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => sentNotes(installed)).toHaveLength(1);
  });

  test('a reply and a reply to all know whom they are for', async () => {
    await open('', 'thread');
    await page.click('#reply');
    await page.locator('[g_editable]').click();
    await seen.press(lamp);
    await seen.find({ role: 'heading', name: 'Ana Lima' });
    expect(await covers('[g_editable], .IZ [role=button]')).toBe(false);
    expect(await seen.list({ role: 'button', name: /Ben/ })).toEqual([]);

    await page.locator('.oh').click();
    await page.click('#reply-all');
    await page.locator('[g_editable]').click();
    await seen.find({ role: 'heading', name: 'Ana Lima' });
    await seen.find({ role: 'button', name: /^Keep .*Ben/ });
  });

  test('sent by the button: noted, and the composer gone', async () => {
    await open();
    await compose('ana.lima@example.com');
    await page.locator('.aoO').click();
    await seen.find(noted);
    await expect.poll(() => sentNotes(installed)).toHaveLength(1);
  });

  test("the site's undo takes the note back", async () => {
    await open();
    await compose('ana.lima@example.com');
    await page.locator('.aoO').click();
    await expect.poll(() => sentNotes(installed)).toHaveLength(1);
    await page.locator('#link_undo').click();
    await expect.poll(() => sentNotes(installed)).toHaveLength(0);
  });

  test('our own undo takes it back too', async () => {
    await open();
    await compose('ana.lima@example.com');
    await page.locator('.aoO').click();
    await seen.press({ role: 'button', name: 'undo' });
    await seen.find({ role: 'StaticText', name: /^Taken back/ });
    expect(await sentNotes(installed)).toHaveLength(0);
  });

  test('discarded, scheduled and refused are not sent; what is sent after them is noted once', async () => {
    await open();
    let composer = await compose('ana.lima@example.com');
    await composer.locator('.oh').click();
    composer = await compose('ana.lima@example.com');
    await composer.locator('.hG').click();
    await composer.locator('[selector="scheduledSend"]').click();
    await compose('ana.lima@example.com', 'x');
    await page.keyboard.press('Control+Enter');
    await seen.find(noted);
    expect(await sentNotes(installed)).toHaveLength(1);
  });

  test('a background that was stopped wakes up to open the panel and to note what was sent', async () => {
    await open();
    await compose('ana.lima@example.com');
    await seen.find(lamp);
    await stopBackground(installed);
    await page.bringToFront();
    await seen.press(lamp);
    await seen.find({ role: 'heading', name: 'Ana Lima' });
    await seen.find({ role: 'button', name: 'Use this' });
    await stopBackground(installed);
    await page.bringToFront();
    await page.locator('.aoO').click();
    await expect.poll(() => sentNotes(installed)).toHaveLength(1);
  });

  test('an update while a draft is open: the old script leaves, the draft stays', async () => {
    const errors: string[] = [];
    await open();
    page.on('pageerror', ({ message }) => errors.push(message));
    const composer = await compose('ana.lima@example.com', 'Still here.');
    await seen.find(lamp);
    const own = await installed.openPage('icons/16.png');
    await own.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => {});
    await page.bringToFront();
    await composer.locator('[name="subjectbox"]').click();
    await composer.locator('[g_editable]').click();
    await page.keyboard.type(' And on.');
    expect(await composer.locator('[g_editable]').innerText()).toContain('And on.');
    await seen.none(lamp);
    await seen.none({ role: 'region', name: 'Small Hello' });
    expect(errors).toEqual([]);
  });

  test('nothing of ours can be read by the page', async () => {
    await open();
    await compose('ana.lima@example.com');
    await seen.press(lamp);
    await seen.find({ role: 'heading', name: 'Ana Lima' });
    const found = await page.evaluate(() => {
      const ours = document.documentElement.lastElementChild;
      return {
        root: ours?.shadowRoot,
        names: ours?.getAttributeNames().sort(),
        text: ours?.textContent,
        globals: Object.getOwnPropertySymbols(window).length,
      };
    });
    expect(found).toEqual({ root: null, names: ['popover', 'style'], text: '', globals: 0 });
  });
});
