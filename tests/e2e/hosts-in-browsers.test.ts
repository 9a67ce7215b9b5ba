import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { allHosts } from '../../utils/hosts/all-hosts.ts';
import { type Fixture, readFixtures } from '../hosts/fixture.ts';
import { expectedOf } from '../hosts/said.ts';
import type { Answers, Asked, InPage } from './hosts-in-page.ts';

/** A Wednesday, at noon where the device is. */
const now = new Date('2026-11-25T12:00').getTime();

const viewport = { width: 1280, height: 800 };
const blank = '<!doctype html><title></title>';

/** A browser in which every address is an empty page of ours; nothing leaves the machine. */
type Answering = {
  /** At an address, with a script in it. */
  ask(address: string, script: string, asked: Asked): Promise<Answers>;
  close(): Promise<void>;
};

const browsers: Readonly<Record<'Chromium' | 'Firefox', () => Promise<Answering>>> = {
  async Chromium() {
    const browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage({ viewport });
    await page.route('**', (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body: blank }) : route.abort(),
    );
    return {
      async ask(address, script, asked) {
        await page.goto(address);
        await page.evaluate(script);
        return page.evaluate((given) => (window as unknown as InPage).lookAt(given), asked);
      },
      close: () => browser.close(),
    };
  },
  async Firefox() {
    const browser = await launch({ browser: 'firefox', executablePath: pathOf('firefox'), headless: true, defaultViewport: viewport });
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answered = request.isNavigationRequest() ? request.respond({ contentType: 'text/html', body: blank }) : request.abort();
      // A picture of a page that has gone since.
      answered.catch(() => {});
    });
    return {
      async ask(address, script, asked) {
        await page.goto(address);
        await page.evaluate(script);
        return page.evaluate((given) => (window as unknown as InPage).lookAt(given), asked);
      },
      close: () => browser.close(),
    };
  },
};

function pathOf(name: 'chromium' | 'firefox'): string {
  const path = findBrowser(name);
  if (!path) throw new Error(`${name} was not found; ${name.toUpperCase()}_PATH can name it.`);
  return path;
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('hosts-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'hosts' } },
  });
  const [file] = (built as Rolldown.RolldownOutput[])[0]?.output ?? [];
  return file?.code ?? '';
}

function byOrigin(fixtures: readonly Fixture[]): readonly (readonly [string, readonly Fixture[]])[] {
  return [...Map.groupBy(fixtures, ({ address }) => `${new URL(address ?? 'https://somewhere.example').origin}/`)];
}

describe.each(Object.entries(browsers))('in %s, of every page there is', (_, start) => {
  let browser: Answering;
  let script = '';

  beforeAll(async () => {
    [script, browser] = await Promise.all([bundle(), start()]);
  });
  afterAll(() => browser?.close());

  test.each(allHosts.map(({ name }) => name))('%s says what it should', async (name) => {
    const fixtures = readFixtures(name);
    const said: Record<string, unknown> = {};
    for (const [origin, some] of byOrigin(fixtures)) Object.assign(said, await browser.ask(origin, script, { name, fixtures: some, now }));
    expect(said).toEqual(Object.fromEntries(fixtures.map((fixture) => [fixture.name, { ...expectedOf(fixture, { laidOut: true }), wrong: [] }])));
  });
});
