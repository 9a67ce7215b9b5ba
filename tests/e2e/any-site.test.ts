import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { type InstalledInFirefox, installInFirefox } from './firefox.ts';
import { kept, sentNotes, storedNames } from './kept.ts';
import { type ChatPage, serveChatPage } from './pages/chat-page.ts';
import { openRealPopup } from './real-popup.ts';
import { daysAgo, keep, switchOn } from './seed.ts';
import { keepPicture } from './tour.ts';

const lamp = { role: 'button', name: 'Open Small Hello' };
const use = { role: 'button', name: 'Use this' };
const whoIsIt = { role: 'StaticText', name: 'Who is this for?' };
const nameField = { role: 'textbox', name: 'A name from your circle' };
const inserted = { role: 'StaticText', name: /one undo takes it away/ };
const noted = { role: 'StaticText', name: /^Noted: you wrote to/ };

/** A conversation each, as messages to the same person within a short time are one hello. */
const ways = [
  ['a textarea', 'Enter', 'ana'],
  ['a textarea', 'the button', 'ben'],
  ['a contenteditable', 'Enter', 'cleo'],
  ['a contenteditable', 'the button', 'dora'],
  ['an editor in a frame', 'Control+Enter', 'emre'],
  ['an editor in a frame', 'the button', 'fay'],
] as const;

const parts = { 'a textarea': '.plain', 'a contenteditable': '.rich', 'an editor in a frame': '.framed' } as const;

