import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Site } from '../domain/settings.ts';
import type { HostFacts, Hosts } from './senders.ts';
import { key } from './stored.ts';

/** What is brought to the pages of a site, registered for those to come and injected into those already open; a page gets nothing for another. */
type Scripts = { readonly id: string; readonly matches: string[]; readonly js: ScriptPublicPath[]; readonly allFrames: boolean };

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

/** One script for the hosts that may find a composer on any page of the site, and one for each that has pages or frames of its own there. */
function scriptsOf(site: Site, hosts: Hosts): readonly Scripts[] {
  const here = hostsOf(site, hosts);
  const id = key.site(site.origin);
  const filesOf = (some: readonly HostFacts[]) => {
    const asksFirst = site.restingAccounts.length > 0 ? ['/asks-first.js'] : [];
    return [...some.map(({ name }) => `/hosts/${name}.js`), ...asksFirst, '/watcher.js'] as ScriptPublicPath[];
  };
  const anywhere = here.filter(({ ownPages }) => !ownPages);
  const apart = here.filter(({ ownPages }) => ownPages);
  return [
    ...(anywhere.length > 0 ? [{ id, matches: [patternOf(site.origin)], js: filesOf(anywhere), allFrames: false }] : []),
    ...apart.map((host) => ({
      id: `${id} ${host.name}`,
      matches: host.matches.filter((pattern) => pattern.startsWith(`${site.origin}/`)),
      js: filesOf([host]),
      allFrames: true,
    })),
  ];
}

/** Has the browser bring a site's scripts into its pages from now on, and no others. */
export async function register(site: Site, hosts: Hosts): Promise<void> {
  await unregister(site.origin);
  await browser.scripting.registerContentScripts(scriptsOf(site, hosts).map((script) => ({ ...script, runAt: 'document_idle' as const })));
}

export async function unregister(origin: string): Promise<void> {
  const id = key.site(origin);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map((script) => script.id).filter((one) => one === id || one.startsWith(`${id} `));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** Tabs that were open before get the scripts now; a tab that refuses gets them when it loads next. */
export async function watchOpenTabs(site: Site, hosts: Hosts): Promise<void> {
  for (const { matches, js, allFrames } of scriptsOf(site, hosts)) {
    // The address of a frame is no tab's.
    const tabs = await browser.tabs.query(allFrames ? {} : { url: matches });
    await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id, js, allFrames ? matches : null)])));
  }
}

/** Into the page of a tab, or into those of its frames whose addresses match. */
async function inject(tabId: number, files: ScriptPublicPath[], matches: readonly string[] | null): Promise<void> {
  const frameIds = matches ? await framesAt(tabId, matches) : [0];
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds: [...frameIds] }, files });
}

async function framesAt(tabId: number, matches: readonly string[]): Promise<readonly number[]> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => location.href });
  return frames.flatMap(({ frameId, result }) => (matches.some((pattern) => String(result).startsWith(pattern.slice(0, -1))) ? [frameId] : []));
}

/** Told to every tab, as a permission that is gone no longer says which they are; each knows its own address. */
export async function leaveOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, `leave ${origin}`)])));
}
