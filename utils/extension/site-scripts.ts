import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Site } from '../domain/settings.ts';
import type { HostFacts, Hosts } from './senders.ts';
import { key } from './stored.ts';

/** The same files are registered for pages to come and injected into pages already open; what a site needs, and nothing for another. */
type Scripts = { readonly js: ScriptPublicPath[]; readonly allFrames: boolean };

export function patternOf(origin: string): string {
  return `${origin}/*`;
}

/** The hosts that may find composers on a site: those that live there, else the software that was recognised there, else the one for any site. */
export function hostsOf({ origin, software }: Pick<Site, 'origin' | 'software'>, hosts: Hosts): readonly HostFacts[] {
  const living = hosts.onSites.filter(({ matches }) => matches.some((pattern) => pattern.startsWith(`${origin}/`)));
  if (living.length > 0) return living;
  const recognised = hosts.onSites.filter(({ name, selfHosted }) => selfHosted && software.includes(name));
  return recognised.length > 0 ? recognised : [hosts.elsewhere];
}

function scriptsOf(site: Site, hosts: Hosts): Scripts {
  const here = hostsOf(site, hosts);
  const files = [...here.map(({ name }) => `/hosts/${name}.js`), ...(site.restingAccounts.length > 0 ? ['/asks-first.js'] : []), '/watcher.js'];
  return { js: files as ScriptPublicPath[], allFrames: here.some(({ inFrames }) => inFrames) };
}

/** Has the browser bring a site's scripts into its pages from now on. */
export async function register(site: Site, hosts: Hosts): Promise<void> {
  const id = key.site(site.origin);
  const script = { id, matches: [patternOf(site.origin)], ...scriptsOf(site, hosts), runAt: 'document_idle' as const };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  await (known.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

export async function unregister(origin: string): Promise<void> {
  const ids = [key.site(origin)];
  if ((await browser.scripting.getRegisteredContentScripts({ ids })).length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** Tabs that were open before get the scripts now; a tab that refuses gets them when it loads next. */
export async function watchOpenTabs(site: Site, hosts: Hosts): Promise<void> {
  const { js, allFrames } = scriptsOf(site, hosts);
  const tabs = await browser.tabs.query({ url: patternOf(site.origin) });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: js })])),
  );
}

/** Told to every tab, as a permission that is gone no longer says which they are; each knows its own address. */
export async function leaveOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, `leave ${origin}`)])));
}
