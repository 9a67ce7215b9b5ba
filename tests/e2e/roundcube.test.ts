import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { sentNotes } from './kept.ts';
import { findMissing } from './real/installed.ts';
import { type Roundcube, startRoundcube } from './real/roundcube.ts';
import { insertedText, logIn, openComposer, send, toggleHtml, typeInto, waitForList } from './real/roundcube-driver.ts';
import { daysAgo, keep, switchOn } from './seed.ts';

const missing = findMissing('mail');
const use = { role: 'button', name: 'Use this' };
const lamp = { role: 'button', name: 'Open Small Hello' };

describe.skipIf(missing)(`Small Hello in the real Roundcube${missing ? ` (${missing})` : ''}`, () => {
  let roundcube: Roundcube;
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    roundcube = await startRoundcube({ htmlEditor: false, users: ['ana', 'ben'] });
    installed = await installExtension();
    await switchOn(installed, 'http://127.0.0.1');
    await keep(installed, { name: 'Ben Okafor', address: `ben@${roundcube.domain}`, wrote: daysAgo(120) });
    page = await installed.context.newPage();
    await logIn(page, roundcube, 'ana');
  });

  afterAll(async () => {
    await installed?.close();
    await roundcube?.stop();
  });

  /** Opens the panel where it is not open already: open is remembered. */
  const openPanel = async (seen: Awaited<ReturnType<typeof accessible>>) => {
    await Promise.race([seen.press(lamp).catch(() => {}), seen.find(use)]);
    await seen.find({ role: 'heading', name: 'Ben Okafor' });
  };

  test('plain text: how long, a line, one undo, the line again, sent, received, noted once', async () => {
    await openComposer(page, { to: `ben@${roundcube.domain}`, subject: 'Hello' });
    await typeInto(page, 'First.');
    const seen = await accessible(page);
    await openPanel(seen);
    await seen.find({ role: 'button', name: /^you wrote / });
    await seen.press(use);
    await expect.poll(() => insertedText(page)).toMatch(/^First\. \S/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => insertedText(page)).toBe('First.');
    await seen.press(use);
    await expect.poll(() => insertedText(page)).toMatch(/^First\. \S/);
    const written = (await insertedText(page)).split('\n').filter((line) => line.trim());
    await seen.close();
    await send(page);
    await waitForList(page);
    await expect.poll(() => sentNotes(installed)).toHaveLength(1);
    await expect.poll(() => roundcube.mailbox('ben')).toHaveLength(1);
    const [received] = await roundcube.mailbox('ben');
    expect(received).toContain(written[0]?.slice(0, 40));
  });

  test('HTML: the line is what the editor in its frame sends; noted once more, and the dates are newer', async () => {
    await openComposer(page, { to: `ben@${roundcube.domain}`, subject: 'Hello again' });
    await toggleHtml(page);
    await typeInto(page, 'Second.');
    const seen = await accessible(page);
    await openPanel(seen);
    await seen.find({ role: 'button', name: /^you wrote today/ });
    await seen.press(use);
    await expect.poll(() => insertedText(page)).toMatch(/Second\.\s*\S/);
    const inserted = await insertedText(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => insertedText(page)).not.toBe(inserted);
    await seen.press(use);
    await expect.poll(async () => (await insertedText(page)).length).toBeGreaterThan('Second.'.length + 5);
    await seen.close();
    await send(page);
    await waitForList(page);
    await expect.poll(() => sentNotes(installed)).toHaveLength(2);
    await expect.poll(() => roundcube.mailbox('ben')).toHaveLength(2);
  });
});
