import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { sentNotes } from './kept.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { daysAgo, keep, switchOn } from './seed.ts';
import { keepPicture } from './tour.ts';

const origin = 'https://mail.google.com';
const lamp = { role: 'button', name: 'Open Small Hello' };
const use = { role: 'button', name: 'Use this' };
const changed = { role: 'StaticText', name: 'This site has changed.' };
const editor = '[g_editable]';

/** As if Gmail had renamed all that says whom a message is for, and which one it is. */
const renamed = (page: string) =>
  [
    ['<form class="bAs" method="post">', '<div class="bAs">'],
    ['      </form>\n', '      </div>\n'],
    ["'data-name'", "'data-called'"],
    ['{ email, name: nameOf(email),', '{ mail: email, called: nameOf(email),'],
    ['name="composeid"', 'name="cid"'],
    ['name="draft"', 'name="did"'],
    ['composeid:', 'cid:'],
    ['draft: draft.id', 'did: draft.id'],
  ].reduce((text, [before = '', after = '']) => text.replaceAll(before, after), page);

describe.each(['light', 'dark'] as const)('a site that has changed, %s', (colorScheme) => {
  let installed: Installed;
  let page: Page;
  let seen: Awaited<ReturnType<typeof accessible>>;

  beforeAll(async () => {
    installed = await installExtension({ colorScheme });
    await installed.context.route(`${origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: renamed(gmailPage({ language: 'en', me: 'dora@example.org', inboxNodes: 200 })) }),
    );
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await switchOn(installed, origin);
    await keep(installed, { name: 'Ana Lima', address: 'ana.lima@example.com', wrote: daysAgo(40) });
    page = await installed.context.newPage();
    await page.goto(`${origin}/mail/u/0/`);
    seen = await accessible(page);
  });
  afterAll(() => installed?.close());

  const compose = async () => {
    await page.click('#compose');
    await page.keyboard.type('ana.lima@example.com');
    await page.keyboard.press('Enter');
    await page.locator('[name="subjectbox"]').last().fill('Varnish');
    await page.locator(editor).last().click();
    await page.keyboard.type('Meet me at Quayside.');
  };
  const discard = () => page.locator('.oh').last().click();

  test('is asked about twice, and at the third time the panel says so', async () => {
    await compose();
    await seen.press(lamp);
    await seen.find({ role: 'StaticText', name: 'Who is this for?' });
    await discard();
    await compose();
    await seen.find({ role: 'StaticText', name: 'Who is this for?' });
    expect(await seen.list(changed)).toEqual([]);
    await discard();
    await compose();
    await seen.find(changed);
    await keepPicture(page, `changed-site-${colorScheme}`);
  });

  test('the copy of how the page is built has nothing of anybody in it', async () => {
    await seen.press({ role: 'button', name: 'Copy how the page is built' });
    await seen.find({ role: 'StaticText', name: /^It is on your clipboard/ });
    const outline = await page.evaluate(() => navigator.clipboard.readText());
    expect(outline).toMatch(/^gmail \d{4}-\d{2}\n/);
    expect(outline).toContain('contenteditable=true');
    const shown = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('input, [id], [data-hovercard-id]')].flatMap((one) => [one.id, one.getAttribute('value')]);
      return [document.body.innerText, ...ids, document.querySelector('[g_editable]')?.textContent].join(' ');
    });
    const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu));
    const said = wordsIn(outline.replace(/^gmail .*/, ''));
    expect([...wordsIn(shown)].filter((word) => said.has(word))).toEqual([]);
    for (const secret of ['ana', 'lima', 'dora', 'example', 'quayside', 'varnish', 'msg-a', 'compose-'])
      expect(outline.toLowerCase()).not.toContain(secret);
  });

  test('lines are still there for somebody who is chosen, and nothing is noted', async () => {
    await seen.press({ role: 'textbox', name: 'A name from your circle' });
    await page.keyboard.type('Ana');
    await seen.press({ role: 'button', name: 'Ana Lima' });
    await seen.find({ role: 'heading', name: 'Ana Lima' });
    await seen.press(use);
    await seen.find({ role: 'StaticText', name: /one undo takes it away/ });
    await page.keyboard.press('Control+Enter');
    await page.locator('#link_vsm').waitFor();
    expect(await page.evaluate(() => (window as unknown as { sentMessages: unknown[] }).sentMessages.length)).toBe(1);
    const options = await installed.openPage('options.html#sites');
    await options.getByText('This site has changed.').waitFor();
    await options.getByText('Nothing noted from here.').waitFor();
    await keepPicture(options, `options-site-changed-${colorScheme}`);
    expect(await sentNotes(installed)).toEqual([]);
  });
});
