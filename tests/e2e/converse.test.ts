import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Contact } from '../../utils/domain/contact.ts';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { kept, sentNotes } from './kept.ts';
import { type Converse, startConverse, type ViewMode } from './real/converse.ts';
import { correctLatest, insertedText, logIn, messages, openAddress, openChat, openGroup, send, typeInto } from './real/converse-driver.ts';
import { findMissing } from './real/installed.ts';
import { daysAgo, keep, switchOn } from './seed.ts';
import { keepPicture } from './tour.ts';

const missing = findMissing('chat');
const [ana, ben, chi, dan] = ['ana@test.example', 'ben@test.example', 'chi@test.example', 'dan@test.example'];
const nobody = 'nobody@test.example';
const use = { role: 'button', name: 'Use this' };
const lamp = { role: 'button', name: 'Open Small Hello' };
const panel = { role: 'region', name: 'Small Hello' };

/** Whole seconds, as an archive keeps them. */
const wholeSeconds = (at: number) => at - (at % 1_000);
const wroteChi = wholeSeconds(daysAgo(45));
const heardFromChi = wholeSeconds(daysAgo(33));
const wroteDan = wholeSeconds(daysAgo(20));

describe.skipIf(missing)(`Small Hello in the real Converse.js${missing ? ` (${missing})` : ''}`, () => {
  let converse: Converse;
  let installed: Installed;
  let others: Browser;
  let seen: Awaited<ReturnType<typeof accessible>>;

  beforeAll(async () => {
    converse = await startConverse({
      people: { ana: 'Ana Lima', ben: 'Ben Okafor', chi: 'Chi Nguyen', dan: 'Dan Levi' },
      history: [
        { from: 'ana', to: 'chi', text: 'Did the boat leave?', date: new Date(wroteChi) },
        { from: 'chi', to: 'ana', text: 'An hour ago.', date: new Date(heardFromChi) },
        { from: 'ana', to: 'dan', text: 'Bring the ladder.', date: new Date(wroteDan) },
      ],
    });
    others = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  });

  beforeEach(async () => {
    installed = await installExtension();
    await keep(installed, { name: 'Ben Okafor', address: ben, channel: 'xmpp', wrote: daysAgo(120) });
    await keep(installed, { name: 'Chi Nguyen', address: chi, channel: 'xmpp', wrote: daysAgo(200) });
    await keep(installed, { name: 'Dan Levi', address: dan, channel: 'xmpp', wrote: daysAgo(200) });
    await keep(installed, { name: 'Nobody', address: nobody, channel: 'xmpp', wrote: daysAgo(200) });
  });

  afterEach(async () => {
    await Promise.all(others.contexts().map((context) => context.close()));
    await installed?.close();
  });

  afterAll(async () => {
    await others?.close();
    await converse?.stop();
  });

  /** Opens a chat and goes into its composer, which Converse.js leaves to the person. */
  async function enterChat(page: Page, address: string): Promise<Locator> {
    const conversation = await openChat(page, address);
    await conversation.locator('textarea.chat-textarea').click();
    return conversation;
  }

  async function asAna(viewMode: ViewMode = 'fullscreen'): Promise<Page> {
    const page = await installed.context.newPage();
    await logIn(page, converse, 'ana', viewMode);
    seen = await accessible(page);
    return page;
  }

  /** With a chat open when Small Hello is switched on, so that the software is known from then on. */
  async function asAnaWithUs(viewMode: ViewMode = 'fullscreen'): Promise<Page> {
    const page = await asAna(viewMode);
    await openChat(page, ben);
    await switchOn(installed, 'http://127.0.0.1');
    await page.bringToFront();
    return page;
  }

  /** Somebody else, in a browser without us. */
  async function theirChat(user: string): Promise<Locator> {
    const page = await (await others.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await logIn(page, converse, user, 'fullscreen');
    return openChat(page, ana);
  }

  /** What came from the site, by the name of the person. */
  async function notesOf(name: string): Promise<readonly Contact[]> {
    const { people, ledgers } = await kept(installed);
    const person = people.find((one) => one.name === name);
    return (ledgers[person?.id ?? ''] ?? []).filter(({ site }) => site === 'http://127.0.0.1');
  }

  const software = async () => {
    const page = await installed.openPage('icons/16.png');
    const found = await page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, { software: string[] }>> } } } }
      ).chrome;
      return (await storage.local.get('site:http://127.0.0.1'))['site:http://127.0.0.1']?.software;
    }, null);
    await page.close();
    return found;
  };

  /** Parts of the page that what we show stands on. */
  async function covered(page: Page, selector: string): Promise<string[]> {
    const ours = await seen.box((await seen.list(panel))[0] ?? (await seen.find(lamp)));
    return page.evaluate(
      ([box, free]) =>
        [...document.querySelectorAll(free)].flatMap((element) => {
          const { left, top, right, bottom, width } = element.getBoundingClientRect();
          const stands = width > 0 && box.left < right && left < box.left + box.width && box.top < bottom && top < box.top + box.height;
          return stands ? [element.className] : [];
        }),
      [ours, selector] as const,
    );
  }

  /** The chat has a heading of its own with the name of the person; so has the panel. */
  const isFor = async (name: string) => (await seen.list({ role: 'heading', name })).length === 2;
  const panelFor = (name: string) => expect.poll(() => isFor(name)).toBe(true);

  const openPanel = async (name: string) => {
    await seen.press(lamp);
    await panelFor(name);
  };

  test('recognised at switching on, in a tab that was open already', async () => {
    const page = await asAna();
    const withBen = await enterChat(page, ben);
    await switchOn(installed, 'http://127.0.0.1');
    expect(await software()).toEqual(['converse']);
    await page.bringToFront();
    await typeInto(withBen, 'Hi');
    await openPanel('Ben Okafor');
  });

  test('recognised by the first composer used; who, and what the archive says of weeks ago', async () => {
    await switchOn(installed, 'http://127.0.0.1');
    const page = await asAna();
    expect(await software()).toEqual([]);
    // The lamp of the script for any site goes when the software is recognised, and another one comes.
    await expect
      .poll(async () => {
        await enterChat(page, chi);
        if ((await seen.list(lamp)).length > 0) await seen.press(lamp).catch(() => {});
        return isFor('Chi Nguyen');
      })
      .toBe(true);
    expect(await software()).toEqual(['converse']);
    await expect.poll(() => notesOf('Chi Nguyen')).toMatchObject([{ source: 'seen', by: 'them', at: heardFromChi, channel: 'xmpp' }]);
    await enterChat(page, dan);
    await panelFor('Dan Levi');
    await expect.poll(() => notesOf('Dan Levi')).toMatchObject([{ source: 'seen', by: 'me', at: wroteDan, channel: 'xmpp' }]);
  });

  test('a line, one undo, the line again, sent by Enter and by the button: received as inserted, noted once', async () => {
    const [page, toAna] = await Promise.all([asAnaWithUs(), theirChat('ben')]);
    const withBen = await enterChat(page, ben);
    await typeInto(withBen, 'First.');
    await openPanel('Ben Okafor');
    await seen.find({ role: 'button', name: /^you wrote / });
    await seen.press(use);
    await expect.poll(() => insertedText(withBen)).toMatch(/^First\. ?\S/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => insertedText(withBen)).toBe('First.');
    await seen.press(use);
    await expect.poll(() => insertedText(withBen)).toMatch(/^First\. ?\S/);
    const written = (await insertedText(withBen)).trim();
    await send(withBen);
    await seen.find({ role: 'button', name: 'undo' });
    await seen.find({ role: 'button', name: /^you wrote today/ });
    await expect.poll(() => messages(toAna)).toMatchObject([{ text: written, isOwn: false }]);
    await typeInto(withBen, 'And by the button.');
    await send(withBen, 'button');
    await expect.poll(async () => (await messages(toAna)).at(-1)?.text).toBe('And by the button.');
    expect(await notesOf('Ben Okafor')).toMatchObject([{ source: 'sent', by: 'me', channel: 'xmpp' }]);
  });

  test('not noted: an edit, a command, a group, what they write, what bounces', async () => {
    const [page, toAna] = await Promise.all([asAnaWithUs(), theirChat('ben')]);
    const withBen = await enterChat(page, ben);
    await typeInto(withBen, '/help');
    await send(withBen);
    await typeInto(toAna, 'Are you there?');
    await send(toAna);
    await expect.poll(async () => (await messages(withBen)).at(-1)?.text).toBe('Are you there?');

    const toNobody = await openAddress(page, nobody);
    await typeInto(toNobody, 'Anybody?');
    await send(toNobody);
    await toNobody.locator('.chat-msg__error').waitFor();

    const group = await openGroup(page, 'garden@rooms.test.example');
    await typeInto(group, 'The beans are up.');
    await send(group);

    const withDan = await enterChat(page, dan);
    await typeInto(withDan, 'At fife.');
    await send(withDan, 'button');
    await expect.poll(() => sentNotes(installed)).toHaveLength(1);
    const first = await sentNotes(installed);
    expect(await notesOf('Dan Levi')).toEqual(expect.arrayContaining([...first]));
    await correctLatest(withDan, 'At five.');
    await typeInto(withDan, 'Or six.');
    await send(withDan);
    await expect.poll(async () => (await messages(withDan)).slice(-2)).toMatchObject([{ text: 'At five.' }, { text: 'Or six.' }]);
    expect(await sentNotes(installed)).toEqual(first);
  });

  test('fullscreen: the open panel goes with the conversation, and stands free of where one writes', async () => {
    const page = await asAnaWithUs();
    await enterChat(page, chi);
    await openPanel('Chi Nguyen');
    await seen.find(use);
    await expect.poll(() => covered(page, 'form.chat-message-form')).toEqual([]);
    await keepPicture(page, 'converse-fullscreen-light');
    for (const [address, name] of [
      [ben, 'Ben Okafor'],
      [chi, 'Chi Nguyen'],
    ] as const) {
      await enterChat(page, address);
      await panelFor(name);
      await seen.find(use);
      expect(await seen.list(panel)).toHaveLength(1);
      await expect.poll(() => covered(page, 'form.chat-message-form')).toEqual([]);
    }
  });

  test('beside each other over a page: the panel belongs to the chat in use, and stands on neither composer', async () => {
    const page = await asAnaWithUs('overlayed');
    const withBen = await enterChat(page, ben);
    await openPanel('Ben Okafor');
    await seen.find(use);
    await expect.poll(() => covered(page, 'form.chat-message-form')).toEqual([]);
    await keepPicture(page, 'converse-overlayed-light');
    const withChi = await enterChat(page, chi);
    await panelFor('Chi Nguyen');
    await seen.find(use);
    await keepPicture(page, 'converse-overlayed-two-light');
    await expect.poll(() => covered(page, 'form.chat-message-form')).toEqual([]);
    await typeInto(withBen, 'For Ben.');
    await panelFor('Ben Okafor');
    await seen.press(use);
    await expect.poll(() => insertedText(withBen)).toMatch(/^For Ben\. ?\S/);
    expect(await insertedText(withChi)).toBe('');
    await expect.poll(() => covered(page, 'form.chat-message-form')).toEqual([]);
    await send(withBen);
    await expect.poll(() => sentNotes(installed)).toHaveLength(1);
    expect(await notesOf('Ben Okafor')).toEqual(expect.arrayContaining([...(await sentNotes(installed))]));
  });
});
