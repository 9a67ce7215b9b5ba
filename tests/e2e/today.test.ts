import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Installed, installExtension } from './extension.ts';
import { daysAgo, keep, tell } from './seed.ts';
import { keepPicture } from './tour.ts';

const DAY = 86_400_000;

let installed: Installed;
/** How far the clocks of the background and of new pages are ahead, in milliseconds. */
let ahead: number;
beforeEach(async () => {
  installed = await installExtension();
  ahead = 0;
});
afterEach(() => installed?.close());

/** Moves the clock of the background to so many milliseconds from now, and of pages that are opened after that. */
async function moveClock(to: number): Promise<void> {
  ahead = to;
  await (await installed.background()).evaluate((by) => {
    const scope = globalThis as unknown as { realNow?: () => number };
    scope.realNow ??= Date.now.bind(Date);
    const real = scope.realNow;
    Date.now = () => real() + by;
  }, to);
}

async function open(file: string): Promise<Page> {
  const page = await installed.context.newPage();
  if (ahead !== 0) await page.clock.setSystemTime(Date.now() + ahead);
  await page.goto(`chrome-extension://${installed.id}/${file}`);
  await page.locator('h1').waitFor();
  return page;
}
const headingOf = async (file: string) => {
  const page = await open(file);
  const heading = await page.locator('h1').innerText();
  await page.close();
  return heading;
};
const plain = 'A quiet day.';

/** What is stored under a key, read past our own reading. */
async function storedAt(key: string): Promise<unknown> {
  const page = await installed.openPage('icons/16.png');
  const found = await page.evaluate(async (at) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } }).chrome;
    return (await storage.local.get(at))[at] ?? null;
  }, key);
  await page.close();
  return found;
}

describe('the page of the day', () => {
  test('is the same over reloads and in new tabs, plain after an answer, and another the next day', async () => {
    for (const name of ['Ana', 'Ben', 'Chi', 'Dao']) await keep(installed, { name, address: `${name}@example.org`, wrote: daysAgo(200) });
    const page = await open('newtab.html');
    const first = await page.locator('h1').innerText();
    expect(first).toMatch(/^A hello to (Ana|Ben|Chi|Dao)\?$/);
    for (let time = 0; time < 3; time += 1) {
      await page.reload();
      await page.locator('h1').waitFor();
      await expect.poll(() => page.locator('h1').innerText()).toBe(first);
      // Nothing of ours takes the focus, which is the address bar's.
      await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
    }
    await expect.poll(() => headingOf('today.html')).toBe(first);

    await page.getByRole('button', { name: 'Another day' }).click();
    await page.getByRole('button', { name: 'In its own time' }).click();
    await page.getByRole('heading', { name: plain }).waitFor();
    await expect.poll(() => headingOf('newtab.html')).toBe(plain);
    await moveClock(DAY);
    const next = await headingOf('newtab.html');
    expect(next).toMatch(/^A hello to/);
    expect(next).not.toBe(first);
  });

  test('is drawn from what was worked out before: right at once, with the background out of reach', async () => {
    await keep(installed, { name: 'Ana', address: 'ana@example.org', wrote: daysAgo(200) });
    await expect.poll(() => headingOf('newtab.html')).toBe('A hello to Ana?');
    const page = await installed.context.newPage();
    await page.addInitScript(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: () => Promise<never> } } }).chrome;
      runtime.sendMessage = () => new Promise(() => {});
    });
    await page.goto(`chrome-extension://${installed.id}/newtab.html`);
    await page.getByRole('heading', { name: 'A hello to Ana?' }).waitFor();
  });

  test('shows no name in discreet mode before a click, not even in its title', async () => {
    await keep(installed, { name: 'Ana', address: 'ana@example.org', wrote: daysAgo(200) });
    const settings = await installed.openPage('icons/16.png');
    await settings.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
      await runtime.sendMessage({ tell: { do: 'change-settings', change: { discreet: true } }, id: crypto.randomUUID() });
    });
    const page = await open('newtab.html');
    await page.getByRole('heading', { name: 'A hello to somebody you know?' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Ana');
    await page.getByRole('button', { name: 'Show the name' }).click();
    await page.getByRole('heading', { name: 'A hello to Ana?' }).waitFor();
    await expect.poll(() => page.title()).not.toContain('Ana');
  });
});

