import { browser } from 'wxt/browser';
import { patternOf } from './site-scripts.ts';
import { originOf } from './sites.ts';
import { readSite } from './storage.ts';

/** The page the user is looking at: where it is, and whether Small Hello is there. `practice`: our own page to practise on. */
export type CurrentSite = { readonly origin: string; readonly name: string; readonly state: 'on' | 'off' | 'not-possible' | 'practice' };

export async function currentSite(): Promise<CurrentSite> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url?.startsWith(browser.runtime.getURL('/practice.html'))) return { origin: '', name: '', state: 'practice' };
  const origin = originOf(tab?.url ?? '');
  if (!origin) return { origin: '', name: '', state: 'not-possible' };
  const on = (await readSite(origin))?.on === true && (await browser.permissions.contains({ origins: [patternOf(origin)] }));
  return { origin, name: new URL(origin).hostname, state: on ? 'on' : 'off' };
}

/** Asks the user for the permission; has to be called straight in a click. */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}
