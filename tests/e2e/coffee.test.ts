import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command, Told } from '../../utils/domain/command.ts';
import type { PersonDetails } from '../../utils/domain/person.ts';
import { type Installed, installExtension } from './extension.ts';
import { keepPicture } from './tour.ts';

describe('ten minutes together', () => {
  let installed: Installed;
  let page: Page;
  let ana: string;
  let lena: string;
  /** Addresses outside of the extension that anything asked for. */
  const asked: string[] = [];
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  const keep = async (details: Partial<PersonDetails>) => {
    const told = (await page.evaluate(
      (command) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
        return runtime.sendMessage({ tell: command, id: crypto.randomUUID() });
      },
      { do: 'add-person', details } as Command,
    )) as Told;
    return (told.ok && told.people[0]?.id) || '';
  };

  beforeAll(async () => {
    installed = await installExtension();
    const answer = { contentType: 'text/html', body: '<title>A calendar</title>' };
    await installed.context.route(/^https?:/, (route) => {
      asked.push(route.request().url());
      return route.fulfill(answer);
    });
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await installed.openPage('options.html');
    const today = new Date();
    const dates = [{ id: 'b', kind: 'birthday', text: '', month: today.getMonth() + 1, day: today.getDate(), year: 1990 }] as const;
    ana = await keep({ name: 'Ana Lima', relation: 'online_friend', dates });
    lena = await keep({ name: 'Lena Ott', dates, state: { kind: 'in-memory' } });
  });
  afterAll(() => installed?.close());

  test('a day that is near is on the page of a person, and one of somebody in memory in other words', async () => {
    await page.goto(page.url().replace(/#.*|$/, `#person/${lena}`));
    await page.getByText('A day to remember: their birthday, today').waitFor();
    await expect.poll(() => page.getByRole('link', { name: /ten minutes/ }).count()).toBe(0);
    await page.goto(page.url().replace(/#.*|$/, `#person/${ana}`));
    await page.getByText(/^Birthday today, \d+ years$/).waitFor();
  });

  test('leads from there to the words: length, slot, and the freedom to decline', async () => {
    await page.getByRole('link', { name: 'Meet for ten minutes, on screen or somewhere public' }).click();
    await page.getByRole('heading', { name: 'Ten minutes with Ana Lima' }).waitFor();
    await expect.poll(() => page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).borderTopStyle)).toBe('solid');
    // Nobody known from online alone is asked to meet first of all.
    await expect.poll(() => page.getByRole('radio', { name: 'Each at a screen, with a cup' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: '12:30' }).check();
    await page.getByLabel('Where are they?').selectOption('Asia/Tokyo');
    await keepPicture(page, 'coffee-when');
    await button('To the words').click();
    const text = await page.getByLabel('Your invitation').inputValue();
    expect(text).toMatch(/^Hi Ana, /);
    expect(text).toMatch(/\b10[ -]minutes?\b/);
    expect(text).toMatch(/ at \d\d:\d\d your time \(.*12:30 for me\)/);
    expect(text).toMatch(/(fine|welcome|none at all|No answer is needed)[^?]*\.$/);
    await button('Copy').click();
    await page.getByText('Copied. It is sent only by you.').waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await keepPicture(page, 'coffee-words');
  });

  test('comes as a file that a calendar reads', async () => {
    const download = page.waitForEvent('download');
    await button('Save a calendar file').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^small-hello-\d{4}-\d\d-\d\d\.ics$/);
    const file = await readFile(await saved.path(), 'utf8');
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined);
    const begin = event.startDate.toJSDate();
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(event.summary).toBe('Ten-minute coffee with Ana Lima');
    expect([begin.getDate(), begin.getHours(), begin.getMinutes()]).toEqual([tomorrow.getDate(), 12, 30]);
    expect(event.endDate.toJSDate().getTime() - begin.getTime()).toBe(600_000);
  });

  test('asks no calendar for anything before a click, and then only that one', async () => {
    expect(asked).toEqual([]);
    const opened = installed.context.waitForEvent('page');
    await page.getByRole('link', { name: 'Google Calendar' }).click();
    const calendar = await opened;
    await calendar.waitForLoadState();
    expect(new URL(calendar.url()).searchParams.get('text')).toBe('Ten-minute coffee with Ana Lima');
    await calendar.close();
    expect(asked.filter((address) => !address.startsWith('https://calendar.google.com/'))).toEqual([]);
  });

  test('begins with whoever comes to mind, and never with somebody in memory', async () => {
    await page.getByRole('link', { name: 'Somebody else' }).click();
    const field = page.getByLabel('With whom?');
    await field.fill('Lena');
    await page.getByText('Nobody of that name is in your circle.').waitFor();
    await field.fill('Ana');
    await field.press('Enter');
    await page.getByRole('heading', { name: 'Ten minutes with Ana Lima' }).waitFor();
    await page.goto(page.url().replace(/#.*/, `#coffee/${lena}`));
    await page.getByRole('heading', { name: 'Ten minutes together' }).waitFor();
  });

  test('nothing is pushed aside in a narrow window', async () => {
    await page.goto(page.url().replace(/#.*/, `#coffee/${ana}`));
    await page.getByRole('heading', { name: 'Ten minutes with Ana Lima' }).waitFor();
    await page.setViewportSize({ width: 320, height: 900 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(() => wide()).toBeLessThanOrEqual(0);
    await button('To the words').click();
    await page.getByLabel('Your invitation').waitFor();
    await expect.poll(() => wide()).toBeLessThanOrEqual(0);
  });
});
