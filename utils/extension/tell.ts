import { browser } from 'wxt/browser';
import type { Command, CommandId, Told } from '../domain/command.ts';

/** Tells the background something from a page of ours. Never throws: what went wrong is in the answer. */
export async function tell(command: Command, id: CommandId = crypto.randomUUID()): Promise<Told> {
  try {
    return (await browser.runtime.sendMessage({ tell: command, id })) as Told;
  } catch {
    return { ok: false, why: 'unreachable' };
  }
}
