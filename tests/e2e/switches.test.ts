import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { openRealPopup } from './real-popup.ts';
import { daysAgo, keep, switchOn } from './seed.ts';

const origin = 'https://mail.google.com';
const dora = `${origin}/mail/u/0/`;
const choir = `${origin}/mail/u/1/`;
const lamp = { role: 'button', name: 'Open Small Hello' };
const restHere = { role: 'button', name: 'rest here' };
const editor = '[g_editable]';

/** What stands in the popup's switch for the site. */
const isOn = (on: boolean) => `document.querySelector('[role=switch]')?.ariaChecked === '${on}'`;
const pressInPopup = (label: string) => `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === '${label}').click()`;
const says = (words: string) => `document.body.innerText.includes('${words}')`;

describe('switches: on this page, this account, this site', () => {
  let installed: Installed;

  beforeEach(async () => {
    installed = await installExtension();
    await installed.context.route(`${origin}/**`, (route) => {
      const me = route.request().url().startsWith(choir) ? 'choir@example.org' : 'dora@example.org';
      return route.fulfill({ contentType: 'text/html', body: gmailPage({ language: 'en', me, inboxNodes: 200 }) });
    });
    await switchOn(installed, origin);
    await keep(installed, { name: 'Ana Lima', address: 'ana.lima@example.com', wrote: daysAgo(40) });
  });
  afterEach(() => installed?.close());

  const open = async (address: string, before: (page: Page) => Promise<unknown> = async () => {}) => {
    const page = await installed.context.newPage();
    await before(page);
    await page.goto(address);
    const seen = await accessible(page);
    const compose = async () => {
      await page.bringToFront();
      await page.locator('#compose').focus();
      await page.keyboard.press('Enter');
      await page.locator(editor).last().click();
    };
    /** Enters the last composer anew. */
    const enter = async () => {
      await page.bringToFront();
      await page.locator('[name="subjectbox"]').last().click();
      await page.locator(editor).last().click();
    };
    /** Elements of ours in the page. */
    const ours = () => page.locator('html > [popover]').count();
    return { page, seen, compose, enter, ours };
  };

  const restFromPanel = async (seen: Awaited<ReturnType<typeof accessible>>, where: string) => {
    await seen.press(lamp);
    await seen.press(restHere);
    // Folded out, the panel is higher, and moves up.
    const bottom = async () => {
      const { top, height } = await seen.box(await seen.find({ role: 'button', name: where }));
      return top + height;
    };
    await expect.poll(bottom).toBeLessThan(800);
    await seen.press({ role: 'button', name: where });
  };

  test('on this page, from the panel and from the popup, until it is loaded anew', async () => {
    const { page, seen, compose, enter, ours } = await open(dora);
    await compose();
    await restFromPanel(seen, 'on this page');
    await expect.poll(ours).toBe(0);
    await enter();
    expect(await ours()).toBe(0);
    const popup = await openRealPopup(installed, page);
    await popup.until(says('Resting on this page until it is loaded anew'));
    await popup.release();

    await page.reload();
    await compose();
    await seen.find({ role: 'region', name: 'Small Hello' });
    const again = await openRealPopup(installed, page);
    await again.until(says('rest on this page'));
    await again.evaluate(pressInPopup('rest on this page'));
    await again.until(says('Resting on this page until it is loaded anew'));
    await again.release();
    await expect.poll(ours).toBe(0);
    await page.reload();
    await compose();
    await seen.find({ role: 'region', name: 'Small Hello' });
  });

  test('on this account, from the panel: gone on the one, there on the other, and not even for a moment when it is loaded anew', async () => {
    const one = await open(dora, (page) =>
      page.addInitScript(() => {
        const appeared: string[] = [];
        Object.assign(window, { appeared });
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const node of addedNodes) if ((node as Element).matches?.('[popover]')) appeared.push(node.nodeName);
        }).observe(document, { childList: true, subtree: true });
      }),
    );
    const appeared = () => one.page.evaluate(() => (window as unknown as { appeared: string[] }).appeared);
    const other = await open(choir);
    await other.compose();
    await other.seen.find(lamp);
    await one.compose();
    await restFromPanel(one.seen, 'on this account');
    await expect.poll(one.ours).toBe(0);
    await one.enter();
    expect(await one.ours()).toBe(0);
    await other.enter();
    await other.seen.find({ role: 'region', name: 'Small Hello' });

    await one.page.reload();
    await one.compose();
    await one.enter();
    // The popup hears of the account from the watcher, and of the day from the background, which has answered the watcher before.
    const popup = await openRealPopup(installed, one.page);
    await popup.until(says('Resting on this account'));
    expect(await appeared()).toEqual([]);
    await popup.evaluate(pressInPopup('come back'));
    await popup.until(says('rest on this account'));
    await popup.release();
    await one.enter();
    await one.seen.find({ role: 'region', name: 'Small Hello' });
    expect(await appeared()).not.toEqual([]);
  });

  test('on this account, from the popup, and back from the page of sites', async () => {
    const { page, seen, compose, enter, ours } = await open(dora);
    await compose();
    await seen.find(lamp);
    const popup = await openRealPopup(installed, page);
    await popup.until(says('rest on this account'));
    await popup.evaluate(pressInPopup('rest on this account'));
    await popup.until(says('Resting on this account'));
    await popup.release();
    await expect.poll(ours).toBe(0);
    await enter();
    expect(await ours()).toBe(0);
    const options = await installed.openPage('options.html#sites');
    await options.getByText('Resting on dora@example.org').waitFor();
    await options.getByRole('button', { name: 'come back' }).click();
    await expect.poll(() => options.getByText('dora@example.org').count()).toBe(0);
    await enter();
    await seen.find(lamp);
  });

  test('on this site, from the panel and from the popup, in every tab, and back without loading anything anew', async () => {
    const one = await open(dora);
    const other = await open(choir);
    await other.compose();
    await other.seen.find(lamp);
    await one.compose();
    await restFromPanel(one.seen, 'on this site');
    for (const { enter, ours } of [one, other]) {
      await expect.poll(ours).toBe(0);
      await enter();
      expect(await ours()).toBe(0);
    }
    await one.page.bringToFront();
    const popup = await openRealPopup(installed, one.page);
    await popup.until(isOn(false));
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await popup.until(isOn(true));
    await popup.release();
    for (const { enter, seen } of [one, other]) {
      await enter();
      await seen.find({ role: 'region', name: 'Small Hello' });
    }
    const again = await openRealPopup(installed, one.page);
    await again.until(isOn(true));
    await again.evaluate("document.querySelector('[role=switch]').click()");
    await again.until(isOn(false));
    await again.release();
    await expect.poll(() => Promise.all([one, other].map(({ ours }) => ours()))).toEqual([0, 0]);
  });
});
