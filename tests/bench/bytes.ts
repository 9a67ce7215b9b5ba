import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { websites } from '../../utils/hosts/all-hosts.ts';
import { general } from '../../utils/hosts/general.ts';
import type { Installed } from '../e2e/extension.ts';
import { switchOn } from '../e2e/seed.ts';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import { compose, openMail, ourElements } from './mail-page.ts';

const group = 'Bytes of script in the page';

/** What each file of ours may weigh after gzip. */
const most: Readonly<Record<string, number>> = { 'watcher.js': 5_000, 'panel.js': 30_000, 'company.js': 16_000 };

/** What a page of any one site may be given where nobody writes, after gzip: the watcher and its own hosts. */
const mostOfSite = 11_000;

/** What Gmail has of us after the first use of its page, after gzip: all of the above. */
const mostUsed = 41_000;

/** A site that was switched on, that nobody wrote a host for, and that has no composer. */
const elsewhere = 'http://localhost';

/** The sizes of those files of ours that the browser says have come into a page: where nobody writes, on each site, and after the first use. */
export async function measureBytes(ground: Ground, folder: string): Promise<Figure[]> {
  const mail = await openMail(ground);
  const unused = await scriptsIn(mail, ground.installed);
  await compose(mail);
  const elements = await ourElements(mail, ground);
  await elements.openPanel();
  await elements.closePanel();
  const used = await scriptsIn(mail, ground.installed);
  await mail.close();
  const later = used.filter((name) => !unused.includes(name));
  return [
    ...unused.flatMap((name) => sizes(folder, name, 'where nobody writes')),
    ...later.flatMap((name) => sizes(folder, name, 'with the first use')),
    { group, what: 'files on Gmail, with the first use', value: later.length, unit: 'pieces', kind: 'count', most: 1 },
    { group, what: 'files on Gmail after the first use, gzip', value: packed(folder, used), unit: 'bytes', kind: 'count', most: mostUsed },
    ...sizes(folder, 'company.js', 'when something calls for it'),
    ...(await measureSites(ground, folder)),
  ];
}

/** What each site's pages get, and that it is nothing of another site's. */
async function measureSites({ installed }: Ground, folder: string): Promise<Figure[]> {
  const addresses = websites.flatMap(({ name, matches }) => (matches[0] ? [[name, matches[0].slice(0, -1)] as const] : []));
  const figures: Figure[] = [];
  for (const [name, address] of [...addresses, [general.name, `${elsewhere}/`] as const]) {
    const came = await filesAt(installed, address);
    const own = came.filter((file) => file === `hosts/${name}.js` || file === 'watcher.js');
    figures.push(
      { group, what: `${name}: its host and the watcher, gzip`, value: packed(folder, own), unit: 'bytes', kind: 'count', most: mostOfSite },
      { group, what: `${name}: files of other hosts`, value: came.length - own.length, unit: 'pieces', kind: 'count', most: 0 },
    );
  }
  // Where anybody hosts them, the address says nothing; they come as files of their own all the same.
  for (const { name } of websites.filter(({ matches }) => matches.length === 0)) {
    const value = packed(folder, [`hosts/${name}.js`, 'watcher.js']);
    figures.push({ group, what: `${name}: its host and the watcher, gzip`, value, unit: 'bytes', kind: 'count', most: mostOfSite });
  }
  return figures;
}

async function filesAt(installed: Installed, address: string): Promise<readonly string[]> {
  const { protocol, hostname } = new URL(address);
  const origin = `${protocol}//${hostname}`;
  const body = '<!doctype html><p>Nobody writes here.';
  // Gmail has a page of its own here.
  if (origin !== 'https://mail.google.com')
    await installed.context.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await switchOn(installed, origin);
  const page = await installed.context.newPage();
  await page.goto(address);
  const files = await scriptsIn(page, installed);
  await page.close();
  return files;
}

function packed(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

function sizes(folder: string, name: string, when: string): Figure[] {
  const content = readFileSync(join(folder, name));
  return [
    { group, what: `${name}, ${when}`, value: content.length, unit: 'bytes', kind: 'count' },
    { group, what: `${name}, gzip`, value: packed(folder, [name]), unit: 'bytes', kind: 'count', most: most[name] ?? mostOfSite },
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
