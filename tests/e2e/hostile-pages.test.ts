import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { sentNotes } from './kept.ts';
import { hostilePage } from './pages/hostile-page.ts';
import { daysAgo, keep, switchOn } from './seed.ts';

const gmail = 'https://mail.google.com/mail/u/0/';
const telegram = 'https://web.telegram.org/k/';
const fixture = (name: string) => readFileSync(new URL(`../hosts/fixtures/${name}.html`, import.meta.url), 'utf8');

const lamp = { role: 'button', name: 'Open Small Hello' };
const panel = { role: 'region', name: 'Small Hello' };
/** As the circle knows her; no page does. */
const secret = 'Zephyrine Quillfeather';
const heading = { role: 'heading', name: secret };
const ana = { address: 'ana.lima@example.com', name: 'A. L.' };
const editor = '[g_editable]';

type Chrome = {
  readonly scripting: { executeScript(injection: unknown): Promise<unknown> };
  readonly tabs: { query(query: unknown): Promise<{ id: number }[]> };
};
type Background = typeof globalThis & { chrome: Chrome; failures: string[] };

describe('hostile pages', () => {
  let installed: Installed;
  let page: Page;
  let seen: Awaited<ReturnType<typeof accessible>>;
  let html = '';
  const errors: string[] = [];

  beforeAll(async () => {
    installed = await installExtension();
    const background = await installed.background();
    await background.evaluate(() => {
      const world = globalThis as Background;
      world.failures = [];
      world.addEventListener('error', ({ message }) => world.failures.push(message));
      world.addEventListener('unhandledrejection', ({ reason }) => world.failures.push(String(reason)));
    });
    for (const address of [gmail, telegram]) {
      await installed.context.route(`${new URL(address).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await switchOn(installed, new URL(address).origin);
    }
    await keep(installed, { name: secret, address: ana.address, wrote: daysAgo(40) });
    await keep(installed, { name: secret, address: '1001', channel: 'telegram', wrote: daysAgo(40) });
    // Open is remembered.
    await open(hostilePage({ to: [ana] }));
    await page.locator(editor).click();
    await seen.press(lamp);
    await seen.find(heading);
    await page.close();
  });
  afterAll(() => installed?.close());
  afterEach(async () => {
    await page?.close();
    expect(errors.splice(0)).toEqual([]);
    const background = await installed.background();
    expect(await background.evaluate(() => (globalThis as Background).failures)).toEqual([]);
  });

  /** A new tab at an address that answers with this; what goes wrong in it, in every world of its scripts, comes to `errors`. */
  const open = async (body: string, address = gmail) => {
    html = body;
    page = await installed.context.newPage();
    const cdp = await installed.context.newCDPSession(page);
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => errors.push(exception?.description ?? text));
    cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'assert') errors.push(args.map(({ value, description }) => value ?? description).join(' '));
    });
    await cdp.send('Runtime.enable');
    await page.goto(address);
    seen = await accessible(page);
  };

  const noted = async () => (await sentNotes(installed)).length;

  /** What must not be noted is followed by something that is: by then it would have been. */
  const sendOneReally = async () => {
    const before = await noted();
    await page?.close();
    await open(hostilePage({ to: [ana] }));
    await page.locator(editor).click();
    await seen.find(panel);
    await page.keyboard.press('Control+Enter');
    await expect.poll(noted).toBe(before + 1);
  };

  /** Every element of the page that can have the focus has it once. */
  const focusAll = () =>
    page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('[contenteditable], [tabindex], input, textarea, button, a, iframe')) one.focus();
    });

  test('what goes wrong in a script of ours would be seen here', async () => {
    await open(hostilePage({}));
    const background = await installed.background();
    await background.evaluate(async (url) => {
      const { scripting, tabs } = (globalThis as Background).chrome;
      const [tab] = await tabs.query({ url: `${url}*` });
      const func = () => {
        setTimeout(() => {
          throw new Error('on purpose');
        });
        console.error('and said so');
      };
      await scripting.executeScript({ target: { tabId: tab?.id }, func });
    }, gmail);
    await expect.poll(() => errors.toSorted()).toEqual([expect.stringContaining('on purpose'), 'and said so']);
    errors.length = 0;
  });

  test.each([
    ['gmail', 'new-message', gmail],
    ['gmail', 'reply-quoted', gmail],
    ['telegram-k', 'one-to-one', telegram],
  ])('%s/%s, cut off at every tenth of it', async (host, name, address) => {
    // Without the site's own style an editor is no higher than its one line.
    const whole = fixture(`${host}/${name}`).replace('<head>', '<head><style>[role="textbox"] { min-height: 120px }</style>');
    await open(whole, address);
    for (let tenth = 1; tenth < 10; tenth += 1) {
      html = whole.slice(0, (whole.length * tenth) / 10);
      await page.goto(`${address}?${tenth}`);
      await focusAll();
    }
    html = whole;
    await page.goto(address);
    await page.locator('[g_editable], .input-message-input').first().focus();
    await seen.find({ role: 'button', name: /^(Open Small Hello|Close)$/ });
  });

  test('foreign markup where a composer should be', async () => {
    const odd = [
      '<svg class="M9" tabindex="0"><foreignObject><div g_editable="true" contenteditable="true"></div></foreignObject></svg>',
      '<div class="M9"><div class="M9"><div class="M9"><form><form></form></form><div g_editable="true" contenteditable="true"></div></div></div></div>',
      '<div class="M9"><math g_editable="true" tabindex="0"></math><template><form><input name="draft"></form></template></div>',
      '<table class="M9" tabindex="0"><form><tr><td name="to"><b role="option" data-name></b></td></tr></form></table>',
      '<textarea class="M9"></textarea><select class="M9"><option></select><object class="M9" tabindex="0"></object><iframe class="M9"></iframe>',
      '<div class="M9"><form name="to"><input name="rm" value="#"><input name="draft" value=""></form><i g_editable="true" tabindex="0"></i></div>',
      '<dialog open class="M9"><form><div name="to"><x-chip role="option" data-name="\u0000\uFFFF" data-hovercard-id="@"></x-chip></div></form><p g_editable="true" contenteditable></p></dialog>',
    ];
    await open(`<!doctype html>${odd.join('\n')}${'<div>'.repeat(600)}`);
    await focusAll();
    await page.keyboard.press('Control+Enter');
    await sendOneReally();
  });

  test('five thousand composers: the lamp comes, beside the one in use', async () => {
    await open(hostilePage({ to: Array.from({ length: 5_000 }, (_, at) => ({ ...ana, name: `${at}` })) }));
    const waited = await page.evaluate(
      (selector) =>
        new Promise<number>((came) => {
          const begun = performance.now();
          new MutationObserver(() => came(performance.now() - begun)).observe(document.documentElement, { childList: true });
          [...document.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus();
        }),
      editor,
    );
    expect(waited).toBeLessThan(2_000);
    await seen.find(heading);
  });

  test('a composer taken away at any moment while the panel comes', async () => {
    await open(hostilePage({}));
    for (const after of [null, 0, 1, 5, 20, 60, 150, 400]) {
      const take = `const take = () => document.querySelectorAll('.M9')[1] && document.querySelector('.M9').remove();`;
      html = hostilePage({
        to: [ana, ana],
        script: `${take} addEventListener('focusin', () => ${after === null ? 'take()' : `setTimeout(take, ${after})`})`,
      });
      await page.goto(gmail);
      await page.locator(editor).first().focus();
      await expect.poll(() => page.locator('.M9').count()).toBe(1);
      await seen.none(panel);
      await seen.none(lamp);
      await page.locator(editor).click();
      await seen.find(heading);
    }
  });

  test('a page that makes up composers and events, also while the user really presses something', async () => {
    const script = `
      const events = (target) => {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
        for (const key of ['Enter', ' ']) target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true }));
        target.click();
      };
      function fake() {
        const composer = document.querySelector('.M9');
        const again = composer.cloneNode(true);
        const field = composer.querySelector('[g_editable]');
        field.focus();
        document.execCommand('insertText', false, 'Not by the user.');
        field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'x' }));
        const button = composer.querySelector('.aoO');
        button.focus();
        events(button);
        if (composer.isConnected) leave(composer);
        document.body.prepend(again);
      }
      addEventListener('click', ({ isTrusted, target }) => isTrusted && target.id === 'decoy' && fake(), true);`;
    await open(hostilePage({ to: [ana], script }));
    await page.locator(editor).focus();
    await seen.find(heading);
    const before = await noted();
    await page.evaluate('for (let times = 0; times < 20; times += 1) fake()');
    await page.click('#decoy');
    await page.keyboard.press('Enter');
    await page.locator('#link_vsm').waitFor({ state: 'attached' });
    await sendOneReally();
    expect(await noted()).toBe(before + 1);
  });

  test('recipients whose names are markup, or very long', async () => {
    const names = ['<img src=x onerror="window.broken=1">', '</div><script>window.broken=1</script>', '\u202Eevil \u2066x', 'long '.repeat(300)];
    await open(hostilePage({ to: names.map((name, at) => ({ address: `somebody-${at}@example.com`, name })) }));
    for (const at of names.keys()) {
      await page.locator(editor).nth(at).click();
      await seen.find({ role: 'button', name: /^Keep / });
    }
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await seen.list({ role: 'image' })).toEqual([]);
  });

  test('a page that stops events and sends them out anew: nothing is noted; one that only repeats them: once', async () => {
    const repeat = (stops: boolean) => `
      for (const type of ['focusin', 'click', 'keydown', 'input', 'beforeinput'])
        addEventListener(type, (event) => {
          if (!event.isTrusted) return;
          ${stops ? 'event.stopImmediatePropagation();' : ''}
          for (let times = 0; times < 3; times += 1) event.target.dispatchEvent(new event.constructor(type, event));
        }, true);`;
    const before = await noted();
    for (const stops of [true, false]) {
      await page?.close();
      await open(hostilePage({ to: [ana], script: repeat(stops) }));
      await page.locator(editor).click();
      await seen.find(heading);
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => page.locator('.M9').count()).toBe(0);
      if (!stops) await expect.poll(noted).toBe(before + 1);
    }
    await sendOneReally();
    expect(await noted()).toBe(before + 2);
  });

  test('a page that has changed what everything is built on: ours is another world', async () => {
    const script = `
      window.touched = [];
      const watch = (owner, names) => {
        for (const name of names) {
          const original = owner[name];
          owner[name] = function (...given) {
            touched[touched.length] = name;
            return new.target ? Reflect.construct(original, given) : Reflect.apply(original, this, given);
          };
        }
      };
      watch(window, ['MutationObserver', 'ResizeObserver', 'AbortController', 'Promise']);
      watch(Array.prototype, ['map', 'filter', 'flatMap', 'find', 'includes', 'push']);
      watch(Element.prototype, ['attachShadow', 'querySelector', 'closest', 'getBoundingClientRect', 'append']);
      watch(Document.prototype, ['querySelector', 'querySelectorAll', 'createElement']);
      watch(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
      watch(JSON, ['stringify', 'parse']);
      window.chrome = { runtime: { sendMessage: () => (touched[touched.length] = 'sendMessage') } };
      addEventListener('load', () => (touched.length = 0));`;
    const before = await noted();
    await open(hostilePage({ to: [ana], script }));
    await page.locator(editor).click();
    await seen.find(heading);
    expect(await page.evaluate('touched.join()')).toBe('');
    await page.keyboard.press('Control+Enter');
    await expect.poll(noted).toBe(before + 1);
  });

  test('pictures named like what every page has: to us they are pictures', async () => {
    const names = [
      'querySelector',
      'querySelectorAll',
      'getElementsByName',
      'createElement',
      'activeElement',
      'documentElement',
      'body',
      'title',
      'defaultView',
    ];
    const pictures = names.map((name) => `<img name="${name}" alt="">`).join('');
    await open(hostilePage({ to: [ana] }).replace('<body>', `<body>${pictures}`));
    await page.locator(editor).click();
    await seen.find(heading);
    await seen.press({ role: 'button', name: 'Use this' });
    await expect.poll(() => page.locator(editor).innerText()).toMatch(/\S/);
    await sendOneReally();
  });

  test('what a page can read, hear and select holds nothing of the circle', async () => {
    const script = `
      window.heard = [];
      const tell = (event) => {
        const about = [event.type, event.detail, event.data, event.newValue, ...event.composedPath().map((one) => one.outerHTML ?? one.textContent ?? '')];
        heard.push(about.map(String).join(' '));
      };
      for (const name of new Set(Object.getOwnPropertyNames(window).concat(Object.keys(HTMLElement.prototype), Object.keys(Document.prototype))))
        if (name.startsWith('on')) addEventListener(name.slice(2), tell, true);
      for (const type of ['focusin', 'focusout', 'message', 'selectionchange', 'small-hello', 'DOMSubtreeModified']) document.addEventListener(type, tell, true);
      new MutationObserver((changes) => {
        for (const { target, addedNodes, attributeName, oldValue } of changes)
          heard.push([target.outerHTML ?? target.data, attributeName, oldValue, ...[...addedNodes].map((node) => node.outerHTML ?? node.data)].join(' '));
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });`;
    await open(hostilePage({ to: [ana], script }));
    await page.locator(editor).click();
    const shown = await seen.box(await seen.find(heading));
    await seen.press({ role: 'button', name: /^you wrote / });
    await page.mouse.move(shown.left + 10, shown.top + 5);
    await page.mouse.dblclick(shown.left + 10, shown.top + 5);
    // It looks into closed shadow roots, and selects what it finds there (Chromium 150, 2026-11).
    const search = (words: string) => page.evaluate((sought) => (window as unknown as { find(text: string): boolean }).find(sought), words);
    expect(await search('Use this')).toBe(true);
    for (const words of [secret, ...secret.split(' '), 'you wrote']) expect([words, await search(words)]).toEqual([words, false]);
    const all = await page.evaluate(async ({ left, top }) => {
      const ours = [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName));
      const point = document.elementFromPoint(left + 10, top + 5);
      const caret = document.caretPositionFromPoint(left + 10, top + 5);
      const selected = [String(getSelection())];
      document.execCommand('selectAll');
      selected.push(String(getSelection()));
      getSelection()?.selectAllChildren(document.documentElement);
      selected.push(String(getSelection()));
      getSelection()?.removeAllRanges();
      const values = Object.getOwnPropertyNames(window).map((name) => {
        const value = (window as unknown as Record<string, unknown>)[name];
        return typeof value === 'string' ? value : typeof value === 'function' ? name : `${name} ${value}`;
      });
      return {
        ours: ours.map(({ shadowRoot, tagName, attributes }) => [shadowRoot, tagName, [...attributes].map(({ name }) => name).toSorted()]),
        under: [point === ours[0], caret?.offsetNode.textContent],
        text: [
          document.documentElement.outerHTML,
          document.documentElement.innerText,
          ...ours.flatMap((one) => [(one as HTMLElement).innerText, one.textContent, one.ariaLabel, one.getAttribute('title')]),
          ...selected,
          ...(window as unknown as { heard: string[] }).heard,
          ...values,
          ...Object.entries(localStorage).flat(),
          ...Object.entries(sessionStorage).flat(),
          ...(await indexedDB.databases()).map(({ name }) => name),
          ...(await caches.keys()),
          document.cookie,
          document.title,
          window.name,
          location.href,
          JSON.stringify(history.state),
          ...performance.getEntries().map(({ name }) => name),
          ...[...document.styleSheets, ...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
        ].join('\n'),
      };
    }, shown);
    expect(all.ours).toEqual([[null, 'DIV', ['popover', 'style']]]);
    expect(all.under[0]).toBe(true);
    for (const word of secret.split(' ')) expect(all.text).not.toContain(word);
    expect(all.text).toContain('A. L.');
  });
});
