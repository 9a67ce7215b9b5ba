import { browser } from 'wxt/browser';
import type { Hosts } from './senders.ts';
import { patternOf } from './site-scripts.ts';

type Target = { readonly tabId: number; readonly frameIds?: number[] };

/** Names of the hosts of software that anybody can host whose composer stands in a page at this moment. Nothing of us stays in the page. */
export async function recogniseIn(target: Target, { onSites }: Hosts): Promise<readonly string[]> {
  const selfHosted = onSites.filter((host) => host.selfHosted);
  const selectors = selfHosted.map(({ composerSelector }) => composerSelector);
  const found = await browser.scripting.executeScript({ target, func: whichAreThere, args: [selectors] }).catch(() => []);
  const there = (found[0]?.result ?? []) as readonly boolean[];
  return selfHosted.filter((_, at) => there[at]).map(({ name }) => name);
}

/** The same over all open tabs of a site. */
export async function recogniseAt(origin: string, hosts: Hosts): Promise<readonly string[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  const names = await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [recogniseIn({ tabId: id }, hosts)])));
  return [...new Set(names.flat())];
}

/** Runs in the page, so it stands alone. */
function whichAreThere(selectors: readonly string[]): boolean[] {
  return selectors.map((selector) => document.querySelector(selector) !== null);
}
