import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, installExtension, output } from './extension.ts';
import { kept } from './kept.ts';
import { daysAgo, keep } from './seed.ts';

const screens = join(output, 'screens');
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/backups/${name}`, import.meta.url));

describe('everything can be taken along and brought back', () => {
  let installed: Installed;
  let page: Page;
  let file: string;
  let before: Awaited<ReturnType<typeof kept>>;

  beforeAll(async () => {
    await mkdir(screens, { recursive: true });
    installed = await installExtension();
    await keep(installed, { name: 'Ana Lima', address: 'ana@example.org', wrote: daysAgo(40), threads: ['the interview'] });
    await keep(installed, { name: 'Zoë & <Théo>', address: 'zoe@example.org', wrote: daysAgo(3) });
    page = await installed.openPage('options.html#data');
    await page.bringToFront();
    before = await everything();
  });
  afterAll(() => installed?.close());

  /** Somebody to practise with stays out of a backup. */
  const everything = async () => {
    const { people, ledgers } = await kept(installed);
    const circle = people
      .filter(({ handles }) => !handles.some(({ channel }) => channel === 'practice'))
      .toSorted((one, other) => one.name.localeCompare(other.name));
    return { people: circle, ledgers: Object.fromEntries(circle.map(({ id }) => [id, ledgers[id] ?? []])) };
  };
  const picture = (name: string) => page.screenshot({ path: join(screens, `backup-${name}.png`), fullPage: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const choose = (path: string) => page.locator('input[type=file]').first().setInputFiles(path);

  test('as a locked file among the downloads', async () => {
    await picture('your-data');
    await button('Lock a copy').click();
    await page.getByLabel('Passphrase').fill('lamp river morning');
    await page.getByLabel('And once more').fill('lamp river morning');
    await picture('lock');
    const download = page.waitForEvent('download');
    await button('Save the locked copy').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^small-hello-\d{4}-\d\d-\d\d\.locked$/);
    const bytes = await readFile(await saved.path());
    expect(bytes.includes('Ana')).toBe(false);
    file = join(tmpdir(), `small-hello-${process.pid}.locked`);
    await writeFile(file, bytes);
    await page.getByText('It is with your downloads.').waitFor();
  });

  test('is erased', async () => {
    await button('Erase everything').click();
    await button('Yes, erase everything').click();
    await expect.poll(async () => (await everything()).people).toEqual([]);
  });

  test('comes back with its passphrase, and with no other', async () => {
    await choose(file);
    await page.getByLabel('Passphrase').fill('lamp river evening');
    await button('Open').click();
    await page.getByText('That is not the passphrase of this file.').waitFor();
    await picture('wrong-passphrase');
    await page.getByLabel('Passphrase').fill('lamp river morning');
    await page.keyboard.press('Enter');
    await page.getByText('2 people come in').waitFor();
    expect((await everything()).people).toEqual([]);
    await picture('preview');
    await button('Bring it back').click();
    await page.getByRole('heading', { name: 'It is back' }).waitFor();
    expect(await everything()).toEqual(before);
    await picture('done');
    await button('Done').click();
  });

  test('a damaged file changes nothing and says so', async () => {
    const bytes = await readFile(file);
    bytes[200] = (bytes[200] ?? 0) ^ 4;
    const damaged = `${file}.damaged`;
    await writeFile(damaged, bytes);
    await choose(damaged);
    await page.getByText('This file is damaged').waitFor();
    await picture('damaged');
    await button('Never mind').click();
    expect(await everything()).toEqual(before);
  });

  test('a plain backup replaces the circle, and that is taken back', async () => {
    await choose(fixture('v4.json'));
    await page.getByText('3 people come in').waitFor();
    await page.getByText('Have only the backup').click();
    await page.getByText('2 people go').waitFor();
    await picture('replace');
    await button('Bring it back').click();
    await page.getByRole('heading', { name: 'It is back' }).waitFor();
    expect((await everything()).people.map(({ name }) => name)).toEqual(['Ana Lima', 'Lena Ott', 'Théo Marchand']);
    await button('Take it back').click();
    await page.getByRole('heading', { name: 'All is as it was' }).waitFor();
    expect(await everything()).toEqual(before);
    await button('Done').click();
  });

  test('the text and the dates are files too', async () => {
    await choose(fixture('v4.json'));
    await button('Bring it back').click();
    await button('Done').click();
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await button(name).click();
      return readFile(await (await download).path(), 'utf8');
    };
    expect(await saved('Save the text')).toContain('### Théo Marchand');
    const dates = await saved('Save the dates');
    expect(dates).toContain('SUMMARY:Remembering Lena Ott');
    expect(dates).toContain('DTSTART;VALUE=DATE:19880229');
  });
});
