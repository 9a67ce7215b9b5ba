import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { output, type Reachable } from './extension.ts';

const extensionId = 'small-hello@small-hello.example';
/** Firefox would draw another one for each profile. */
const uuid = '0d8f4b0a-6a1c-4c0e-9d53-3b7a2f1e6c10';

const viewport = { width: 1280, height: 800 };

/** Milliseconds. */
const patience = 10_000;

type Sought = { readonly role: string; readonly name?: string };

/** What we put beside a composer. Closed to the page, but neither to assistive technology nor, through WebDriver, to us. */
export type Beside = {
  find(sought: Sought): Promise<unknown>;
  /** With the real mouse, in the middle of it. */
  press(sought: Sought): Promise<void>;
  /** Whether it is laid out by our style: a policy of the page's own has not held that back. */
  isStyled(sought: Sought): Promise<boolean>;
  /** Resolves when words of this kind are there. */
  says(words: RegExp): Promise<void>;
  /** Goes on with the Tab key until the focus is on something with these words. */
  tabTo(words: string): Promise<void>;
};

/** A Firefox with the built extension, and a profile of its own. */
export type InstalledInFirefox = Reachable & {
  /** The page that is shown after the installation. */
  firstPage(): Promise<Page>;
  openSite(address: string): Promise<Page>;
  beside(page: Page): Beside;
  /** What Alt+Shift+H does. A key that WebDriver presses goes to the page alone, so the browser's own window is told (seen in 153). */
  command(): Promise<void>;
  /** Stops the background the way the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /**
   * Does `what`, waits for the notification that comes of it, and presses that; resolves to its words. Without a desktop Firefox shows it in a window of its
   * own, and can open no page as long as that stands (seen in 140).
   */
  pressNotification(what: () => Promise<unknown>): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Puppeteer's own line to the browser (WebDriver BiDi), for what Puppeteer has no words for. */
type Line = { send(method: string, given: object): Promise<{ readonly result: unknown }> };
type Evaluated = { readonly result?: { readonly value?: unknown } };
type Node = { readonly sharedId: string; readonly value: { readonly shadowRoot?: Node | null } };

export async function installInFirefox(): Promise<InstalledInFirefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found; FIREFOX_PATH can name it.');
  const extension = join(output, 'firefox-mv3-e2e');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built; npm test builds it first.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: viewport,
    // WebDriver opens pages of extensions only to those who may see everything.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'intl.accept_languages': 'en-GB',
    },
  });
  const line = (browser as unknown as { readonly connection: Line }).connection;
  const send = async <Result>(method: string, given: object) => (await line.send(method, given)).result as Result;
  await browser.installExtension(extension);
  const openQuietly = async (address: string) => {
    const page = await browser.newPage({ background: true });
    // No event tells that a page of an extension, or of the browser, has come.
    await page.goto(address, { waitUntil: [] });
    await until(() => isAt(page, address), `${address} to open`);
    return page;
  };
  /** Evaluates in a page of the browser's own, which may do what its window may; the window itself is shown to WebDriver only after 140. */
  const inBrowser = async (expression: string) => {
    const page = await openQuietly('chrome://browser/content/blanktab.html');
    const result = await page.evaluate(expression);
    await page.close();
    return result;
  };
  return {
    async openPage(file) {
      const page = await openQuietly(`moz-extension://${uuid}/${file}`);
      return { evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given), close: () => page.close() };
    },
    async firstPage() {
      const page = await until(() => findPage(browser, `moz-extension://${uuid}/welcome.html`), 'the first page after the installation');
      // Not by Puppeteer, which turns the screen as well; 140 cannot.
      await send('browsingContext.setViewport', { context: contextOf(page), viewport });
      await page.bringToFront();
      return page;
    },
    async openSite(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    beside: (page) => besideOn(page, send),
    async command() {
      await inBrowser(
        `Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('key[key="H"][modifiers="alt,shift"]').doCommand()`,
      );
    },
    async stopBackground() {
      const own = `WebExtensionPolicy.getByID('${extensionId}').extension`;
      const state = await inBrowser(`${own}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => ${own}.backgroundState)`);
      if (state !== 'stopped') throw new Error(`The background is ${state}.`);
    },
    async pressNotification(what) {
      const page = await openQuietly('chrome://browser/content/blanktab.html');
      await what();
      const alert = `[...Services.wm.getEnumerator('alert:alert')].at(0)`;
      const labels = `['alertTitleLabel', 'alertTextLabel'].map((id) => ${alert}?.document.getElementById(id))`;
      const said = await until(async () => {
        const words = await page.evaluate(`${labels}.map((label) => label?.getAttribute('value') || label?.textContent || '')`);
        return (words as string[]).every((word) => word !== '') && (words as string[]);
      }, 'a notification');
      await page.evaluate(`${alert}.onAlertClick()`);
      await until(() => page.evaluate(`!${alert}`), 'the notification to go');
      await page.close();
      return said;
    },
    close: () => browser.close(),
  };
}