describe('several hellos a day', () => {
  test('come one after another on the page of the day as in the popup, behind a press; the new tab has one thing', async () => {
    for (const name of ['Ana', 'Ben', 'Chi', 'Dao']) await keep(installed, { name, address: `${name}@example.org`, wrote: daysAgo(200) });
    await tell(installed, { do: 'change-settings', change: { perDay: 2 } });
    const page = await open('today.html');
    const first = await page.locator('h1').innerText();
    await page.getByRole('button', { name: 'Another day' }).click();
    await page.getByRole('button', { name: 'In its own time' }).click();
    await page.getByRole('heading', { name: 'That is enough for now.' }).waitFor();
    await keepPicture(page, 'today-one-more');
    await page.getByRole('button', { name: 'One more hello, if you like' }).click();
    await page.getByRole('heading', { name: /^A hello to/ }).waitFor();
    const second = await page.locator('h1').innerText();
    expect(second).not.toBe(first);
    // Whoever comes back later finds the same one on both, and one thing is enough for the new tab.
    await expect.poll(() => headingOf('popup.html')).toBe(second);
    await page.reload();
    await page.getByRole('heading', { name: second }).waitFor();
    await expect.poll(() => headingOf('newtab.html')).toBe(plain);
    await page.getByRole('button', { name: /^Let invitations to/ }).click();
    await page.getByText('No invitations to them until you say so').waitFor();
    // Two are the most, here and there.
    await page.getByRole('heading', { name: plain }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'One more hello' }).count()).toBe(0);
    await expect.poll(() => headingOf('popup.html')).toBe('Nothing today.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: second }).waitFor();
  });
});

describe('somebody without an address', () => {
  test('is written to in words that are taken along, from the new tab to the note that it is written, and can get an address', async () => {
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const told = await tell(installed, { do: 'add-person', details: { name: 'Ana' } });
    const id = told.ok ? told.people[0]?.id : undefined;
    const page = await open('newtab.html');
    await page.getByRole('heading', { name: 'A hello to Ana?' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Write to' }).count()).toBe(0);
    await keepPicture(page, 'newtab-no-address');
    await page.getByRole('button', { name: 'Some words to begin with' }).click();
    await page.getByRole('heading', { name: 'For Ana' }).waitFor();
    await expect.poll(() => page.locator('.beginnings li').count()).toBe(3);
    await keepPicture(page, 'words-no-address');
    const line = await page.locator('.beginnings .letter').nth(1).innerText();
    await page.getByRole('button', { name: 'Copy' }).nth(1).click();
    await page.getByText('Copied.').waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(line);

    const opened = installed.context.waitForEvent('page');
    await page.getByRole('link', { name: 'Add an address' }).click();
    const person = await opened;
    const field = person.getByPlaceholder('Add an address');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await person.keyboard.type('ana@example.org');
    await person.keyboard.press('Enter');
    await person.getByRole('listitem').getByText('ana@example.org').waitFor();
    await person.close();
    const again = await open('newtab.html');
    await again.getByRole('button', { name: 'Write to Ana' }).waitFor();
    await again.close();

    await page.getByRole('button', { name: 'It is written' }).click();
    await page.getByText('Noted.').waitFor();
    await expect.poll(() => storedAt(`person:${id}`)).toMatchObject({ last: { me: { channel: 'elsewhere' } } });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'It is written' }).waitFor();
  });
});

describe('an empty circle', () => {
  test('leads from the new tab, the page of the day and the route to the step that asks for one person', async () => {
    for (const file of ['newtab.html', 'today.html', 'today.html#route']) {
      const page = await open(file);
      await page.getByRole('heading', { name: 'Nobody here yet.' }).waitFor();
      await expect.poll(() => page.locator('form').count()).toBe(0);
      await page.getByRole('link', { name: 'Add one person' }).click();
      await page.getByRole('heading', { name: 'One person is enough.' }).waitFor();
      await page.close();
    }
    await keep(installed, { name: 'Ana', address: 'ana@example.org' });
    await expect.poll(() => headingOf('newtab.html')).toBe('A hello to Ana?');
    await expect.poll(() => headingOf('today.html#route')).toBe('When would you like to write?');
  });
});

