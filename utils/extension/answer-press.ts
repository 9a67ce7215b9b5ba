import { browser } from 'wxt/browser';
import type { Here } from './answers.ts';
import { carryOut } from './commands.ts';
import type { Press } from './notifications.ts';
import type { Hosts } from './senders.ts';
import { markAnswered } from './today.ts';
import { writeTo } from './write-to.ts';

/** Does what was pressed on a notification; where there is nothing else to do, the day's page opens. */
export async function answerPress({ on, person }: Press, hosts: Hosts, here: Here): Promise<void> {
  if (person !== null && on === 'not-now') return notNow(person, hosts, here);
  if (person !== null && on === 'write' && (await writeTo(person)) === 'opened') return;
  await browser.tabs.create({ url: browser.runtime.getURL(person === null ? '/today.html#route' : '/today.html') });
}

async function notNow(person: string, hosts: Hosts, here: Here): Promise<void> {
  const command = { do: 'not-now', person, until: null } as const;
  const told = await carryOut(command, { ...here, id: crypto.randomUUID(), origin: null, host: null, hosts });
  if (told.ok) await markAnswered(command, [person], here);
}
