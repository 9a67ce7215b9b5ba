import { browser } from 'wxt/browser';
import type { Command, CommandId, Told } from '../domain/command.ts';
import { told } from './composer-replies.ts';
import { fitting } from './fits.ts';

/** Tells the background something from a page of ours. Never throws: what went wrong is in the answer. */
export async function tell(command: Command, id: CommandId = crypto.randomUUID()): Promise<Told> {
  try {
    const answer = await browser.runtime.sendMessage({ tell: command, id });
    return fitting(told, answer) ?? { ok: false, why: 'not-understood' };
  } catch {
    return { ok: false, why: 'unreachable' };
  }
}
