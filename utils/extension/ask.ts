import { browser } from 'wxt/browser';
import type { WarmUp } from '../domain/answer.ts';
import { decode } from './decode.ts';
import { type InvitationAnswer, invitationAnswer, warmUpAnswer } from './replies.ts';

export type { InvitationAnswer } from './replies.ts';

/** Whom to say hello to today. Never throws: where no answer comes there is nobody. */
export async function askInvitation(): Promise<InvitationAnswer> {
  const answer = await browser.runtime.sendMessage({ ask: 'invitation' }).catch(() => null);
  return decode(invitationAnswer, answer) ?? { invitation: null, others: [] };
}

/** Whom to write to before somebody harder; null where nobody asked for it today. Never throws. */
export async function askWarmUp(): Promise<WarmUp | null> {
  return decode(warmUpAnswer, await browser.runtime.sendMessage({ ask: 'warm-up' }).catch(() => null));
}
