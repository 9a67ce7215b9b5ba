import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Channel } from '../../utils/domain/channel.ts';
import type { By } from '../../utils/domain/contact.ts';
import { type Installed, installExtension } from './extension.ts';
import { kept } from './kept.ts';
import { daysAgo, keep } from './seed.ts';
import { keepPicture } from './tour.ts';

describe('a page for one person', () => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await installExtension();
    const id = await keep(installed, { name: 'Ines Altendorfer', address: 'ines@example.com', threads: ['the first week at the bakery'] });
    page = await installed.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${installed.id}/options.html#person/${id}`);
    await page.getByRole('heading', { name: 'Ines Altendorfer' }).waitFor();
  });
  afterAll(() => installed?.close());

  const person = async () => (await kept(installed)).people.find(({ name }) => name.startsWith('Ines'));
  const unfold = (title: string) => page.locator('summary', { hasText: title }).click();

  /** Nine years of mails, talks and meetings, told as our own pages do. */
  const livedThrough = async () => {
    const times = Array.from({ length: 60 }, (_, index): { by: By; channel: Channel; at: number } => {
      const channel = index % 6 === 0 ? 'met' : index % 4 === 0 ? 'call' : 'email';
      return { channel, by: channel === 'email' ? (index % 3 === 0 ? 'them' : 'me') : 'both', at: daysAgo(40 + index * index) };
    });
    await page.evaluate(
      async ({ times, id }) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
        for (const time of times) await runtime.sendMessage({ tell: { do: 'log-contact', person: id, ...time }, id: crypto.randomUUID() });
      },
      { times, id: (await person())?.id },
    );
  };

  test('another name, found under who they are', async () => {
    await unfold('Who they are');
    await page.getByLabel('Add a name').fill('Nessi');
    await page.getByLabel('Add a name').press('Enter');
    await expect.poll(person).toMatchObject({ nicknames: ['Nessi'] });
    await unfold('Who they are');
    await page.locator('summary', { hasText: 'Nessi' }).waitFor();
  });

  test('something to ask, on a day', async () => {
    await page.getByLabel('Add something to ask').fill('the exam of a master');
    await page.getByLabel('On a day?').fill('2027-03-12');
    await page.getByLabel('Add something to ask').press('Enter');
    await expect.poll(person).toMatchObject({ threads: [{}, { text: 'the exam of a master', day: '2027-03-12' }] });
  });

  test('a birthday without its year, by keyboard alone', async () => {
    await page.locator('summary', { hasText: 'Days to remember' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('29');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Feb');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(person).toMatchObject({ dates: [{ kind: 'birthday', month: 2, day: 29, year: null }] });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Add a day');
    await unfold('Days to remember');
  });

  test('a number with its country, the way one likes best, a language and how the two speak', async () => {
    await unfold('How to reach them');
    await page.getByLabel('What kind of address?').selectOption({ label: 'Phone number' });
    await page.getByLabel('Country of phone numbers').selectOption({ label: 'Austria' });
    await page.getByLabel('Add an address').fill('0664 1234567');
    await page.getByLabel('Add an address').press('Enter');
    await expect.poll(person).toMatchObject({ handles: [{ channel: 'email' }, { channel: 'phone', id: '+436641234567' }] });
    await page.getByLabel('How do you like to be in touch?').selectOption({ label: 'by phone' });
    await page.getByLabel('In which language?').selectOption({ label: 'German' });
    await page.getByRole('radio', { name: 'formally' }).click();
    await expect.poll(person).toMatchObject({ preferred: 'call', language: 'de', register: 'formal' });
    await unfold('How to reach them');
  });

  test('an address of somebody else: the two are shown, and can be one', async () => {
    await keep(installed, { name: 'Nessi', address: 'nessi@example.com' });
    await unfold('How to reach them');
    await page.getByLabel('What kind of address?').selectOption({ label: 'Mail address' });
    await page.getByLabel('Add an address').fill('Nessi@example.com');
    await page.getByLabel('Add an address').press('Enter');
    await page.getByText('This address belongs to Nessi in your circle.').waitFor();
    await page.getByRole('button', { name: 'Are the two one person?' }).click();
    await page.getByRole('button', { name: 'They are the same' }).scrollIntoViewIfNeeded();
    await keepPicture(page, 'person-the-two');
    await page.getByRole('button', { name: 'They are the same' }).click();
    await expect.poll(async () => (await person())?.handles.map(({ id }) => id)).toContain('nessi@example.com');
    await expect.poll(async () => (await kept(installed)).people.some(({ name }) => name === 'Nessi')).toBe(false);
    await unfold('How to reach them');
  });

  test('the years, drawn and as a table', async () => {
    await livedThrough();
    const summary = page.locator('.timeline p').first();
    await summary.waitFor();
    expect(await summary.textContent()).toMatch(/2026, by mail, by phone,? and in person\.$/);
    expect(await page.locator('.strip > svg').count()).toBe(3);
    const rows = page.locator('.timeline table tbody tr');
    const counts = await rows.locator('td:nth-of-type(2)').allTextContents();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(60);
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('columnheader', { name: 'Newest' }).waitFor();
    await page.locator('.timeline').evaluate((timeline) => timeline.scrollIntoView());
    await keepPicture(page, 'person-table');
    await page.getByRole('button', { name: 'Hide the table' }).click();
  });

  test('hundreds of dates stay calm', async () => {
    await unfold('Dates');
    expect(await page.locator('.ledger li').count()).toBe(20);
    await page.getByRole('button', { name: 'Older dates' }).click();
    await expect.poll(() => page.locator('.ledger li').count()).toBe(40);
    await unfold('Dates');
  });

  const picture = async (name: string) => {
    await page.evaluate(() => scrollTo(0, 0));
    await keepPicture(page, name);
  };

  test('nothing is cut or pushed aside: light, dark, narrow, and at twice the size', async () => {
    for (const [name, width, height, scheme] of [
      ['person', 1280, 1500, 'light'],
      ['person-dark', 1280, 1500, 'dark'],
      ['person-narrow', 320, 1900, 'light'],
      // 200 % of a window 1280 px wide.
      ['person-zoomed', 640, 1600, 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await picture(name);
    }
    await page.setViewportSize({ width: 1280, height: 2600 });
    for (const title of ['Who they are', 'Days to remember', 'How to reach them', 'Invitations']) await unfold(title);
    await picture('person-unfolded');
  });
});
