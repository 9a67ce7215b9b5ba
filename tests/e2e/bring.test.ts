import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, installExtension, output } from './extension.ts';
import { everythingStored, kept } from './kept.ts';
import { correspondents, files, secret } from './newcomer.ts';
import { keep } from './seed.ts';

const screens = join(output, 'screens');
const fixture = (name: string) => fileURLToPath(new URL(`../importing/fixtures/${name}`, import.meta.url));

/** Somebody to practise with is there from the beginning, and is no part of the circle. */
async function circleOf(installed: Installed) {
  const { people, ledgers } = await kept(installed);
  const circle = people.filter(({ handles }) => !handles.some(({ channel }) => channel === 'practice'));
  return circle
    .map((person) => ({ person, ledger: ledgers[person.id] ?? [] }))
    .toSorted((one, other) => (one.person.name < other.person.name ? -1 : 1));
}

function onPage(page: Page) {
  return {
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    heading: (name: string) => page.getByRole('heading', { name, exact: true }),
    picture: (name: string) => page.screenshot({ path: join(screens, `bring-${name}.png`), fullPage: true }),
    choose: (chosen: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) => page.locator('input[type=file]').first().setInputFiles(chosen),
  };
}

describe('a newcomer with a Takeout archive and a file of contacts', () => {
  let installed: Installed;
  let page: Page;
  let on: ReturnType<typeof onPage>;
  let before: string;
  let clicks = 0;

  beforeAll(async () => {
    await mkdir(screens, { recursive: true });
    installed = await installExtension();
    page = await installed.openPage('options.html');
    on = onPage(page);
    await page.bringToFront();
    await page.exposeFunction('clicked', () => {
      clicks += 1;
    });
    await page.evaluate(() =>
      addEventListener('click', ({ isTrusted }) => isTrusted && (globalThis as unknown as { clicked(): void }).clicked(), true),
    );
    before = await everythingStored(installed);
  });
  afterAll(() => installed?.close());

  test('reaches a circle with true last contacts in ten clicks', async () => {
    await page.getByRole('link', { name: /begin with what is already there/ }).click();
    await on.heading('Bring your history').waitFor();
    await on.picture('files');
    const chooser = page.waitForEvent('filechooser');
    await on.button('Choose files').click();
    await (await chooser).setFiles([files.takeout, files.contacts]);
    await on.heading('These files').waitFor();
    await page.getByText('takeout-20261120T081500Z-001.zip/Takeout/Mail/All mail Including Spam and Trash.mbox').waitFor();
    await on.picture('chosen');
    await on.button('Read them').click();
    await on.heading('Before reading').waitFor();
    expect(await page.getByLabel('Country of phone numbers').evaluate((pick: HTMLSelectElement) => pick.selectedOptions[0]?.text)).toBe(
      'United Kingdom',
    );
    await on.button('Read them').click();
    await on.heading('Which of these are you?').waitFor();
    await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await expect.poll(() => page.getByRole('checkbox', { name: /robin\.marsh@mail\.example/ }).isChecked()).toBe(true);
    await on.picture('which-are-you');
    await on.button('Go on').click();
    await on.heading('Who comes in?').waitFor();
    await page.getByText('4 people come in.').waitFor();
    await on.picture('people');
    expect(await circleOf(installed)).toEqual([]);
    await on.button('Bring them in').click();
    await on.heading('They are in your circle').waitFor();
    await on.picture('done');
    expect(clicks).toBeLessThanOrEqual(9);
  });

  test('has those with both directions, their true days, and what the card says of them', async () => {
    const circle = await circleOf(installed);
    const both = correspondents.filter(({ mine, theirs }) => mine.length > 0 && theirs.length > 0);
    expect(circle.map(({ person }) => person.name)).toEqual(both.map(({ name }) => name).toSorted((one, other) => (one < other ? -1 : 1)));
    for (const { person, ledger } of circle) {
      const is = both.find(({ name }) => name === person.name);
      const daysBy = (by: string) => ledger.filter((contact) => contact.by === by).map(({ at }) => new Date(at).toISOString().slice(0, 10));
      expect(new Set(daysBy('me'))).toEqual(new Set(is?.mine));
      expect(new Set(daysBy('them'))).toEqual(new Set(is?.theirs));
      expect(new Date(person.last.me?.at ?? 0).toISOString().slice(0, 10)).toBe(is?.mine.at(-1));
      expect(new Date(person.last.them?.at ?? 0).toISOString().slice(0, 10)).toBe(is?.theirs.at(-1));
    }
    const ana = circle.find(({ person }) => person.name === 'Ana Lima')?.person;
    expect(ana).toMatchObject({ nicknames: ['Ani'], dates: [{ kind: 'birthday', year: 1988, month: 4, day: 12 }] });
    expect(ana?.handles).toEqual(
      expect.arrayContaining([
        { channel: 'email', id: 'ana.lima@mail.example' },
        { channel: 'phone', id: '+442079460018' },
      ]),
    );
  });

  test('no word of a message is kept anywhere', async () => {
    const stored = await everythingStored(installed);
    expect(stored).toContain('theo@marchand.example');
    for (const word of [secret, secret.split(' ')[0] ?? '', 'rained', 'Morning Paper']) expect(stored).not.toContain(word);
  });

  test('sees them in the circle', async () => {
    await page.getByRole('link', { name: 'To your circle' }).click();
    await page.getByRole('link', { name: 'Théo Marchand' }).waitFor();
    await on.picture('circle');
  });

  test('can bring the same files once more: nothing is new', async () => {
    await page.getByRole('link', { name: 'Bring your history' }).click();
    await on.choose([files.takeout, files.contacts]);
    await on.button('Read them').click();
    await on.heading('Before reading').waitFor();
    await on.button('Read them').click();
    await on.button('Go on').click();
    await page.getByText('4 of your circle get what is new.').waitFor();
    await page.getByText('In your circle as Ana Lima').waitFor();
    await on.button('Bring them in').click();
    await on.heading('All of it was there already').waitFor();
  });

  test('takes all of it back with one key', async () => {
    await page.getByRole('link', { name: 'To your circle' }).click();
    await page.getByRole('link', { name: 'Théo Marchand' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => circleOf(installed)).toEqual([]);
    const stored = JSON.parse(await everythingStored(installed));
    const was = JSON.parse(before);
    const people = (all: readonly [Record<string, unknown>]) => Object.entries(all[0]).filter(([key]) => /^(person|handle|link):/.test(key));
    expect(people(stored)).toEqual(people(was));
  });
});

describe('what comes in', () => {
  let installed: Installed;
  let page: Page;
  let on: ReturnType<typeof onPage>;

  beforeAll(async () => {
    installed = await installExtension({ colorScheme: 'dark' });
    await keep(installed, { name: 'Ana', address: 'Ana.Lima@mail.example' });
    page = await installed.openPage('options.html#bring');
    on = onPage(page);
    await page.bringToFront();
    await page.setViewportSize({ width: 360, height: 740 });
  });
  afterAll(() => installed?.close());

  test('joins whom the circle knows, and one press takes it back', async () => {
    const was = await circleOf(installed);
    await on.choose([files.takeout]);
    await on.button('Read them').click();
    await on.button('Go on').click();
    await page.getByText('In your circle as Ana').waitFor();
    await on.picture('people-narrow-dark');
    await on.button('Bring them in').click();
    await page.getByText('One of your circle has more now').waitFor();
    await on.picture('done-narrow-dark');
    const ana = (await circleOf(installed)).find(({ person }) => person.name === 'Ana');
    expect(ana?.ledger).toHaveLength(5);
    await on.button('Take all of it back').click();
    await on.heading('All is as it was').waitFor();
    expect(await circleOf(installed)).toEqual(was);
  });

  test('files that cannot be read say why, each of them, and change nothing', async () => {
    const was = await everythingStored(installed);
    await on.button('Choose other files').click();
    await on.choose([
      { name: 'holiday.mbox', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
      { name: 'empty.vcf', mimeType: '', buffer: Buffer.alloc(0) },
      { ...files.takeout, name: 'cut.zip', buffer: files.takeout.buffer.subarray(0, 900) },
    ]);
    await page.getByText('The file is empty.').waitFor();
    await page.getByText('The file is damaged or not complete.').waitFor();
    await page.getByText('This is none of the files that can be read here.').waitFor();
    await expect.poll(() => on.button('Read them').count()).toBe(0);
    await on.choose([fixture('zip/unsafe-dots.zip'), fixture('zip/locked.zip')]);
    await page.getByText('Names inside point outside of its folder').waitFor();
    await page.getByText('The file is locked with a password.').waitFor();
    await on.picture('unreadable-narrow-dark');
    expect(await everythingStored(installed)).toBe(was);
  });

  test('reading can be stopped at any moment, and nothing is kept', async () => {
    const was = await everythingStored(installed);
    await on.button('Begin anew').click();
    await on.heading('Bring your history').waitFor();
    // Four gigabytes that take no room: the same piece of mail again and again, dropped on the page.
    await page.evaluate(() => {
      const letter = (at: number) =>
        `From ${at}@xxx Fri Mar 06 11:00:00 +0000 2026\nFrom: a${at}@example.org\nTo: me@example.org\nDate: Fri, 6 Mar 2026 11:00:00 +0000\n\nHello\n\n`;
      const piece = new Blob([Array.from({ length: 8_000 }, (_, at) => letter(at)).join('')]);
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array<Blob>(4_000).fill(piece), 'All mail.mbox'));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await on.button('Read them').click();
    await page.getByText('people found so far').waitFor();
    await expect.poll(() => page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.position)).toBeGreaterThan(0);
    await on.picture('reading-narrow-dark');
    await on.button('Stop').click();
    await on.heading('Bring your history').waitFor();
    expect(await everythingStored(installed)).toBe(was);
  });
});
