import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Installed } from '../e2e/extension.ts';
import { switchOn } from '../e2e/seed.ts';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import { compose, openMail, ourElements } from './mail-page.ts';

const group = 'Bytes of script in the page';

/** What each file of ours may weigh after gzip; the same files come to every site. */
const most: Readonly<Record<string, number>> = { 'watcher.js': 8_000, 'panel.js': 30_000 };

/** A site that was switched on and has no composer. */
const elsewhere = 'http://localhost';

/** The sizes of those files of ours that the browser says have come into a page: where nobody writes, and after the first use. */
export async function measureBytes(ground: Ground, folder: string): Promise<Figure[]> {
  const { installed } = ground;
  await installed.context.route(`${elsewhere}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Nobody writes here.' }),
  );
  await switchOn(installed, elsewhere);
  const page = await installed.context.newPage();
  await page.goto(`${elsewhere}/`);
  const there = await scriptsIn(page, installed);
  await page.close();

  const mail = await openMail(ground);
  const unused = await scriptsIn(mail, installed);
  await compose(mail);
  const elements = await ourElements(mail, ground);
  await elements.openPanel();
  await elements.closePanel();
  const used = await scriptsIn(mail, installed);
  await mail.close();

  return [
    ...unused.flatMap((name) => sizes(folder, name, 'where nobody writes')),
    ...used.filter((name) => !unused.includes(name)).flatMap((name) => sizes(folder, name, 'with the first use')),
    { group, what: 'files on Gmail, where nobody writes', value: unused.length, unit: 'pieces', kind: 'count', most: 1 },
    { group, what: 'files on another site, where nobody writes', value: there.length, unit: 'pieces', kind: 'count', most: 1 },
    { group, what: 'files on Gmail, after the first use', value: used.length, unit: 'pieces', kind: 'count', most: 2 },
  ];
}

function sizes(folder: string, name: string, when: string): Figure[] {
  const content = readFileSync(join(folder, name));
  const packed = gzipSync(content, { level: 9 }).length;
  return [
    { group, what: `${name}, ${when}`, value: content.length, unit: 'bytes', kind: 'count' },
    { group, what: `${name}, gzip`, value: packed, unit: 'bytes', kind: 'count', most: most[name] ?? 0 },
  ];
}

/** The files of the extension that run in a page, by name. */
async function scriptsIn(page: Page, { context, id }: Installed): Promise<string[]> {
  const cdp = await context.newCDPSession(page);
  const names = new Set<string>();
  const origin = `chrome-extension://${id}/`;
  cdp.on('Debugger.scriptParsed', ({ url }) => url.startsWith(origin) && names.add(url.slice(origin.length)));
  // A script at the end of the document comes a moment after it has loaded.
  await page.waitForTimeout(300);
  await cdp.send('Debugger.enable');
  await cdp.detach();
  return [...names];
}
