import { browser } from 'wxt/browser';
import type { Invitation } from '../domain/invitation.ts';

/** The invitation of the day and at most two more; none where nobody is to be suggested or it was answered today. */
export type InvitationAnswer = { readonly invitation: Invitation | null; readonly others: readonly Invitation[] };

export async function askInvitation(): Promise<InvitationAnswer> {
  return (await browser.runtime.sendMessage({ ask: 'invitation' })) as InvitationAnswer;
}