function besideOn(page: Page, send: <Result>(method: string, given: object) => Promise<Result>): Beside {
  const context = contextOf(page);

  const locate = async (locator: object, from: object = {}) =>
    (await send<{ nodes: readonly Node[] }>('browsingContext.locateNodes', { context, locator, ...from })).nodes;
  const root = async () => {
    const whole = { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 } };
    return (await locate({ type: 'css', value: ':root > div' }, whole)).at(-1)?.value.shadowRoot ?? null;
  };
  const call = async (node: Node, functionDeclaration: string) => {
    const given = { functionDeclaration, arguments: [{ sharedId: node.sharedId }], target: { context }, awaitPromise: false };
    return (await send<Evaluated>('script.callFunction', given)).result?.value;
  };
  const shown = 'root.textContent + [...root.querySelectorAll("[data-words]")].map((one) => one.dataset.words).join("\\n")';
  const words = async (what = shown) => {
    const at = await root();
    return at ? String(await call(at, `(root) => ${what}`)) : '';
  };
  const find = ({ role, name }: Sought) =>
    until(
      async () => {
        const at = await root();
        const value = name === undefined ? { role } : { role, name };
        return at && (await locate({ type: 'accessibility', value }, { startNodes: [{ sharedId: at.sharedId }] }))[0];
      },
      `${role} ${name ?? ''}`,
      words,
    );

  return {
    find,
    async press(sought) {
      const { sharedId, value } = await find(sought);
      await call({ sharedId, value }, '(element) => element.scrollIntoView({ block: "nearest" })');
      const origin = { type: 'element', element: { sharedId } };
      const press = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: press }] });
    },
    isStyled: async (sought) => (await call(await find(sought), '(element) => getComputedStyle(element).position')) === 'fixed',
    async says(said) {
      await until(async () => said.test(await words()), String(said), words);
    },
    async tabTo(wanted) {
      const focused = () => words('root.activeElement?.textContent');
      await until(async () => (await focused()) !== 'undefined', 'the focus to come in');
      for (let tabs = 0; (await focused()) !== wanted; tabs += 1) {
        if (tabs > 30) throw new Error(`${wanted} was not reached with the Tab key.`);
        await page.keyboard.press('Tab');
      }
    },
  };
}

/** Asks again until there is an answer, and says what was there instead when none comes. */
async function until<Answer>(ask: () => Promise<Answer | null | undefined | false>, what: string, instead?: () => Promise<string>): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. There was: ${(await instead?.()) || 'nothing'}`);
  }
}

/** What WebDriver calls a page. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** Asked of the page itself: Puppeteer does not learn the addresses of an extension's pages. */
function isAt(page: Page, address: string): Promise<boolean> {
  // A page on its way to another address may have no answer for a moment.
  return page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address).catch(() => false);
}

async function findPage(browser: Browser, address: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) if (await isAt(page, address)) return page;
  return undefined;
}
