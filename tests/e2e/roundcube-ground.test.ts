import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMissing } from './real/installed.ts';
import { type Roundcube, startRoundcube } from './real/roundcube.ts';
import { insertedText, logIn, openComposer, openReply, send, toggleHtml, typeInto, waitForList } from './real/roundcube-driver.ts';

const missing = findMissing('mail');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

describe.skipIf(missing)(`the real Roundcube${missing ? ` (${missing})` : ''}`, () => {
  let roundcube: Roundcube;
  let browser: Browser;

  beforeAll(async () => {
    roundcube = await startRoundcube({ htmlEditor: false, users: ['ana', 'ben'] });
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags });
  });

  afterAll(async () => {
    await browser?.close();
    await roundcube?.stop();
  });

  async function asUser(user: string): Promise<Page> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await logIn(page, roundcube, user);
    return page;
  }

  it('brings a plain message to the other mailbox, and keeps one among those sent', async () => {
    const page = await asUser('ana');
    await openComposer(page, { to: 'ben@test.example', subject: 'The ladder' });
    await typeInto(page, 'It is back in your shed.');
    expect(await insertedText(page)).toBe('It is back in your shed.');
    await send(page);
    await waitForList(page);
    await expect.poll(() => roundcube.mailbox('ben')).toEqual([expect.stringContaining('It is back in your shed.')]);
    expect(await roundcube.mailbox('ana', 'Sent')).toHaveLength(1);
    await page.context().close();
  });

  it('brings an answer from the HTML editor back', async () => {
    const date = new Date('2026-02-01T10:00:00Z');
    await roundcube.deliver({ from: 'Ana Lima <ana@test.example>', to: 'ben@test.example', subject: 'Soup', text: 'There is soup.', date });
    const page = await asUser('ben');
    await openReply(page);
    await toggleHtml(page);
    await typeInto(page, 'I bring bread.');
    expect(await insertedText(page)).toContain('I bring bread.');
    await send(page);
    await waitForList(page);
    await expect.poll(() => roundcube.mailbox('ana')).toEqual([expect.stringMatching(/Content-Type: text\/html[\s\S]*I bring bread\./)]);
    await page.context().close();
  });

  it('keeps the composer and its text when the server refuses the recipient', async () => {
    const page = await asUser('ana');
    await openComposer(page, { to: 'nobody@elsewhere.example', subject: 'Lost' });
    await typeInto(page, 'Nobody lives there.');
    await send(page);
    await page.locator('#messagestack .error').waitFor();
    expect(await insertedText(page)).toBe('Nobody lives there.');
    await page.context().close();
  });
});
