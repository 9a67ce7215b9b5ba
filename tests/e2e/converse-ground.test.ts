import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Converse, startConverse, type ViewMode } from './real/converse.ts';
import { correctLatest, insertedText, logIn, messages, openAddress, openChat, openGroup, send, sendFile, typeInto } from './real/converse-driver.ts';
import { findMissing } from './real/installed.ts';

const missing = findMissing('chat');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
const [ana, ben, chi] = ['ana@test.example', 'ben@test.example', 'chi@test.example'];

describe.skipIf(missing)(`the real Converse.js${missing ? ` (${missing})` : ''}`, () => {
  let converse: Converse;
  let browser: Browser;

  beforeAll(async () => {
    const people = { ana: 'Ana Lima', ben: 'Ben Okafor', chi: 'Chi Nguyen' };
    const history = [
      { from: 'ana', to: 'chi', text: 'Did the boat leave?', date: new Date('2026-08-30T08:00:00Z') },
      { from: 'chi', to: 'ana', text: 'An hour ago.', date: new Date('2026-09-02T18:30:00Z') },
    ];
    converse = await startConverse({ people, history });
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags });
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  afterAll(async () => {
    await browser?.close();
    await converse?.stop();
  });

  async function asUser(user: string, viewMode: ViewMode): Promise<Page> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await logIn(page, converse, user, viewMode);
    return page;
  }

  it.each(['fullscreen', 'overlayed'] as const)('brings what two people write to each other, %s', async (viewMode) => {
    const [atAna, atBen] = await Promise.all([asUser('ana', viewMode), asUser('ben', viewMode)]);
    const toBen = await openChat(atAna, ben);
    const [question, answer] = [`Is the kettle on, ${viewMode}?`, `It whistles, ${viewMode}.`];
    await typeInto(toBen, question);
    expect(await insertedText(toBen)).toBe(question);
    await send(toBen);
    const toAna = await openChat(atBen, ana);
    await expect.poll(async () => (await messages(toAna)).at(-1)).toMatchObject({ text: question, isOwn: false });
    await typeInto(toAna, answer);
    await send(toAna, 'button');
    await expect
      .poll(async () => (await messages(toBen)).slice(-2))
      .toMatchObject([
        { text: question, isOwn: true },
        { text: answer, isOwn: false },
      ]);
  });

  it('shows what was written long ago, with its date', async () => {
    const withChi = await openChat(await asUser('ana', 'fullscreen'), chi);
    await expect
      .poll(() => messages(withChi))
      .toEqual([
        { text: 'Did the boat leave?', isOwn: true, date: new Date('2026-08-30T08:00:00Z') },
        { text: 'An hour ago.', isOwn: false, date: new Date('2026-09-02T18:30:00Z') },
      ]);
  });

  it('keeps two conversations beside each other, each with its own words', async () => {
    const page = await asUser('ana', 'overlayed');
    const [withBen, withChi] = [await openChat(page, ben), await openChat(page, chi)];
    await typeInto(withBen, 'For Ben.');
    await typeInto(withChi, 'For Chi.');
    expect([await insertedText(withBen), await insertedText(withChi)]).toEqual(['For Ben.', 'For Chi.']);
  });

  it('puts a correction in the place of the message, for both', async () => {
    const [atBen, atChi] = await Promise.all([asUser('ben', 'fullscreen'), asUser('chi', 'fullscreen')]);
    const [toChi, toBen] = [await openChat(atBen, chi), await openChat(atChi, ben)];
    await typeInto(toChi, 'At fife.');
    await send(toChi);
    await expect.poll(() => messages(toBen)).toMatchObject([{ text: 'At fife.' }]);
    await correctLatest(toChi, 'At five.');
    for (const conversation of [toChi, toBen]) await expect.poll(() => messages(conversation)).toMatchObject([{ text: 'At five.' }]);
  });

  it('fills the window with one conversation, and keeps what was begun in another', async () => {
    const page = await asUser('ana', 'fullscreen');
    await typeInto(await openChat(page, chi), 'Begun.');
    const withBen = await openChat(page, ben);
    expect(await page.locator('converse-chat').count()).toBe(1);
    expect(await insertedText(withBen)).toBe('');
    expect(await insertedText(await openChat(page, chi))).toBe('Begun.');
  });

  it('brings a file without words', async () => {
    const [atBen, atChi] = await Promise.all([asUser('ben', 'fullscreen'), asUser('chi', 'fullscreen')]);
    await sendFile(await openChat(atBen, chi), 'note.txt');
    const toBen = await openChat(atChi, ben);
    await expect
      .poll(async () => (await messages(toBen)).at(-1))
      .toMatchObject({ text: expect.stringMatching(/^http:\S+\/note\.txt$/), isOwn: false });
  });

  it.each(['nobody@test.example', 'ben@elsewhere.example'])('marks what could not be delivered to %s', async (address) => {
    const page = await asUser('ana', 'fullscreen');
    await openChat(page, ben);
    const toNobody = await openAddress(page, address);
    await typeInto(toNobody, 'Anybody there?');
    await send(toNobody);
    await toNobody.locator('.chat-msg .chat-msg__error').waitFor();
    expect(await messages(toNobody)).toMatchObject([{ text: 'Anybody there?', isOwn: true }]);
  });

  it('brings what is written in a group to everybody there', async () => {
    const pages = await Promise.all(['ana', 'ben', 'chi'].map((user) => asUser(user, 'fullscreen')));
    const [atAna, atBen, atChi] = await Promise.all(pages.map((page) => openGroup(page, 'garden@rooms.test.example')));
    if (!atAna || !atBen || !atChi) throw new Error('the group did not open');
    await typeInto(atAna, 'The beans are up.');
    await send(atAna);
    for (const conversation of [atBen, atChi])
      await expect.poll(() => messages(conversation)).toMatchObject([{ text: 'The beans are up.', isOwn: false }]);
    expect(await messages(atAna)).toMatchObject([{ text: 'The beans are up.', isOwn: true }]);
  });
});
