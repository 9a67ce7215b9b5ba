import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.mjs';

export const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** What it takes to seed the extension and to look into its stores, in any browser. */
export type Reachable = {
  /** A page of the extension, by its file. */
  openPage(file: string): Promise<{
    evaluate<Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
    close(): Promise<void>;
  }>;
};

/** A Chromium with the built extension, and a profile of its own. */
export type Installed = {
  readonly context: BrowserContext;
  readonly id: string;
  /** The background, started again when the browser has put it to sleep. */
  background(): Promise<Worker>;
  /** A page of the extension, by its file. */
  openPage(file: string): Promise<Page>;
  close(): Promise<void>;
};

/** `profile`: a folder for what the browser keeps, which stays when it is closed, so that it can be started again with it. */
type Options = { readonly colorScheme?: 'light' | 'dark'; readonly locale?: string; readonly build?: string; readonly profile?: string };

export async function installExtension({
  colorScheme = 'light',
  locale = 'en-GB',
  build = 'chrome-mv3-e2e',
  profile: own,
}: Options = {}): Promise<Installed> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; CHROMIUM_PATH can name it.');
  const extension = join(output, build);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built; npm test builds it first.');
  const profile = own ?? (await mkdtemp(join(tmpdir(), 'small-hello-')));
  const isAgain = existsSync(join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    colorScheme,
    locale,
    viewport: { width: 1280, height: 800 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--no-first-run',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await background()).url()).hostname;
  // The first start opens a tab of its own; a test begins when that can no longer take the window from it.
  const isFirst = (page: Page) => page.url().includes('welcome.html');
  if (!isAgain && existsSync(join(extension, 'welcome.html')) && !context.pages().some(isFirst))
    await context.waitForEvent('page', { predicate: async (page) => page.waitForURL(/welcome\.html/).then(() => true) });
  return {
    context,
    id,
    background,
    async openPage(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    async close() {
      await context.close();
      if (!own) await rm(profile, { recursive: true, force: true });
    },
  };
}
