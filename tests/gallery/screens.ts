import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { flawsOf, unseenFocus } from './flaws.ts';
import { everyMode, type Mode, roomOf, wishedModes } from './modes.ts';

/**
 * Pictures of every state, each looked at by axe and for what `flaws.ts` knows: `node tests/gallery/screens.ts [part of a state's name …]` writes
 * `.output/gallery/`, in light and dark. `WIDTH`, `DIR`, `FORCED` and `ZOOM` in the environment choose how it is looked at; `MODES=every`, or some
 * of the names in `modes.ts` with commas between, looks in all of these ways. A state that fails is named, and the others are looked at all the same.
 */
const house = fileURLToPath(new URL('../../', import.meta.url));
const out = `${house}.output/gallery`;
const wished = process.argv.slice(2);
const { MODES } = process.env;
const named = Object.entries(everyMode).filter(([name]) => MODES === 'every' || MODES?.split(',').includes(name));
const modes = MODES ? named : Object.entries(wishedModes(process.env));
/** Device pixels; of what is longer, a window is enough. */
const tallest = 6_000;
/** Milliseconds for one state in one mode. */
const patience = 30_000;
const atOnce = 2;
const unlooked = 'not looked at';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const off = { enabled: false };
const rules = { region: off, 'page-has-heading-one': off, 'landmark-one-main': off };

const server = await createServer({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), server: { watch: null, hmr: false } });
await server.listen(0);
const address = `${server.resolvedUrls?.local[0]}tests/gallery/`;
await mkdir(out, { recursive: true });
let browser = await launched();
try {
  const states = (await statesOf(browser)).filter((name) => wished.length === 0 || wished.some((wish) => name.includes(wish)));
  for (const [name, mode] of modes) {
    const waiting = [...states];
    const found: string[] = [];
    const workers = Array.from({ length: atOnce }, async () => {
      let page: Page | null = null;
      for (let state = waiting.shift(); state; state = waiting.shift()) {
        page ??= await opened(mode).catch(() => null);
        const flaws = await looked(page, state, name, mode);
        for (const flaw of flaws) console.error(`${state} ${name}: ${flaw}`);
        found.push(...flaws);
        if (flaws.some((flaw) => flaw.startsWith(unlooked)))
          page =
            (await page?.close().then(
              () => null,
              () => null,
            )) ?? null;
      }
      await page?.close();
    });
    await Promise.all(workers);
    console.log(`${name}: ${states.length} states, ${found.length} flaws`);
    if (found.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}

function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
}

async function statesOf(browser: Browser): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const links = page.locator('li a');
  await links.first().waitFor();
  const names = await links.allTextContents();
  await page.close();
  return names;
}

async function opened(mode: Mode): Promise<Page> {
  if (!browser.isConnected()) browser = await launched();
  const page = await browser.newPage({
    deviceScaleFactor: mode.zoom,
    colorScheme: mode.theme,
    forcedColors: mode.forced ? 'active' : 'none',
    reducedMotion: mode.calm ? 'reduce' : 'no-preference',
  });
  page.setDefaultTimeout(patience);
  return page;
}

/** The flaws of one state; what goes wrong while looking is one of them. */
async function looked(page: Page | null, state: string, name: string, mode: Mode): Promise<string[]> {
  const flaws: string[] = [];
  const thrown = (error: Error) => flaws.push(`threw ${error.message}`);
  page?.on('pageerror', thrown);
  try {
    if (!page) throw new Error('no page could be opened');
    await page.setViewportSize(roomOf(state, mode));
    flaws.push(...(await picture(page, state, name, mode)));
  } catch (error) {
    flaws.push(`${unlooked}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  page?.off('pageerror', thrown);
  return flaws;
}

async function picture(page: Page, state: string, name: string, mode: Mode): Promise<string[]> {
  await page.goto(`${address}?state=${state}&dir=${mode.dir}`);
  await page.locator('body > *:not(script)').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: `${out}/${state.replace('/', '.')}.${name}.png`, fullPage: height * mode.zoom <= tallest });
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options), {
    rules,
    resultTypes: ['violations' as const],
  });
  const found = violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  found.push(...(await page.evaluate(flawsOf, mode.calm)));
  await page.keyboard.press('Tab');
  return [...found, ...(await page.evaluate(unseenFocus))];
}
