import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, installExtension } from './extension.ts';
import { kept } from './kept.ts';
import { switchOn } from './seed.ts';

describe('the circle, the popup and the new tab live together', () => {
  let installed: Installed;
  let circle: Page;

  beforeAll(async () => {
    installed = await installExtension();
    await switchOn(installed, 'https://mail.google.com');
    circle = await installed.openPage('options.html');
    await circle.bringToFront();
  });
  afterAll(() => installed?.close());

  /** Somebody to practise with may be stored beside her. */
  const person = async () => (await kept(installed)).people.find(({ name }) => name.startsWith('Ines'));
  const dates = async () => (await kept(installed)).ledgers[(await person())?.id ?? ''];
  /** A page that is opened anew, ready to be read. */
  const fresh = async (file: string) => {
    const page = await installed.openPage(file);
    await page.locator('h1').waitFor();
    return page;
  };

  test('somebody is added with a name alone', async () => {
    await circle.getByRole('button', { name: 'Add a person' }).click();
    await circle.keyboard.type('Ines & <Co>');
    await circle.keyboard.press('Enter');
    await expect.poll(person).toMatchObject({ name: 'Ines & <Co>', relation: 'friend', threads: [], notes: [] });
  });

  test('ring, relation, rhythm, address, thread and note are kept as they are changed', async () => {
    await circle.getByRole('heading', { name: 'Ines & <Co>' }).waitFor();
    await circle.getByText('How to reach them').click();
    await circle.getByRole('radio', { name: 'Closest' }).click();
    await circle.getByLabel('Who are you to each other?').selectOption({ label: 'close friend' });
    await circle.getByLabel('How often is good?').selectOption({ label: 'about monthly' });
    for (const [field, text] of [
      ['Add something to ask', 'first week at the bakery'],
      ['Add a note', 'afraid of geese'],
      ['Add an address', 'Ines@Example.com'],
    ] as const) {
      await circle.getByLabel(field).fill(text);
      await circle.getByLabel(field).press('Enter');
      await circle
        .getByText(text.startsWith('Ines@') ? 'ines@example.com' : text)
        .last()
        .waitFor();
    }
    await expect.poll(person).toMatchObject({
      ring: 1,
      relation: 'close_friend',
      rhythm: 'monthly',
      threads: [{ text: 'first week at the bakery' }],
      notes: ['afraid of geese'],
      handles: [{ channel: 'email', id: 'ines@example.com' }],
    });
  });

  test('a date in the past is noted, and makes her the invitation of the day in popup and new tab', async () => {
    await circle.getByRole('button', { name: 'We were in touch' }).click();
    await circle.getByRole('radio', { name: 'We met' }).click();
    await circle.getByLabel('When?').fill('2026-01-10');
    await circle.getByRole('button', { name: 'Note it' }).click();
    await expect.poll(dates).toMatchObject([{ by: 'both', channel: 'met', source: 'logged' }]);
    for (const file of ['popup.html', 'newtab.html', 'today.html']) {
      const page = await fresh(file);
      await page.getByRole('heading', { name: 'A hello to Ines & <Co>?' }).waitFor();
      expect(await page.evaluate(() => document.hasFocus() && document.activeElement !== document.body)).toBe(false);
      await page.close();
    }
  });

  test('Write opens a new message where she reads', async () => {
    await installed.context.route('https://mail.google.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>mail</title>' }));
    const popup = await fresh('popup.html');
    const opened = installed.context.waitForEvent('page');
    await popup.getByRole('button', { name: /^Write to/ }).click();
    const message = await opened;
    await message.waitForURL(/mail\.google\.com/);
    expect(new URL(message.url()).searchParams.get('to')).toBe('ines@example.com');
    await message.close();
  });

  test('Not now: the day is plain, everywhere', async () => {
    const popup = await fresh('popup.html');
    await popup.getByRole('button', { name: 'Not now' }).click();
    await popup.getByRole('button', { name: 'In its own time' }).click();
    await expect.poll(async () => (await person())?.notNow.times).toBe(1);
    for (const file of ['popup.html', 'newtab.html']) {
      const page = await fresh(file);
      expect(await page.innerText('body')).not.toContain('Ines');
      await page.close();
    }
    await popup.close().catch(() => {});
  });

  test('everything is saved as one file, and everything is erased', async () => {
    await circle.goto(circle.url().replace(/#.*$/, '#data'));
    const download = circle.waitForEvent('download');
    await circle.getByRole('button', { name: 'Save a copy' }).click();
    const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(saved.people).toMatchObject([{ name: 'Ines & <Co>' }]);
    expect(Object.values(saved.contacts).flat()).toHaveLength(1);
    expect(JSON.stringify(saved)).not.toContain('"channel":"practice"');

    await circle.getByRole('button', { name: 'Erase everything' }).click();
    await circle.getByRole('button', { name: /erase/i }).last().click();
    await expect.poll(async () => kept(installed)).toEqual({ people: [], ledgers: {} });
  });
});
