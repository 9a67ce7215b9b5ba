import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type InstalledInFirefox, installInFirefox } from './firefox.ts';
import { kept, sentNotes } from './kept.ts';
import { correspondents, files } from './newcomer.ts';
import { type RoundcubePage, serveRoundcubePage } from './pages/roundcube-page.ts';
import { daysAgo, keep, switchOn, tell } from './seed.ts';
import { screens } from './tour.ts';

/** In pages of ours. */
declare const browser: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { query(about: object): Promise<readonly { readonly url?: string }[]> };
  readonly alarms: { getAll(): Promise<readonly { readonly scheduledTime: number }[]> };
  readonly notifications: { getAll(): Promise<object> };
};

const lamp = { role: 'button', name: 'Open Small Hello' };
const use = { role: 'button', name: 'Use this' };
const since = /you wrote (in|last|a|some|\d)/;
const inserted = /one undo takes it away/;

const missing = findBrowser('firefox') ? '' : ' (Firefox was not found; FIREFOX_PATH can name it)';

describe.skipIf(missing)(`Firefox${missing}`, () => {
  let installed: InstalledInFirefox;
  let roundcube: RoundcubePage;

  beforeAll(async () => {
    [installed, roundcube] = await Promise.all([installInFirefox(), serveRoundcubePage()]);
  });
  afterAll(async () => {
    await installed?.close();
    await roundcube?.close();
  });

  const undo = async (page: Page) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };

  test('the first start leads to the practice page: found, who, how long, inserted, undone, inserted again, sent, noted', async () => {
    const page = await installed.firstPage();
    for (const way of ['a[href="#4"]', 'a[href="/practice.html"]']) await (await page.waitForSelector(way))?.click();
    const editor = '[data-practice-editor]';
    const written = () => page.$eval(editor, (element) => (element as HTMLElement).innerText);
    await page.waitForSelector(editor);
    await page.click(editor);
    await page.keyboard.type('First.');

    const beside = installed.beside(page);
    await beside.press(lamp);
    await beside.find({ role: 'heading', name: 'Robin' });
    await beside.says(since);
    await beside.press(use);
    await beside.says(inserted);
    const line = await written();
    expect(line).toMatch(/^First\. \S/);
    await undo(page);
    expect((await written()).trim()).toBe('First.');
    await beside.press(use);
    await expect.poll(written).toBe(line);
    await mkdir(screens, { recursive: true });
    await page.screenshot({ path: join(screens, 'firefox-practice.png') });

    await page.click('[data-practice-send]');
    await beside.says(/Noted: you wrote to/);
    expect(await page.$eval('[data-practice-outbox]', ({ textContent }) => textContent)).toContain(line);
    expect(await sentNotes(installed)).toEqual([expect.objectContaining({ by: 'me', channel: 'practice' })]);
  });

  describe('a website', () => {
    beforeAll(() => keep(installed, { name: 'Ben Ash', address: 'ben@example.com', wrote: daysAgo(200) }));

    const emails = async () => (await sentNotes(installed)).filter(({ channel }) => channel === 'email');

    test('a tab that was open before, plain text, with the mouse, and a background that is stopped twice: the whole path', async () => {
      const page = await installed.openSite(`${roundcube.origin}/plain`);
      await switchOn(installed, 'http://127.0.0.1');
      const editor = '#composebody';
      const written = () => page.$eval(editor, (element) => (element as HTMLTextAreaElement).value);
      await page.click(editor);
      await page.keyboard.type('First.');

      const beside = installed.beside(page);
      expect(await beside.isStyled(lamp)).toBe(true);
      await installed.stopBackground();
      await beside.press(lamp);
      await beside.find({ role: 'heading', name: 'Ben Ash' });
      await beside.says(since);
      await beside.press(use);
      await beside.says(inserted);
      const line = await written();
      expect(line).toMatch(/^First\. \S.*\n\n/);
      await undo(page);
      expect(await written()).toBe('First.');
      await beside.press(use);
      await expect.poll(written).toBe(line);

      await installed.stopBackground();
      await page.click('.formbuttons .send');
      await beside.says(/Noted: you wrote to/);
      expect(roundcube.sent.at(-1)?.get('_message')?.replaceAll('\r\n', '\n')).toBe(line);
      expect(await emails()).toEqual([expect.objectContaining({ by: 'me' })]);
      await page.close();
    });

    test('an editor in a frame, by the keyboard alone: the whole path', async () => {
      const page = await installed.openSite(`${roundcube.origin}/html`);
      const frame = (await ((await page.$('#composebody_ifr')) as ElementHandle<HTMLIFrameElement>).contentFrame()) as Frame;
      const written = () => frame.$eval('body', (body) => (body as HTMLElement).innerText);
      await frame.focus('body');
      await page.keyboard.type('First.');

      // The panel was open here before, so it is open again, and the command goes into it.
      const beside = installed.beside(page);
      await beside.find(use);
      const takeFirst = async () => {
        await installed.command();
        await beside.tabTo('Use this');
        await page.keyboard.press('Enter');
        await expect.poll(written).toMatch(/^First\. \S.*\n\n/);
      };
      await takeFirst();
      const line = await written();
      await undo(page);
      expect((await written()).trim()).toBe('First.');
      await takeFirst();

      await page.focus('.formbuttons .send');
      await page.keyboard.press('Enter');
      await beside.says(/Noted: you wrote to/);
      expect(roundcube.sent.at(-1)?.get('_message')).toContain(line.split('\n').at(-1));
      expect(await emails()).toHaveLength(2);
      await page.close();
    });
  });

  test('a Takeout archive that is chosen in the settings brings its people and dates in', async () => {
    const page = await installed.openPage('options.html#bring');
    const press = (label: string) =>
      expect
        .poll(() =>
          page.evaluate((words) => {
            const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
            button?.click();
            return button !== undefined;
          }, label),
        )
        .toBe(true);
    const choose = (base64: string) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], 'takeout.zip'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input) input.files = transfer.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      return input !== null;
    };
    await expect.poll(() => page.evaluate(choose, files.takeout.buffer.toString('base64'))).toBe(true);
    for (const label of ['Read them', 'Go on', 'Bring them in']) await press(label);
    const both = correspondents.filter(({ mine, theirs }) => mine.length > 0 && theirs.length > 0);
    await expect
      .poll(async () => (await kept(installed)).people.map(({ name }) => name))
      .toEqual(expect.arrayContaining(both.map(({ name }) => name)));
    const { people, ledgers } = await kept(installed);
    for (const { name, mine, theirs } of both) {
      const days = ledgers[people.find((person) => person.name === name)?.id ?? '']?.map(
        ({ at, by }) => `${by} ${new Date(at).toISOString().slice(0, 10)}`,
      );
      expect(new Set(days)).toEqual(new Set([...mine.map((day) => `me ${day}`), ...theirs.map((day) => `them ${day}`)]));
    }
    await page.close();
  });

  test('the reminder comes without buttons, once, to a background that was stopped; pressed, it opens the page of the day', async () => {
    await keep(installed, { name: 'Cem Arslan', address: 'cem@example.com' });
    await tell(installed, { do: 'change-settings', change: { reminderAt: 0 } });
    const page = await installed.openPage('icons/16.png');
    // As if the hour of today had been slept through.
    await page.evaluate(() => browser.storage.local.set({ reminder: { until: new Date().setHours(0, 0, 0, 0) - 1, saidAt: null } }), null);
    await installed.stopBackground();
    const wake = () => page.evaluate(() => browser.runtime.sendMessage({ ask: 'warm-up' }), null);
    const [title = '', line] = await installed.pressNotification(wake);
    expect(title.replace(/[\u2068\u2069]/g, '')).toMatch(/^A hello to .+\?$/);
    expect(line).toBe('One line is plenty.');
    const opened = () => page.evaluate(async () => (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/today.html')).length, null);
    await expect.poll(opened).toBe(1);
    await installed.stopBackground();
    await wake();
    await expect.poll(() => page.evaluate(async () => (await browser.alarms.getAll())[0]?.scheduledTime ?? 0, null)).toBeGreaterThan(Date.now());
    expect(await page.evaluate(async () => Object.keys(await browser.notifications.getAll()), null)).toEqual([]);
    await page.close();
  });
});
