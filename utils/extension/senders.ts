import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { WrittenChannel } from '../domain/channel.ts';
import type { Site } from '../domain/settings.ts';
import { originOf } from './sites.ts';
import { readSite } from './storage.ts';

/** What the background has to know of a host; `Host` has it. */
export type HostFacts = {
  readonly name: string;
  readonly matches: readonly string[];
  readonly selfHosted?: true;
  readonly ownPages?: true;
  readonly channel: WrittenChannel;
  readonly composerSelector: string;
};

/** The hosts of websites, the one for every other site, and those that live on pages of ours alone. */
export type Hosts = { readonly onSites: readonly HostFacts[]; readonly elsewhere: HostFacts; readonly onOurPages: readonly HostFacts[] };

/** Who sent a message, as far as the browser vouches for it. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
};

/** A page of ours, which is no site, or the tab of a site where Small Hello is switched on. */
export type SenderPlace = { readonly url: string; readonly site: Site | null };

/** Where a message comes from; null for everybody who is none of ours. */
export async function placeOf(sender: Sender): Promise<SenderPlace | null> {
  const { id, url, tab } = sender;
  if (id !== browser.runtime.id || !url) return null;
  if (url.startsWith(browser.runtime.getURL('/'))) return { url, site: null };
  const origin = originOf(url);
  const site = tab && origin ? await readSite(origin) : null;
  return site?.on ? { url, site } : null;
}

/** The host a composer names; null when it does not live there. */
export function hostAt(name: string, { url, site }: SenderPlace, hosts: Hosts): HostFacts | null {
  const host = (site ? [...hosts.onSites, hosts.elsewhere] : hosts.onOurPages).find((one) => one.name === name);
  return host && (host.selfHosted || host.matches.some((pattern) => new MatchPattern(pattern).includes(url))) ? host : null;
}
