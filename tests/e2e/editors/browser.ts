import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';

/** What Playwright's pages and Puppeteer's have in common. */
export type Page = {
  goto(address: string): Promise<unknown>;
  evaluate<Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  readonly keyboard: {
    type(text: string): Promise<void>;
    press(key: never): Promise<void>;
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
  };
  readonly mouse: { click(x: number, y: number): Promise<void> };
};

/** A browser with an extension in it, and a profile of its own. */
export type Browser = { readonly page: Page; close(): Promise<void> };

const viewport = { width: 800, height: 600 };

export const browsers: Readonly<Record<'Chromium' | 'Firefox', (extension: string) => Promise<Browser>>> = {
  async Chromium(extension) {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('Chromium was not found; CHROMIUM_PATH can name it.');
    const profile = await mkdtemp(join(tmpdir(), 'small-hello-'));
    const args = [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--no-first-run',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, viewport, args });
    return {
      page: (await context.newPage()) as unknown as Page,
      async close() {
        await context.close();
        await rm(profile, { recursive: true, force: true });
      },
    };
  },
  async Firefox(extension) {
    const executablePath = findBrowser('firefox');
    if (!executablePath) throw new Error('Firefox was not found; FIREFOX_PATH can name it.');
    const browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: viewport });
    await browser.installExtension(extension);
    return { page: (await browser.newPage()) as unknown as Page, close: () => browser.close() };
  },
};
