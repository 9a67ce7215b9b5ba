import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../utils/domain/command.ts';
import type { Feeling } from '../../utils/domain/feared.ts';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { gmailPage } from './pages/gmail-page.ts';
import { keep, switchOn } from './seed.ts';
import { keepPicture } from './tour.ts';

const editor = '[data-practice-editor]';
const open = { role: 'button', name: 'Open Small Hello' };
const useThis = { role: 'button', name: 'Use this' };
const question = (name: RegExp) => ({ role: 'group', name });
const before = question(/How welcome will this be/);
const said = (name: RegExp) => ({ role: 'StaticText', name });

let installed: Installed;
let page: Page;
let seen: Awaited<ReturnType<typeof accessible>>;

/** What is stored under a beginning, as it is. */
async function storedUnder(beginning: string): Promise<readonly unknown[]> {
  const ours = await installed.openPage('icons/16.png');
  const all = await ours.evaluate(async (at) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } } }).chrome;
    return Object.entries(await storage.local.get(null)).flatMap(([key, value]) => (key.startsWith(at) ? [{ key, value }] : []));
  }, beginning);
  await ours.close();
  return all;
}
const felt = async () => ((await storedUnder('felt:')) as { value: Feeling[] }[]).flatMap(({ value }) => value);

async function tell(command: Command): Promise<void> {
  const ours = await installed.openPage('icons/16.png');
  await ours.evaluate(async (told) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    await runtime.sendMessage({ tell: told, id: crypto.randomUUID() });
  }, command);
  await ours.close();
}

async function practise(clock = false): Promise<void> {
  await page?.close();
  page = await installed.context.newPage();
  if (clock) await page.clock.install();
  await page.goto(`chrome-extension://${installed.id}/practice.html`);
  seen = await accessible(page);
  await page.click(editor);
  await seen.press(open);
  await seen.find(useThis);
}

const send = async () => {
  await page.click(editor);
  await page.keyboard.type('A small hello.');
  await page.click('[data-practice-send]');
};

describe('with nothing switched on', () => {
  beforeAll(async () => {
    installed = await installExtension();
  });
  afterAll(() => installed?.close());
  beforeEach(() => practise());

  test('you go first stands under the first three lines used, and not under the fourth', async () => {
    for (const time of [1, 2, 3, 4]) {
      await seen.press(useThis);
      await seen.find(said(/one undo takes it away/));
      if (time < 4) await seen.find(said(/^You go first/));
      else {
        // By then the question was answered.
        await expect.poll(() => storedUnder('firsts')).toEqual([expect.objectContaining({ value: expect.objectContaining({ use: 3 }) })]);
        await expect.poll(() => seen.list(said(/^You go first/))).toEqual([]);
      }
      await practise();
    }
  });

  test('that was the whole job is said once, and the lamp glows for less than 600 ms', async () => {
    const cdp = await page.context().newCDPSession(page);
    const lasting: number[] = [];
    cdp.on('Animation.animationStarted', ({ animation }) => {
      if (animation.type === 'WebAnimation') lasting.push(animation.source?.duration ?? 0);
    });
    await cdp.send('Animation.enable');
    await send();
    await seen.find(said(/^Noted: you wrote to/));
    await seen.find(said(/^That was the whole job/));
    await expect.poll(() => lasting.length).toBe(1);
    expect(lasting[0]).toBeLessThan(600);
    await practise();
    await send();
    await seen.find(said(/^Noted: you wrote to/));
    await expect.poll(() => storedUnder('firsts')).toEqual([expect.objectContaining({ value: expect.objectContaining({ sent: 1 }) })]);
    await expect.poll(() => seen.list(said(/^That was the whole job/))).toEqual([]);
  });

  test('a breath ends by any key, which still goes where it was meant for', async () => {
    await seen.press({ role: 'button', name: 'one breath first' });
    await seen.find(said(/^Breathe in/));
    await page.click(editor);
    await page.keyboard.type('x');
    await seen.none(said(/^Breathe in/));
    expect((await page.innerText(editor)).trim()).toBe('x');
  });

  test('no echo yet is opened by the user, and a second light note brings lines that ask nothing', async () => {
    await expect.poll(() => seen.list(said(/Your hello was kind/))).toEqual([]);
    await seen.press({ role: 'button', name: 'nothing came back yet?' });
    await seen.find(said(/Your hello was kind/));
    await seen.press({ role: 'button', name: 'a second light note' });
    await seen.find(useThis);
  });

  test('nothing is asked, neither before nor a minute after', async () => {
    await practise(true);
    await seen.find({ role: 'button', name: 'one breath first' });
    await expect.poll(() => seen.list(before)).toEqual([]);
    await send();
    await seen.find(said(/^Noted: you wrote to/));
    await page.clock.fastForward(61_000);
    await seen.find({ role: 'button', name: 'one breath first' });
    await expect
      .poll(() => seen.list({ role: 'group' }))
      .not.toContainEqual(expect.objectContaining({ name: expect.stringMatching(/feel|welcome/) }));
    await expect.poll(() => felt()).toEqual([]);
  });
});

