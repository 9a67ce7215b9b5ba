import { browser } from 'wxt/browser';
import { decode } from './decode.ts';
import { type InvitationAnswer, invitationAnswer } from './replies.ts';

export type { InvitationAnswer } from './replies.ts';

/** Whom to say hello to today. Never throws: where no answer comes there is nobody. */
export async function askInvitation(): Promise<InvitationAnswer> {
  const answer = await browser.runtime.sendMessage({ ask: 'invitation' }).catch(() => null);
  return decode(invitationAnswer, answer) ?? { invitation: null, others: [] };
}
