import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { openRealPopup } from './real-popup.ts';
import { keep, switchOn, tell } from './seed.ts';

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
    await expect.poll(() => popup.evaluate("document.querySelector('[role=switch]').ariaChecked")).toBe('false');
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
    await expect.poll(() => lit()).toBe(false);
  });
});

describe('somebody on my mind', () => {
  let installed: Installed;
  beforeEach(async () => {
    installed = await installExtension();
  });
  afterEach(() => installed?.close());

  const typeName = (name: string) =>
    `{ const field = document.querySelector('input[type="search"]'); field.focus(); field.value = ${JSON.stringify(name)}; field.dispatchEvent(new InputEvent('input', { bubbles: true })); }`;
  const pressOn = (words: string) =>
    `[...document.querySelectorAll('button')].find((one) => one.textContent.replaceAll(/[\\u2068\\u2069]/g, '').trim().startsWith(${JSON.stringify(words)})).click()`;
  const linesShown = 'document.querySelectorAll(".lines .line").length === 3';

  test('P004: from the popup to three lines with a name and one press, and nothing of the name is kept', async () => {
    const page = await installed.context.newPage();
    await page.goto('about:blank');
    const before = await stored(installed);
    const popup = await openRealPopup(installed, page);
    await popup.until('document.activeElement?.type === "search"');
    await popup.keepPicture('popup-nothing-today');
    await popup.evaluate(typeName('Ottilie'));
    await popup.until('document.querySelector(".found")');
    await popup.keepPicture('popup-a-name');
    await popup.evaluate(pressOn('A few words for Ottilie'));
    await popup.until(linesShown);
    await popup.keepPicture('popup-lines-for-a-name');
    await expect.poll(() => popup.evaluate('document.activeElement.textContent')).toBe('For Ottilie');
    await expect.poll(() => stored(installed)).toEqual(before);
    await popup.release();
  });

  test('by keyboard from end to end', async () => {
    const popup = await installed.openPage('popup.html');
    await popup.locator('input[type="search"]:focus').waitFor();
    await popup.keyboard.type('Ottilie');
    await popup.keyboard.press('Enter');
    const first = popup.locator('.lines .line').first();
    await first.waitFor();
    // Past the way back, to the first line.
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await first.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await first.locator('.letter').textContent();
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    const field = popup.locator('input[type="search"]:focus');
    await field.waitFor();
    await popup.keyboard.press('Control+V');
    await expect.poll(() => field.inputValue()).toBe(text);
  });

  test('somebody of the circle is written to where the line is at hand', async () => {
    await installed.context.route('https://mail.google.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Mail</title>' }));
    await switchOn(installed, 'https://mail.google.com');
    await keep(installed, { name: 'Ana Lima', address: 'ana@example.com', threads: ['the new choir'] });
    const page = await installed.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/');
    const popup = await openRealPopup(installed, page);
    await popup.until('document.body.innerText.includes("Ana Lima")');
    await popup.keepPicture('popup-invitation');
    await popup.evaluate(pressOn('Two minutes'));
    await popup.keepPicture('popup-two-minutes');
    await popup.evaluate(pressOn('Two minutes'));
    await popup.evaluate(typeName('ana'));
    await popup.until('document.querySelector(".found")');
    await popup.evaluate(pressOn('Ana Lima'));
    await popup.until(linesShown);
    await popup.keepPicture('popup-lines');
    const opened = installed.context.waitForEvent('page', { predicate: async (one) => one.waitForURL(/view=cm/).then(() => true) });
    await popup.evaluate(pressOn('Write'));
    expect((await opened).url()).toBe('https://mail.google.com/mail/?view=cm&fs=1&to=ana%40example.com');
  });
});

describe('whoever begins', () => {
  let installed: Installed;
  beforeEach(async () => {
    installed = await installExtension();
  });
  afterEach(() => installed?.close());

  test('without an address, the main button brings words to copy, and nothing leads nowhere', async () => {
    await tell(installed, { do: 'add-person', details: { name: 'Ana Lima' } });
    const popup = await installed.openPage('popup.html');
    await popup.getByRole('heading', { name: 'A hello to Ana Lima?' }).waitFor();
    await expect.poll(() => popup.locator('.main').allInnerTexts()).toEqual(['Some words to begin with']);
    await popup.locator('.main').click();
    await expect.poll(() => popup.locator('.lines .line').count()).toBe(3);
    await popup.getByText('No address is kept for').waitFor();
    await popup.locator('.lines .line').first().getByRole('button', { name: 'Copy' }).click();
    await popup.getByRole('button', { name: 'Copied' }).waitFor();
    await popup.getByRole('link', { name: 'Invite to ten minutes' }).waitFor();
    const opened = installed.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Add an address' }).click();
    await (await opened).getByPlaceholder('Add an address').waitFor();
  });

  test('while it rests a name is as welcome as ever, from the words to the note, and the rest stays', async () => {
    await keep(installed, { name: 'Ana Lima', address: 'ana@example.com' });
    await tell(installed, { do: 'change-settings', change: { paused: 'until-i-say' } });
    const popup = await installed.openPage('popup.html');
    await popup.getByRole('heading', { name: 'Small Hello is resting.' }).waitFor();
    await popup.getByRole('searchbox').fill('ana');
    await popup.getByRole('button', { name: 'Ana Lima', exact: true }).click();
    await expect.poll(() => popup.locator('.lines .line').count()).toBe(3);
    await popup.getByRole('button', { name: 'We were in touch' }).click();
    await popup.getByRole('heading', { name: 'A hello to Ana Lima?' }).waitFor();
    await popup.getByRole('button', { name: 'We were in touch' }).click();
    await popup.getByRole('button', { name: 'Note it' }).click();
    await popup.getByText('Noted.').waitFor();
    await popup.getByRole('heading', { name: 'Small Hello is resting.' }).waitFor();
  });

  test('rest says what rests and until when, and is taken back with a press', async () => {
    await keep(installed, { name: 'Ana Lima', address: 'ana@example.com' });
    const popup = await installed.openPage('popup.html');
    await popup.getByRole('button', { name: 'Let invitations to Ana Lima rest' }).click();
    await popup.getByText('No invitations to them until you say so').waitFor();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByRole('heading', { name: 'A hello to Ana Lima?' }).waitFor();
  });
});

/** Everything in storage.local, as it is. */
async function stored(installed: Installed): Promise<unknown> {
  const background = await installed.background();
  return background.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<unknown> } } } }).chrome.storage.local.get(null),
  );
}
