import { browser } from 'wxt/browser';
import { patternOf } from './site-scripts.ts';
import { originOf } from './sites.ts';
import { readSite } from './storage.ts';

/**
 * The page the user is looking at: where it is, and whether Small Hello is there. `withdrawn`: it was, and the browser no longer allows it. `practice`: our
 * own page to practise on.
 */
export type CurrentSite = {
  readonly origin: string;
  readonly name: string;
  readonly state: 'on' | 'off' | 'withdrawn' | 'not-possible' | 'practice';
  /** The account the page is open with, and whether Small Hello rests on it, or on this very page. */
  readonly account: string | null;
  readonly rests: 'page' | 'account' | null;
};

const nowhere = { origin: '', name: '', account: null, rests: null } as const;

export async function currentSite(): Promise<CurrentSite> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url?.startsWith(browser.runtime.getURL('/practice.html'))) return { ...nowhere, state: 'practice' };
  const origin = originOf(tab?.url ?? '');
  if (!origin || tab?.id === undefined) return { ...nowhere, state: 'not-possible' };
  const here = { ...nowhere, origin, name: new URL(origin).hostname };
  const site = await readSite(origin);
  const permitted = await browser.permissions.contains({ origins: [patternOf(origin)] });
  if (!site?.on || !permitted) return { ...here, state: site?.withdrawn || site?.on ? 'withdrawn' : 'off' };
  const watcher = await askWatcher(tab.id);
  if (!watcher) return { ...here, state: 'on', rests: 'page' };
  const rests = watcher.account !== null && site.restingAccounts.includes(watcher.account) ? 'account' : null;
  return { ...here, state: 'on', account: watcher.account, rests };
}

/** Takes everything of ours out of the page the user is looking at, until it is loaded anew. */
export async function restOnPage(origin: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, `leave ${origin}`).catch(() => {});
}

/** Asks the user for the permissions, all in one question; has to be called straight in a click. */
export function requestSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(patternOf) });
}

/** What the watcher of a tab says of its page; null where none is, or none any more. */
async function askWatcher(tab: number): Promise<{ readonly account: string | null } | null> {
  const answer: unknown = await browser.tabs.sendMessage(tab, 'who-is-here', { frameId: 0 }).catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('account' in answer)) return null;
  return { account: typeof answer.account === 'string' ? answer.account : null };
}
