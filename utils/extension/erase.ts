import { browser } from 'wxt/browser';
import { eraseAllLedgers } from './ledger.ts';
import type { Hosts } from './senders.ts';
import { switchSite } from './sites.ts';
import { readEverything } from './storage.ts';

/** Leaves the extension as on its first day: nothing stored, no site watched, no permission kept that was asked for later. */
export async function eraseEverything(hosts: Hosts): Promise<void> {
  for (const { origin, on } of (await readEverything()).sites) if (on) await switchSite(origin, false, hosts);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), eraseAllLedgers()]);
  await browser.scripting.unregisterContentScripts();
  const required = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !required.has(origin));
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
}
