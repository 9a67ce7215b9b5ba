import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { daysAgo, keep, switchOn } from './seed.ts';
import { keepPicture } from './tour.ts';

const address = 'https://mail.google.com/mail/u/1/';
const me = 'me@example.com';

type SentMessage = { readonly to: readonly string[]; readonly subject: string; readonly text: string };
const sentMessages = (page: Page) => page.evaluate(() => (window as unknown as { sentMessages: SentMessage[] }).sentMessages);
const editor = '[g_editable]';

describe.each([
  ['en', 'light'],
  ['hu', 'dark'],
  ['ar', 'light'],
] as const)('Gmail in %s, %s', (language, colorScheme) => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await installExtension({ colorScheme });
    await installed.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: gmailPage({ language, me }) }),
    );
    page = await installed.context.newPage();
    await page.goto(address);
    await switchOn(installed, 'https://mail.google.com');
    await keep(installed, { name: 'Ana Lima', address: 'ana.lima@example.com', wrote: daysAgo(200), threads: ['the new choir'] });
    const popup = await installed.openPage('popup.html');
    await popup.getByText('Ana Lima').first().waitFor();
    await popup.close();
    await page.bringToFront();
  });
  afterAll(() => installed?.close());

  test('a tab that was open already: found, who, how long, inserted, undone, inserted again, sent, noted', async () => {
    const seen = await accessible(page);
    await page.click('#compose');
    await page.keyboard.type('ana.lima@example.com');
    await page.keyboard.press('Enter');
    await page.fill('input[name=subjectbox]', 'Hello');
    await page.click(editor);
    await page.keyboard.type('First.');

    await seen.press({ role: 'button', name: 'Open Small Hello' });
    await seen.find({ role: 'heading', name: 'Ana Lima' });
    await seen.find({ role: 'button', name: /^you wrote / });
    await seen.find({ role: 'button', name: 'why we say so' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');

    await seen.find({ role: 'button', name: 'Use this' });
    await keepPicture(page, `gmail-${language}-${colorScheme}`);
    await seen.press({ role: 'button', name: 'Use this' });
    await seen.find({ role: 'StaticText', name: /one undo takes it away/ });
    const inserted = await page.innerText(editor);
    expect(inserted).toMatch(/^First\. ?\S/);
    expect(inserted).toContain('Ana');

    await page.keyboard.press('Control+z');
    expect((await page.innerText(editor)).trim()).toBe('First.');

    await seen.press({ role: 'button', name: 'Use this' });
    await expect.poll(() => page.innerText(editor)).toContain('Ana');
    await page.keyboard.press('Control+Enter');

    await seen.find({ role: 'StaticText', name: /^Noted: you wrote to/ });
    const [message] = await sentMessages(page);
    expect(message?.to).toEqual(['ana.lima@example.com']);
    expect(message?.text).toMatch(/^First\. ?\S/);
    await seen.close();

    const popup = await installed.openPage('popup.html');
    await popup.locator('h1').waitFor();
    expect(await popup.innerText('body')).not.toContain('Ana');
    await popup.close();
  });
});
