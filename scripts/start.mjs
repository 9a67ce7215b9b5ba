// Builds the extension and shows it: in a browser window on its first page, or, without a display, driven through its main job.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { ensureSetup, giveUp, node, root, run, say } from './setup.mjs';

ensureSetup();
const chromium = ensureBrowser('chromium');
if (!chromium) giveUp('Without Chromium there is nothing to show.');

const env = { ...process.env, CHROMIUM_PATH: chromium, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` };
say('Building the extension …');
if (!run(join(root, 'node_modules', '.bin', 'wxt'), ['build'], { env })) giveUp('The build did not succeed.');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (hasDisplay) {
  const profile = mkdtempSync(join(tmpdir(), 'small-hello-'));
  const extension = join(root, '.output', 'chrome-mv3');
  say('Opening Chromium with Small Hello; its first page opens by itself. Close the window to end.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(chromium, [`--user-data-dir=${profile}`, `--load-extension=${extension}`, '--no-first-run', ...asRoot], { stdio: 'ignore' });
  browser.on('exit', () => rmSync(profile, { recursive: true, force: true }));
} else {
  say('There is no display, so a headless Chromium goes through the main job:');
  if (!run(node, ['scripts/tour.ts'], { env })) giveUp('It did not get to the end.');
}
