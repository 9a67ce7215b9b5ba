import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { sentNotes } from './kept.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { daysAgo, keep, switchOn } from './seed.ts';

const address = 'https://mail.google.com/mail/u/1/';
const lamp = { role: 'button', name: 'Open Small Hello' };
const use = { role: 'button', name: 'Use this' };
const editor = '[g_editable]';

describe('Gmail on bad days', () => {
  let installed: Installed;
  let page: Page;
  let seen: Awaited<ReturnType<typeof accessible>>;
  const errors: string[] = [];

  beforeAll(async () => {
    installed = await installExtension();
    await installed.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: gmailPage({ language: 'en', me: 'me@example.com', inboxNodes: 400 }) }),
    );
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://mail.google.com' });
    await switchOn(installed, 'https://mail.google.com');
    await keep(installed, { name: '<b>Ana</b> & "Lima" ليلى', address: 'ana.lima@example.com', wrote: daysAgo(40) });
  });
  afterAll(() => installed?.close());
  afterEach(async () => {
    await page?.close();
    expect(errors.splice(0)).toEqual([]);
  });

  const compose = async (to: string) => {
    page = await installed.context.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address);
    seen = await accessible(page);
    await page.click('#compose');
    await page.keyboard.type(to);
    await page.keyboard.press('Enter');
    await page.locator(editor).click();
  };

  test('an editor that refuses the line: it is on the clipboard, and the panel says so', async () => {
    await compose('ana.lima@example.com');
    await page.keyboard.type('Mine.');
    await page.evaluate((selector) => {
      const written = document.querySelector(selector) as HTMLElement;
      written.addEventListener('input', () => {
        written.textContent = 'Mine.';
      });
    }, editor);
    await seen.press(lamp);
    await seen.press(use);
    await seen.find({ role: 'StaticText', name: /on your clipboard/ });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\S/);
    expect((await page.innerText(editor)).trim()).toBe('Mine.');
  });

  test('a name with markup and two directions is a name', async () => {
    await compose('ana.lima@example.com');
    await seen.find({ role: 'heading', name: '<b>Ana</b> & "Lima" ليلى' });
  });

  test('a recipient typed but not resolved: the panel asks who it is', async () => {
    await compose('ana.lima@example.com');
    await page.locator('.aoD').click();
    await page.keyboard.type('somebod');
    await page.locator('[name=subjectbox]').click();
    await seen.find({ role: 'StaticText', name: 'Who is this for?' });
  });

  test('nobody chosen: a quiet hint, and no line', async () => {
    await compose('');
    await seen.find({ role: 'StaticText', name: /^Nobody chosen yet/ });
    expect(await seen.list(use)).toEqual([]);
  });

  test('a page that presses its own send button is not the user', async () => {
    const before = (await sentNotes(installed)).length;
    await compose('ana.lima@example.com');
    await page.keyboard.type('Not by me.');
    await page.evaluate(() => {
      const button = document.querySelector('.aoO');
      for (const type of ['mousedown', 'mouseup', 'click']) button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    await expect.poll(() => page.evaluate(() => (window as unknown as { sentMessages: unknown[] }).sentMessages.length)).toBeGreaterThan(0);
    await page.locator('#link_vsm').first().waitFor();
    expect(await sentNotes(installed)).toHaveLength(before);
  });

  test('a composer taken away while the panel opens', async () => {
    await compose('ana.lima@example.com');
    await page.evaluate(() => document.querySelector('.no')?.remove());
    await seen.none({ role: 'region', name: 'Small Hello' });
    await seen.none(lamp);
  });

  test('two tabs with the same mail: sent in one, noted once', async () => {
    const before = (await sentNotes(installed)).length;
    const other = await installed.context.newPage();
    await other.goto(address);
    await compose('ana.lima@example.com');
    await seen.find(use);
    await page.keyboard.type('Once.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => sentNotes(installed)).toHaveLength(before + 1);
    await other.close();
  });

  test('by keyboard alone: the command opens it, leads into it, and Escape leads back to the message', async () => {
    const command = async () => {
      const background = await installed.background();
      type Commands = { chrome: { commands: { onCommand: { dispatch(name: string): void } } } };
      await background.evaluate(() => (globalThis as unknown as Commands).chrome.commands.onCommand.dispatch('open-panel'));
    };
    await compose('ana.lima@example.com');
    await page.bringToFront();
    await seen.press({ role: 'button', name: 'Close' });
    await seen.find(lamp);
    await command();
    await seen.find(use);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('g_editable'))).toBe(true);
    await command();
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('g_editable'))).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('g_editable'))).toBe(true);
    await seen.find(lamp);
  });

  test('a window with no room beside the message: the lamp alone, and nothing covered', async () => {
    await compose('ana.lima@example.com');
    await page.setViewportSize({ width: 530, height: 500 });
    await seen.find(lamp);
    const box = await seen.box(await seen.find(lamp));
    const covered = await page.evaluate(
      (ours) =>
        [...document.querySelectorAll('[g_editable], .IZ [role=button]')].some((element) => {
          const { left, top, right, bottom, width } = element.getBoundingClientRect();
          return width > 0 && ours.left < right && left < ours.left + ours.width && ours.top < bottom && top < ours.top + ours.height;
        }),
      box,
    );
    expect(covered).toBe(false);
  });

  test('keys typed into the panel are no shortcuts of the page', async () => {
    await compose('ana.lima@example.com');
    await seen.press(lamp);
    await seen.press({ role: 'textbox', name: 'Something true from today' });
    await page.keyboard.type('ccc it is raining');
    expect(await page.locator('.M9').count()).toBe(1);
    await page.keyboard.press('Enter');
    await seen.find(use);
  });
});
