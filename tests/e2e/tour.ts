import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessible } from './accessible.ts';
import { type Installed, output } from './extension.ts';
import { daysAgo, keep } from './seed.ts';

export const screens = join(output, 'screens');
const editor = '[data-practice-editor]';

/** The main job on the practice page, step by step; `say` hears what happened, `picture` gets each stage to keep. */
export async function practise(
  installed: Installed,
  say: (sentence: string) => void,
  picture: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const page = await installed.openPage('practice.html');
  const seen = await accessible(page);
  await page.click(editor);
  await page.keyboard.type('Hello you.');
  await seen.find({ role: 'button', name: 'Open Small Hello' });
  say('A message to Robin is begun, and a lamp stands beside it.');
  await picture(page, 'practice-lamp');

  await seen.press({ role: 'button', name: 'Open Small Hello' });
  const since = await seen.find({ role: 'button', name: /^you wrote / });
  await seen.find({ role: 'button', name: 'Use this' });
  say(`The panel says: ${since.name}. It offers three lines.`);
  await picture(page, 'practice-panel');

  await seen.press({ role: 'button', name: 'Use this' });
  await seen.find({ role: 'StaticText', name: /one undo takes it away/ });
  say(`The first one is in the message: ${JSON.stringify(await page.innerText(editor))}`);
  await page.keyboard.press('Control+z');
  const undone = (await page.innerText(editor)).trim();
  if (undone !== 'Hello you.') throw new Error('One undo did not take the line away, and only the line.');
  say('One undo took it away again, and nothing else.');

  await seen.press({ role: 'button', name: 'Use this' });
  await seen.find({ role: 'StaticText', name: /one undo takes it away/ });
  await page.click('[data-practice-send]');
  const noted = await seen.find({ role: 'StaticText', name: /^Noted: you wrote to/ });
  say(`Sent. ${noted.name.replace(/[\u2068\u2069]/g, '')}`);
  await picture(page, 'practice-noted');
  await page.close();
}

/** A circle of invented people, with the silences and the words that pictures need. */
export async function fillCircle(installed: Installed): Promise<void> {
  await keep(installed, { name: 'Ines', address: 'ines@example.com', wrote: daysAgo(50), threads: ['first week at the bakery'] });
  await keep(installed, { name: 'Theo Brandt', address: 'theo@example.com', wrote: daysAgo(120) });
  await keep(installed, { name: 'Marta Kowalska', address: 'marta@example.com', wrote: daysAgo(500), threads: ['the new choir'] });
  await keep(installed, { name: 'aunt Lena', address: 'lena@example.com', wrote: daysAgo(9) });
  await keep(installed, { name: 'ليلى حداد', address: 'layla@example.com', wrote: daysAgo(3) });
  await keep(installed, { name: 'Maximiliane Freifrau von und zu Oberhausen-Wittelsbach', address: 'maxi@example.com', wrote: daysAgo(31) });
}

/** Keeps a picture of a page under `.output/screens/`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(screens, { recursive: true });
  await page.screenshot({ path: join(screens, `${name}.png`) });
}