const named = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} Lima`;

describe('a site nobody knows', () => {
  let installed: Installed;
  let chat: ChatPage;
  let page: Page;
  let seen: Awaited<ReturnType<typeof accessible>>;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    [installed, chat] = await Promise.all([installExtension(), serveChatPage()]);
    for (const name of [...ways.map(([, , name]) => name), 'gil', 'hana', 'ivo', 'jo', 'kim', 'lou', 'nia']) {
      ids.set(name, await keep(installed, { name: named(name), address: `${name}@example.com`, wrote: daysAgo(200) }));
    }
  });
  afterAll(async () => {
    await installed?.close();
    await chat?.close();
  });

  const open = async (path: string) => {
    page = await installed.context.newPage();
    await page.goto(chat.origin + path);
    seen = await accessible(page);
  };
  afterEach(() => page?.close());

  const editorIn = (part: string) => (part === '.framed' ? page.frameLocator('.framed iframe').locator('body') : page.locator(`${part} .editor`));
  const written = (part: string) =>
    editorIn(part).evaluate((editor) => ('value' in editor ? String(editor.value) : (editor as HTMLElement).innerText).trim());
  const notesFor = async (name: string) => {
    const { ledgers } = await kept(installed);
    return (ledgers[ids.get(name) ?? ''] ?? []).filter(({ source }) => source === 'sent');
  };
  const choose = async (name: string) => {
    await seen.press(nameField);
    await page.keyboard.type(name);
    await seen.press({ role: 'button', name: named(name) });
    await seen.find({ role: 'heading', name: named(name) });
  };
  /** Elements of ours in the page. */
  const ours = () => page.locator('html > [popover]').count();

  test('the popup offers it; switched on, it is there in the open tab: beside what is a message, and nothing else', async () => {
    await open('/with/ana');
    await page.locator('.find').first().focus();
    const popup = await openRealPopup(installed, page);
    await popup.until("document.body.innerText.includes('Small Hello here too?')");
    expect(await popup.evaluate('document.body.innerText')).toContain('127.0.0.1');
    await popup.keepPicture('popup-unknown-site-light');
    expect(await popup.evaluate("document.querySelector('[role=switch]').ariaChecked")).toBe('false');
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await popup.until("document.querySelector('[role=switch]').ariaChecked === 'true'");
    await popup.release();

    for (const field of await page.locator('.find').all()) {
      await field.click();
      await page.keyboard.type('boat');
      expect(await ours()).toBe(0);
    }
    for (const part of Object.values(parts)) {
      await editorIn(part).click();
      await seen.find(lamp);
      const { top } = await seen.box(await seen.find(lamp));
      const box = await page.locator(part === '.framed' ? '.framed iframe' : `${part} .editor`).boundingBox();
      await expect.poll(async () => (await seen.box(await seen.find(lamp))).top).toBeGreaterThan((box?.y ?? 0) - 1);
      expect(top).toBeGreaterThan(0);
    }
  });

  // Opened here, the panel is open in every conversation from now on.
  test('it asks once who a conversation is with, and asks again in another one', async () => {
    await open('/with/gil');
    await editorIn('.plain').click();
    await seen.press(lamp);
    await seen.find(whoIsIt);
    await keepPicture(page, 'unknown-site-who-light');
    await choose('gil');
    await seen.find(use);
    await page.getByRole('link', { name: 'hana' }).click();
    await editorIn('.plain').click();
    await seen.find(whoIsIt);
    await seen.none({ role: 'heading', name: named('gil') });
    await page.goto(`${chat.origin}/with/gil`);
    await editorIn('.rich').click();
    await seen.find({ role: 'heading', name: named('gil') });
    await keepPicture(page, 'unknown-site-panel-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await editorIn('.rich').click();
    await seen.find(use);
    await keepPicture(page, 'unknown-site-panel-dark');
  });

  test.each(ways)('%s, sent by %s: in at the caret, one undo, and noted once', async (kind, way, name) => {
    const part = parts[kind];
    await open(`/with/${name}`);
    await editorIn(part).click();
    await page.keyboard.type('First.');
    await choose(name);
    await seen.press(use);
    await seen.find(inserted);
    const line = await written(part);
    expect(line).toMatch(/^First\. \S/);
    await editorIn(part).focus();
    await page.keyboard.press('Control+z');
    expect(await written(part)).toBe('First.');
    await seen.press(use);
    await expect.poll(() => written(part)).toMatch(/^First\. \S/);

    const message = await written(part);
    const began = Date.now();
    if (way === 'the button') await page.locator(`${part} .send`).click();
    else await page.keyboard.press(way);
    await seen.find(noted);
    const letters = (text: string | undefined) => text?.replace(/\s+/g, ' ');
    expect(chat.arrived.filter(({ to }) => to === `/with/${name}`).map(({ text }) => letters(text))).toEqual([letters(message)]);
    expect(await notesFor(name)).toEqual([expect.objectContaining({ by: 'me', channel: 'web', site: 'http://127.0.0.1', at: expect.any(Number) })]);
    expect((await notesFor(name))[0]?.at).toBeGreaterThanOrEqual(began);
  });

  test('a modal dialog, beside which nothing can be pressed: the panel is in it, also when it is opened again', async () => {
    await open('/with/nia');
    const write = async () => {
      await page.getByRole('button', { name: 'Write' }).click();
      await editorIn('.modal').click();
    };
    await write();
    await choose('nia');
    await page.locator('.modal .discard').click();
    await seen.none({ role: 'region', name: 'Small Hello' });
    await editorIn('.plain').click();
    await seen.find({ role: 'heading', name: named('nia') });
    await write();
    await seen.press(use);
    await seen.find(inserted);
    expect(await written('.modal')).toMatch(/\S/);
    await page.locator('.modal .send').click();
    await seen.find(noted);
  });

  test.each(Object.entries(parts))('%s: what is discarded, and what the page sends by itself, is not noted', async (_, part) => {
    const before = (await sentNotes(installed)).length;
    const name = { '.plain': 'hana', '.rich': 'ivo', '.framed': 'gil' }[part];
    await open(`/with/${name}`);
    await editorIn(part).click();
    if (name !== 'gil') await choose(name);
    await page.keyboard.press('Escape');
    await editorIn(part).click();
    await page.keyboard.type('Never mind.');
    await page.locator(`${part} .discard`).click();
    expect(await written(part)).toBe('');
    await editorIn(part).click();
    await page.keyboard.type('Not by me.');
    await editorIn(part).evaluate((editor) => {
      editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    });
    await page.locator('.messages li', { hasText: 'Not by me.' }).waitFor();

    await editorIn(part).click();
    await page.keyboard.type('But this is.');
    const began = Date.now();
    await page.locator(`${part} .send`).click();
    await seen.find(noted);
    expect(await sentNotes(installed)).toHaveLength(before + 1);
    expect((await notesFor(name))[0]?.at).toBeGreaterThanOrEqual(began);
  });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  test.each([
    ['taken away by hand', 'kim', 'kim', () => press('Control+a', 'Delete')],
    ['undone', 'lou', 'lou', () => press('Control+z', 'Control+z', 'Control+z')],
    ['taken away by the page, which shows another conversation', 'max', 'jo', () => page.getByRole('link', { name: 'jo' }).click()],
  ])('what is %s after a new line is not noted', async (_, from, to, takeAway) => {
    const before = (await sentNotes(installed)).length;
    await open(`/with/${to}`);
    await editorIn('.framed').click();
    await choose(to);
    if (from !== to) await page.goto(`${chat.origin}/with/${from}`);
    await editorIn('.framed').click();
    await page.keyboard.type('Never mind.');
    await page.keyboard.press('Enter');
    await takeAway();
    await expect.poll(() => written('.framed')).toBe('');
    expect(await sentNotes(installed)).toHaveLength(before);
    const began = Date.now();
    await editorIn('.framed').click();
    await page.keyboard.type('But this is.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => notesFor(to)).toHaveLength(1);
    expect((await notesFor(to))[0]?.at).toBeGreaterThanOrEqual(began);
    expect(await sentNotes(installed)).toHaveLength(before + 1);
  });

  test('an address that says nothing: somebody is chosen for this time, and nothing is kept', async () => {
    const [names, notes] = [await storedNames(installed), await sentNotes(installed)];
    await open('/');
    await editorIn('.plain').click();
    await seen.find({ role: 'StaticText', name: /for this time/ });
    await choose('gil');
    await seen.press(use);
    await seen.find(inserted);
    await page.keyboard.press('Enter');
    await page.locator('.messages li').waitFor();
    await page.goto(`${chat.origin}/`);
    await editorIn('.plain').click();
    await seen.find(whoIsIt);
    expect(await sentNotes(installed)).toEqual(notes);
    expect((await storedNames(installed)).filter((name) => name.startsWith('link:'))).toEqual(names.filter((name) => name.startsWith('link:')));
  });
});

const missing = findBrowser('firefox') ? '' : ' (Firefox was not found; FIREFOX_PATH can name it)';

describe.skipIf(missing)(`a site nobody knows, in Firefox${missing}`, () => {
  let installed: InstalledInFirefox;
  let chat: ChatPage;

  beforeAll(async () => {
    [installed, chat] = await Promise.all([installInFirefox(), serveChatPage()]);
    for (const [, , name] of ways) await keep(installed, { name: named(name), address: `${name}@example.com`, wrote: daysAgo(200) });
  });
  afterAll(async () => {
    await installed?.close();
    await chat?.close();
  });

  test.each(ways)('%s, sent by %s: in the open tab, whoever is chosen, in at the caret, one undo, and noted once', async (kind, way, name) => {
    const [part, before] = [parts[kind], (await sentNotes(installed)).length];
    const page = await installed.openSite(`${chat.origin}/with/${name}`);
    if (before === 0) await switchOn(installed, 'http://127.0.0.1');
    const place = part === '.framed' ? await (await page.waitForSelector('.framed iframe'))?.contentFrame() : page.mainFrame();
    const editor = await place?.waitForSelector(part === '.framed' ? 'body' : `${part} .editor`);
    if (!editor) throw new Error('There is no editor.');
    const written = () => editor.evaluate((one) => ('value' in one ? String(one.value) : (one as HTMLElement).innerText).trim());
    const press = async (key: 'Enter' | 'z', withControl: boolean) => {
      if (withControl) await page.keyboard.down('Control');
      await page.keyboard.press(key);
      if (withControl) await page.keyboard.up('Control');
    };
    const beside = installed.beside(page);
    await page.focus('.find');
    await editor.focus();
    await page.keyboard.type('First.');
    if (before === 0) await beside.press(lamp);
    await beside.press(nameField);
    await page.keyboard.type(name);
    await beside.press({ role: 'button', name: named(name) });
    await beside.find({ role: 'heading', name: named(name) });
    await beside.press(use);
    await beside.says(/one undo takes it away/);
    const line = await written();
    expect(line).toMatch(/^First\. \S/);
    await editor.focus();
    await press('z', true);
    expect(await written()).toBe('First.');
    await beside.press(use);
    await expect.poll(written).toBe(line);
    if (way === 'the button') await page.click(`${part} .send`);
    else await press('Enter', way === 'Control+Enter');
    await beside.says(/Noted: you wrote to/);
    expect(chat.arrived.filter(({ to }) => to === `/with/${name}`)).toHaveLength(1);
    expect((await sentNotes(installed)).slice(before)).toEqual([expect.objectContaining({ by: 'me', channel: 'web', site: 'http://127.0.0.1' })]);
    await page.close();
  });
});
