import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { recogniseIn } from './recognise.ts';
import type { HostFacts, Hosts, Sender, SenderPlace } from './senders.ts';
import { addSoftware } from './sites.ts';

/** What comes of a composer that is used for the first time on a page. `rests`: its account rests; `others`: other scripts have come in place of these. */
export type Brought = 'panel' | 'rests' | 'others' | 'nothing';

/**
 * The panel's code comes with the first use of a composer, into the frame that asked. A composer that only the host for any site has found may belong to
 * software that has a host of its own.
 */
export async function bringPanel(
  { tab, frameId = 0 }: Sender,
  { site }: SenderPlace,
  host: HostFacts,
  account: string | null,
  hosts: Hosts,
): Promise<Brought> {
  if (tab?.id === undefined) return 'nothing';
  if (account !== null && site?.restingAccounts.includes(account)) return 'rests';
  const target = { tabId: tab.id, frameIds: [frameId] };
  const software = host === hosts.elsewhere && site ? await recogniseIn(target, hosts) : [];
  if (site && software.length > 0) {
    await inTurn(() => addSoftware(site.origin, software, hosts));
    return 'others';
  }
  return browser.scripting.executeScript({ target, files: ['/panel.js'] }).then(
    () => 'panel',
    () => 'nothing',
  );
}
