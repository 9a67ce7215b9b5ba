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
  const { host_permissions = [], permissions: required = [] } = browser.runtime.getManifest();
  const granted = await browser.permissions.getAll();
  const later = {
    origins: granted.origins?.filter((origin) => !host_permissions.includes(origin)) ?? [],
    permissions: granted.permissions?.filter((permission) => !required.includes(permission)) ?? [],
  };
  if (later.origins.length + later.permissions.length > 0) await browser.permissions.remove(later);
}
