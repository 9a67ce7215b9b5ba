import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Installed, installExtension, output } from '../e2e/extension.ts';
import { gmailPage } from '../e2e/pages/gmail-page.ts';
import { daysAgo, keep, switchOn } from '../e2e/seed.ts';

const house = fileURLToPath(new URL('../../', import.meta.url));
const site = 'https://mail.google.com';

/** `bare`: nothing in the page; `empty`: a content script with an empty function; `ours`: Small Hello, switched on. */
export type Kind = 'bare' | 'empty' | 'ours';

/** A browser in which the page under test is opened anew as often as one likes. */
export type Ground = { readonly installed: Installed; readonly ana: string };

export const ana = { name: 'Ana Lima', address: 'ana.lima@example.com', wrote: daysAgo(200), threads: ['the new choir'] };

/** Three unpacked extensions in a folder of their own, so that nobody's next build changes what is measured. */
export type Extensions = { readonly folder: string; start(kind: Kind, inboxNodes?: number): Promise<Ground>; remove(): void };

export function prepareExtensions(): Extensions {
  buildWhenOld();
  const folder = mkdtempSync(join(tmpdir(), 'small-hello-bench-'));
  cpSync(join(output, 'chrome-mv3-e2e'), join(folder, 'ours'), { recursive: true });
  writeExtension(join(folder, 'bare'), {});
  writeExtension(join(folder, 'empty'), { content_scripts: [{ matches: [`${site}/*`], js: ['empty.js'] }] });
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    async start(kind, inboxNodes = 10_000) {
      const installed = await installExtension({ build: relative(output, join(folder, kind)) });
      const body = gmailPage({ language: 'en', me: 'me@example.com', inboxNodes });
      await installed.context.route(`${site}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
      if (kind !== 'ours') return { installed, ana: '' };
      await switchOn(installed, site);
      return { installed, ana: await keep(installed, ana) };
    },
  };
}

/** All three have a background, so that what differs is what is in the page. */
function writeExtension(folder: string, more: object): void {
  mkdirSync(folder);
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1', background: { service_worker: 'background.js' }, ...more };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'empty.js'), '(() => {})();\n');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><p>Hello\n');
}

function buildWhenOld(): void {
  const built = join(output, 'chrome-mv3-e2e', 'manifest.json');
  const sources = ['assets', 'components', 'entrypoints', 'utils', 'wxt.config.ts', 'package-lock.json'].map((name) => newest(join(house, name)));
  if (existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources)) return;
  process.stderr.write('Building (wxt build --mode e2e) …\n');
  const { status } = spawnSync(join(house, 'node_modules', '.bin', 'wxt'), ['build', '--mode', 'e2e'], { cwd: house, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The extension could not be built.');
}

/** When the youngest file in here was written, in milliseconds since 1970. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : mtimeMs;
}
