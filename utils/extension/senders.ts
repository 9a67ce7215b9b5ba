import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { WrittenChannel } from '../domain/channel.ts';
import { originOf } from './sites.ts';
import { readSite } from './storage.ts';

/** What the background has to know of a host; `Host` has it. */
export type HostFacts = { readonly name: string; readonly matches: readonly string[]; readonly channel: WrittenChannel };

/** Who sent a message, as far as the browser vouches for it. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
};

/** `own`: a page of ours; otherwise the site, as in `Site.origin`, of a tab where Small Hello is switched on. Null for everybody else. */
export async function placeOf(sender: Sender): Promise<{ readonly own: boolean; readonly site: string | null } | null> {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return { own: true, site: null };
  const site = originOf(sender.url);
  if (!sender.tab || !site || !(await readSite(site))?.on) return null;
  return { own: false, site };
}

/** The channel of the host a composer names; null when that host does not live at this address. */
export function channelOf(name: string, sender: Sender, hosts: readonly HostFacts[]): WrittenChannel | null {
  const host = hosts.find((one) => one.name === name);
  if (!host) return null;
  const here = host.matches.length === 0 || host.matches.some((pattern) => new MatchPattern(pattern).includes(sender.url ?? ''));
  return here ? host.channel : null;
}
