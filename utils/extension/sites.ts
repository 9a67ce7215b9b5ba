import { browser } from 'wxt/browser';
import type { Site } from '../domain/settings.ts';
import { inTurn } from './in-turn.ts';
import { type Refusal, readEverything, readSite, write } from './storage.ts';
import { key } from './stored.ts';

/** The same file is registered for pages to come and injected into pages already open. */
const watcher = '/watcher.js';

/** "https://mail.google.com" of any address there; null for pages that no extension may touch. Ports are left out: Firefox has none in match patterns. */
export function originOf(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}` : null;
}

export function patternOf(origin: string): string {
  return `${origin}/*`;
}

async function register(origin: string): Promise<void> {
  const script = { id: key.site(origin), matches: [patternOf(origin)], js: [watcher], runAt: 'document_idle' as const };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (known.length === 0) await browser.scripting.registerContentScripts([script]);
}

/** Tabs that were open before the site was switched on get the watcher now; a tab that refuses gets it when it loads next. */
async function watchOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [watcher] })])),
  );
}

async function unregister(origin: string): Promise<void> {
  const ids = [key.site(origin)];
  if ((await browser.scripting.getRegisteredContentScripts({ ids })).length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** Switches a place on, which needs its permission, or off. Resolves to why it could not be done, or null. */
export async function switchSite(origin: string, on: boolean): Promise<Refusal | 'not-allowed' | 'not-understood' | null> {
  if (originOf(origin) !== origin) return 'not-understood';
  if (on && !(await isPermitted(origin))) return 'not-allowed';
  const known: Site = (await readSite(origin)) ?? { origin, on, panelOpen: false };
  const refusal = await write({ [key.site(origin)]: { ...known, on } });
  if (refusal) return refusal;
  if (!on) {
    await unregister(origin);
    await leaveOpenTabs(origin);
    return null;
  }
  await register(origin);
  await watchOpenTabs(origin);
  return null;
}

/** Told to every tab, as a permission that is gone no longer says which they are; each knows its own address. */
async function leaveOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, `leave ${origin}`)])));
}

function isPermitted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Brings the browser's registrations in line with what is stored: after an update, at start, and when a permission was withdrawn. */
export function restoreSites(): Promise<void> {
  return inTurn(async () => {
    for (const { origin, on } of (await readEverything()).sites) if (on) await switchSite(origin, await isPermitted(origin));
  });
}

/** Switches on what has just been permitted: whoever asked for it may be gone by now. */
export function switchOn(patterns: readonly string[]): Promise<void> {
  return inTurn(async () => {
    for (const pattern of patterns) {
      const origin = originOf(pattern.replace(/\*$/, ''));
      if (origin && patternOf(origin) === pattern) await switchSite(origin, true);
    }
  });
}
