import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { openRealPopup } from './real-popup.ts';

describe('the popup over a site', () => {
  let installed: Installed;
  beforeEach(async () => {
    installed = await installExtension();
  });
  afterEach(() => installed?.close());

  test('switches the site on, in the tab that is open, and off again', async () => {
    await installed.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: gmailPage({ language: 'en', me: 'me@example.com', inboxNodes: 200 }) }),
    );
    const page = await installed.context.newPage();
    await page.goto('https://mail.google.com/mail/u/1/');
    const popup = await openRealPopup(installed, page);
    await popup.until("document.body.innerText.includes('mail.google.com')");
    expect(await popup.evaluate("document.querySelector('[role=switch]').ariaChecked")).toBe('false');
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await popup.until("document.querySelector('[role=switch]').ariaChecked === 'true'");
    await popup.release();
    const seen = await accessible(page);
    const lit = async () => {
      await page.click('#compose');
      await page.locator('[g_editable]').last().click();
      return (await seen.list({ role: 'button', name: 'Open Small Hello' })).length > 0;
    };
    await expect.poll(lit).toBe(true);
    // The presses on the page have closed the popup, as they do.
    const again = await openRealPopup(installed, page);
    await again.until("document.querySelector('[role=switch]')?.ariaChecked === 'true'");
    await again.evaluate("document.querySelector('[role=switch]').click()");
    await again.until("document.querySelector('[role=switch]').ariaChecked === 'false'");
    await seen.none({ role: 'button', name: 'Open Small Hello' });
    expect(await lit()).toBe(false);
  });
});
