import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { createServer } from 'vite';

/**
 * Pictures of every state in light and dark, each looked at by axe too: `node tests/gallery/screens.ts [part of a state's name …]` writes `.output/gallery/`.
 * `WIDTH`, `DIR`, `FORCED` and `ZOOM` in the environment choose how it is looked at.
 */
const house = fileURLToPath(new URL('../../', import.meta.url));
const out = `${house}.output/gallery`;
const wished = process.argv.slice(2);
const { WIDTH, DIR = 'ltr', FORCED, ZOOM = '1' } = process.env;
/** Pixels; of what is longer, a window is enough. */
const tallest = 6_000;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const server = await createServer({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
await server.listen(0);
const address = `${server.resolvedUrls?.local[0]}tests/gallery/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
await mkdir(out, { recursive: true });
try {
  for (const state of (await statesOf(browser)).filter((name) => wished.length === 0 || wished.some((wish) => name.includes(wish)))) {
    for (const theme of ['light', 'dark'] as const) await picture(browser, state, theme);
  }
} finally {
  await browser.close();
  await server.close();
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

async function picture(browser: Browser, state: string, theme: 'light' | 'dark'): Promise<void> {
  const width = Number(WIDTH ?? (/^(popup|invitation|panel)/.test(state) ? 350 : 1100));
  const page = await browser.newPage({
    viewport: { width: Math.round(width / Number(ZOOM)), height: /^(popup|invitation)/.test(state) ? 200 : 720 },
    deviceScaleFactor: Number(ZOOM),
    colorScheme: theme,
    forcedColors: FORCED ? 'active' : 'none',
  });
  page.on('pageerror', (error) => console.error(state, error.message));
  await page.goto(`${address}?state=${state}&dir=${DIR}`);
  await page.locator('body > *:not(script)').first().waitFor();
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
    } as never),
  );
  for (const { id, nodes } of violations) console.error(`${state} ${theme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) console.error(`${state}: ${wide} px too wide`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: `${out}/${state.replace('/', '.')}.${theme}${WIDTH ? `.${WIDTH}` : ''}${DIR === 'rtl' ? '.rtl' : ''}${FORCED ? '.forced' : ''}.png`,
    fullPage: height <= tallest,
  });
  await page.close();
}