describe('where motion is unwanted', () => {
  beforeAll(async () => {
    installed = await installExtension();
  });
  afterAll(() => installed?.close());

  test('there is no breath and no glow', async () => {
    await page?.close();
    page = await installed.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${installed.id}/practice.html`);
    seen = await accessible(page);
    const cdp = await page.context().newCDPSession(page);
    let glows = 0;
    cdp.on('Animation.animationStarted', ({ animation }) => {
      if (animation.type === 'WebAnimation') glows += 1;
    });
    await cdp.send('Animation.enable');
    await page.click(editor);
    await seen.press(open);
    await seen.find({ role: 'button', name: 'nothing came back yet?' });
    await expect.poll(() => seen.list({ role: 'button', name: 'one breath first' })).toEqual([]);
    await send();
    await seen.find(said(/^That was the whole job/));
    expect(glows).toBe(0);
  });
});

describe('where the questions are wanted', () => {
  beforeAll(async () => {
    installed = await installExtension();
    const settings = await installed.openPage('options.html#writing');
    await settings.getByRole('switch', { name: 'How welcome will it be?' }).click();
    await settings.getByRole('switch', { name: 'How do you feel afterwards?' }).click();
    await settings.getByText('Kept.').waitFor();
    await settings.close();
  });
  afterAll(() => installed?.close());

  test('two taps about one message are a pair; a line can be used with neither', async () => {
    await practise();
    await seen.find(before);
    await keepPicture(page, 'feared-before');
    await seen.press({ role: 'button', name: 'a little' });
    await expect.poll(felt).toEqual([expect.objectContaining({ before: 2, after: null })]);
    await send();
    await seen.find(said(/^Noted: you wrote to/));
    await seen.none(before);
    const [robin] = (await storedUnder('felt:')) as { key: string }[];
    await tell({ do: 'log-contact', person: robin?.key.slice('felt:'.length) ?? '', by: 'them', channel: 'practice', at: Date.now() });
    await page.selectOption('select', { label: 'Sam' });
    await page.selectOption('select', { label: 'Robin' });
    await page.click(editor);
    if ((await seen.list(open)).length > 0) await seen.press(open);
    await seen.find(question(/How welcome was it/));
    await keepPicture(page, 'feared-after');
    await seen.press({ role: 'button', name: 'quite' });
    await seen.find(said(/^Kept, for you alone/));
    await expect.poll(() => felt()).toEqual([expect.objectContaining({ before: 2, after: 4 })]);
  });

  test('a minute after sending one tap tells how it felt', async () => {
    await practise(true);
    await send();
    await seen.find(said(/^Noted: you wrote to/));
    if ((await seen.list(open)).length > 0) await seen.press(open);
    await page.clock.fastForward(60_000);
    await seen.find(question(/How do you feel now/));
    await seen.press({ role: 'button', name: 'lighter' });
    await expect.poll(async () => (await felt()).map(({ mood }) => mood)).toContain('lighter');
  });

  test('from five pairs on there is a picture, with a plain sentence and all of it in a table', async () => {
    for (const [at, name] of ['Ana', 'Ben', 'Caro', 'Dan', 'Eva'].entries()) {
      const person = await keep(installed, { name, address: `${name}@example.com` });
      await tell({ do: 'note-feeling', person, tap: { kind: 'before', value: 2 } });
      await tell({ do: 'log-contact', person, by: 'me', channel: 'email', at: Date.now() });
      await tell({ do: 'log-contact', person, by: 'them', channel: 'email', at: Date.now() });
      if (at < 4) await tell({ do: 'note-feeling', person, tap: { kind: 'after', value: 4 } });
    }
    const settings = await installed.openPage('options.html#writing');
    await settings.getByText('How welcome was your message to Eva?').waitFor();
    await expect.poll(() => settings.getByRole('img', { name: 'Feared and found' }).count()).toBe(0);
    await settings.getByRole('button', { name: 'very' }).click();
    await settings.getByText('Mostly, it was more welcome than you had thought.').waitFor();
    await settings.getByText('The picture as a table').click();
    await settings.getByRole('cell', { name: '4 times' }).waitFor();
    await keepPicture(settings, 'feared-picture');
    const back = await installed.openPage('today.html#back');
    await back.getByText('Mostly, it was more welcome than you had thought.').waitFor();
    await keepPicture(back, 'feared-back');
    await back.close();
    await settings.getByRole('button', { name: 'Forget all of this' }).click();
    await settings.getByRole('button', { name: 'Yes, forget it' }).click();
    await settings.getByText('It is forgotten.').waitFor();
    await expect.poll(() => felt()).toEqual([]);
    await settings.close();
  });
});

describe('a message to three people', () => {
  beforeAll(async () => {
    installed = await installExtension();
  });
  afterAll(() => installed?.close());

  test('it is said once that several people will read it', async () => {
    await installed.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: gmailPage({ language: 'en', me: 'me@example.com' }) }),
    );
    await switchOn(installed, 'https://mail.google.com');
    await keep(installed, { name: 'Ana', address: 'ana@example.com' });
    const mail = await installed.context.newPage();
    await mail.goto('https://mail.google.com/mail/u/0/');
    const there = await accessible(mail);
    await mail.click('#compose');
    for (const name of ['ana', 'ben']) {
      await mail.keyboard.type(`${name}@example.com`);
      await mail.keyboard.press('Enter');
    }
    await mail.click('[g_editable]');
    await there.press(open);
    await there.find(useThis);
    await there.none({ role: 'button', name: 'one breath first' });
    await expect.poll(() => there.list(said(/^Several people/))).toEqual([]);
    await there.press({ role: 'button', name: 'Close' });
    await mail.click('#compose');
    for (const name of ['ana', 'ben', 'caro']) {
      await mail.keyboard.type(`${name}@example.com`);
      await mail.keyboard.press('Enter');
    }
    await mail.locator('[g_editable]').last().click();
    await there.press(open);
    await there.find(said(/^Several people/));
    await there.press({ role: 'button', name: 'it is for all of them' });
    await there.none(said(/^Several people/));
    await there.press({ role: 'button', name: 'Close' });
    await there.press(open);
    await there.find(useThis);
    await there.find({ role: 'button', name: 'one breath first' });
    await expect.poll(() => there.list(said(/^Several people/))).toEqual([]);
  });
});
