import { browser } from 'wxt/browser';
import type { Site } from '../domain/settings.ts';
import { inTurn } from './in-turn.ts';
import { recogniseAt } from './recognise.ts';
import type { Hosts } from './senders.ts';
import { hostsOf, leaveOpenTabs, patternOf, register, unregister, watchOpenTabs } from './site-scripts.ts';
import { type Refusal, readEverything, readSite, write } from './storage.ts';
import { key } from './stored.ts';

type Why = Refusal | 'not-allowed' | 'not-understood';

const untouched = { on: false, panelOpen: false, withdrawn: false, restingAccounts: [], software: [] } as const;

/** "https://mail.google.com" of any address there; null for pages that no extension may touch. Ports are left out: Firefox has none in match patterns. */
export function originOf(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}` : null;
}

/**
 * Stores a site and brings the browser in line with it: the scripts for pages to come, and those in the tabs that are open; `anew` where they have to be
 * others than those that are there.
 */
async function keepSite(site: Site, hosts: Hosts, anew = !site.on): Promise<Refusal | null> {
  const refusal = await write({ [key.site(site.origin)]: site });
  if (refusal) return refusal;
  if (site.on) await register(site, hosts);
  else await unregister(site.origin);
  if (anew) await leaveOpenTabs(site.origin);
  if (site.on) await watchOpenTabs(site, hosts);
  return null;
}

/** Switches a place on, which needs its permission, or off. Resolves to why it could not be done, or null. */
export async function switchSite(origin: string, on: boolean, hosts: Hosts): Promise<Why | null> {
  if (originOf(origin) !== origin) return 'not-understood';
  if (on && !(await isPermitted(origin))) return 'not-allowed';
  const known = (await readSite(origin)) ?? { origin, ...untouched };
  return keepSite({ ...known, on, withdrawn: false, software: on ? await softwareAt(known, hosts) : known.software }, hosts);
}

/** What was recognised before, and what the open tabs show now, where no host is at home. */
async function softwareAt(site: Site, hosts: Hosts): Promise<readonly string[]> {
  const atHome = hostsOf({ ...site, software: [] }, hosts)[0] !== hosts.elsewhere;
  return atHome ? site.software : [...new Set([...site.software, ...(await recogniseAt(site.origin, hosts))])];
}

/** Software that was recognised on a site is met by its own host from now on. */
export async function addSoftware(origin: string, names: readonly string[], hosts: Hosts): Promise<void> {
  const site = await readSite(origin);
  if (site?.on) await keepSite({ ...site, software: [...new Set([...site.software, ...names])] }, hosts, true);
}

/** Rests on one account of a site, or no longer. */
export async function restOnAccount(origin: string, account: string, rests: boolean, hosts: Hosts): Promise<Why | null> {
  const site = await readSite(origin);
  if (!site) return 'not-understood';
  const others = site.restingAccounts.filter((one) => one !== account);
  return keepSite({ ...site, restingAccounts: rests ? [...others, account] : others }, hosts, true);
}

function isPermitted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Brings the browser's registrations in line with what is stored: after an update, at start, and when a permission was withdrawn. */
export function restoreSites(hosts: Hosts): Promise<void> {
  return inTurn(async () => {
    for (const site of (await readEverything()).sites) {
      if (!site.on) continue;
      if (await isPermitted(site.origin)) await keepSite(site, hosts);
      else await keepSite({ ...site, on: false, withdrawn: true }, hosts);
    }
  });
}

/** Switches on what has just been permitted: whoever asked for it may be gone by now. */
export function switchOn(patterns: readonly string[], hosts: Hosts): Promise<void> {
  return inTurn(async () => {
    for (const pattern of patterns) {
      const origin = originOf(pattern.replace(/\*$/, ''));
      if (origin && patternOf(origin) === pattern) await switchSite(origin, true, hosts);
    }
  });
}
