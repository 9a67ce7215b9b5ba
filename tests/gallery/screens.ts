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
/** Milliseconds for one step. */
const patience = 30_000;
const atOnce = 2;
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

type NamedMode = readonly [name: string, mode: Mode];

const server = await createServer({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), server: { watch: null, hmr: false } });
await server.listen(0);
const address = `${server.resolvedUrls?.local[0]}tests/gallery/`;
await mkdir(out, { recursive: true });
let browser = await launched();
const found = new Map(modes.map(([name]): [string, string[]] => [name, []]));
try {
  const states = (await statesOf(browser)).filter((name) => wished.length === 0 || wished.some((wish) => name.includes(wish)));
  for (const group of Object.values(Object.groupBy(modes, ([, { dir, zoom }]) => `${dir} ${zoom}`))) {
    const waiting = [...states];
    await Promise.all(Array.from({ length: atOnce }, () => look(waiting, group ?? [])));
  }
  for (const [name, flaws] of found) console.log(`${name}: ${states.length} states, ${flaws.length} flaws`);
  if ([...found.values()].flat().length > 0) process.exitCode = 1;
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

/** Looks at what is waiting, state by state, on one page as long as it lives. */
async function look(waiting: string[], group: readonly NamedMode[]): Promise<void> {
  let page: Page | null = null;
  for (let state = waiting.shift(); state; state = waiting.shift()) {
    const told = (flaw: string, name = group.map(([one]) => one).join(', ')) => {
      console.error(`${state} ${name}: ${flaw}`);
      for (const [one] of group) if (name.split(', ').includes(one)) found.get(one)?.push(flaw);
    };
    try {
      page ??= await opened(group[0]?.[1].zoom ?? 1);
      await inEach(page, state, group, told);
    } catch (error) {
      told(`not looked at to the end: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      await page?.close().catch(() => undefined);
      page = null;
    }
  }
  await page?.close();
}

async function opened(zoom: number): Promise<Page> {
  if (!browser.isConnected()) browser = await launched();
  const page = await browser.newPage({ deviceScaleFactor: zoom });
  page.setDefaultTimeout(patience);
  return page;
}

async function inEach(page: Page, state: string, group: readonly NamedMode[], told: (flaw: string, name?: string) => void): Promise<void> {
  const thrown = (error: Error) => told(`threw ${error.message}`);
  page.on('pageerror', thrown);
  await turn(page, state, group[0]?.[1]);
  await page.goto(`${address}?state=${state}&dir=${group[0]?.[1].dir}`);
  await page.locator('body > *:not(script)').first().waitFor({ state: 'attached' });
  for (const [name, mode] of group) {
    await turn(page, state, mode);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({ path: `${out}/${state.replace('/', '.')}.${name}.png`, fullPage: height * mode.zoom <= tallest });
  }
  await page.addScriptTag({ content: axe.source });
  for (const [name, mode] of group) {
    await turn(page, state, mode);
    const { violations } = await page.evaluate((rules) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { rules }), rules);
    for (const { id, nodes } of violations) told(`axe ${id}: ${nodes.map(({ html }) => html).join(' ')}`, name);
    for (const flaw of await page.evaluate(flawsOf, mode.calm)) told(flaw, name);
  }
  await page.keyboard.press('Tab');
  for (const [name, mode] of group) {
    await turn(page, state, mode);
    for (const flaw of await page.evaluate(unseenFocus)) told(flaw, name);
  }
  page.off('pageerror', thrown);
}

/** Has the page as a mode wants it, and drawn. */
async function turn(page: Page, state: string, mode: Mode | undefined): Promise<void> {
  if (!mode) return;
  await page.setViewportSize(roomOf(state, mode));
  await page.emulateMedia({
    colorScheme: mode.theme,
    forcedColors: mode.forced ? 'active' : 'none',
    reducedMotion: mode.calm ? 'reduce' : 'no-preference',
  });
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    await frame();
  });
}