describe('the weekly route', () => {
  /** Days from now to the next such weekday, at least one. */
  const daysTo = (weekday: number) => ((weekday - new Date().getDay() + 6) % 7) + 1;

  test('comes up on its day alone, with the plan in the user’s words; one pick a week, and a skipped week leaves no trace', async () => {
    for (const name of ['Ana', 'Ben', 'Chi', 'Dao', 'Eva']) await keep(installed, { name, address: `${name}@example.org`, wrote: daysAgo(200) });
    const weekday = (new Date().getDay() + 2) % 7;
    const page = await open('today.html#route');
    await page.getByLabel('The day').selectOption(String(weekday));
    await page.getByLabel('When').fill('the Friday coffee is ready');
    await page.getByLabel('then').fill('I write to one person');
    await page.getByRole('button', { name: 'Keep it' }).click();
    const plan = 'When the Friday coffee is ready, I write to one person.';
    await page.getByText(`Kept: ${plan}`).waitFor();
    await page.close();
    await expect.poll(() => headingOf('newtab.html')).toMatch(/^A hello to/);

    await moveClock(daysTo(weekday) * DAY);
    await expect.poll(() => headingOf('newtab.html')).toBe(plan);
    const day = await open('newtab.html');
    await day.getByRole('link', { name: 'Begin' }).click();
    await day.getByRole('heading', { name: 'Whose week is it?' }).waitFor();
    const three = day.locator('.three button');
    await expect.poll(() => three.count()).toBe(3);
    await three.nth(0).click();
    await day.getByRole('heading', { name: /^One honest line to/ }).waitFor();
    await day.getByRole('button', { name: 'Choose somebody else' }).click();
    await three.nth(1).click();
    await day.getByText('Something to begin with').waitFor();
    await day.getByText('heavy', { exact: true }).click();
    await day.getByRole('button', { name: 'It is written' }).click();
    await day.getByRole('heading', { name: 'And how was it?' }).waitFor();
    await day.getByText('light', { exact: true }).click();
    await day.getByRole('heading', { name: 'That was this week’s line.' }).waitFor();
    await expect.poll(() => storedAt('route')).toMatchObject({ written: true, before: 'heavy' });
    await expect.poll(() => storedAt('eased')).toMatchObject([{ before: 'heavy', after: 'light' }]);
    await expect.poll(() => headingOf('newtab.html')).toBe(plain);
    await day.close();

    for (const later of [1, 2, 3, 4, 5, 6]) {
      await moveClock((daysTo(weekday) + later) * DAY);
      await expect.poll(() => headingOf('newtab.html')).not.toBe(plan);
    }
    await moveClock((daysTo(weekday) + 7) * DAY);
    const next = await open('newtab.html');
    await next.getByRole('heading', { name: plan }).waitFor();
    await next.getByRole('button', { name: 'Not this week' }).click();
    await next.getByRole('heading', { name: plain }).waitFor();
    await expect.poll(() => storedAt('route')).toBeNull();
  });
});

describe('moments', () => {
  test('are kept in one line a day, come up again after thirty days, and can be deleted and brought back', async () => {
    const page = await open('today.html#moments');
    await page.getByLabel('Today’s line').fill('The neighbour kept a fig for me.');
    await page.keyboard.press('Enter');
    await page.getByText('Kept.').waitFor();
    await expect.poll(() => page.locator('.moments li').count()).toBe(1);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Today’s line').fill('The neighbour kept two figs for me.');
    await page.keyboard.press('Enter');
    await page.locator('.moments').getByText('two figs').waitFor();
    await expect.poll(() => page.locator('.moments li').count()).toBe(1);
    expect(JSON.stringify(await storedAt('face'))).not.toContain('fig');
    await page.close();

    await moveClock(29 * DAY);
    const soon = await open('today.html#moments');
    await expect.poll(() => soon.locator('.again').count()).toBe(0);
    await soon.close();
    await moveClock(30 * DAY);
    const later = await open('today.html#moments');
    await later.locator('.again').getByText('two figs').waitFor();

    await later.getByRole('button', { name: /^Delete/ }).click();
    await later.getByText(/^The line of .* is gone\./).waitFor();
    await expect.poll(() => later.locator('.moments li').count()).toBe(0);
    await later.getByRole('button', { name: 'Undo' }).click();
    await later.locator('.moments').getByText('two figs').waitFor();
  });
});
