import type { Channel, WrittenChannel } from './channel.ts';
import { newestContact } from './contact.ts';
import type { Handle } from './handle.ts';
import { type MailSite, newMail } from './mail-address.ts';
import { messageAddress, numberAddresses } from './message-address.ts';
import type { Person } from './person.ts';

/** What a way is called by: a mail site, an app, a service. */
export type WayName = MailSite | 'mail-program' | 'text-message' | 'signal' | WrittenChannel;

/** One way to begin a message to somebody. */
export type Way = {
  readonly name: WayName;
  readonly handle: Handle;
  /** How a contact by it is noted. */
  readonly channel: WrittenChannel;
  /** Says who, and never what; a path is one of our own pages. */
  readonly address: string;
};

/**
 * All ways to begin a message to somebody: first the one the user likes best, then the one the two were in touch by last, then mail, then the others.
 * `origins`: the sites that were switched on, the one in use first.
 */
export function waysToWrite(
  { handles, last, preferred }: Pick<Person, 'handles' | 'last' | 'preferred'>,
  origins: readonly string[],
): readonly Way[] {
  const newest = newestContact(last)?.channel;
  const liked = (channel: Channel) => (channel === preferred ? 0 : channel === newest ? 1 : null);
  const rank = ({ name, channel }: Way) => liked(channel) ?? (channel === 'email' ? 2 : name === 'signal' || channel === 'practice' ? 4 : 3);
  const inGoogleChat = origins.includes('https://chat.google.com') || liked('google-chat') !== null;
  return handles.flatMap((handle) => waysBy(handle, origins, inGoogleChat)).toSorted((one, other) => rank(one) - rank(other));
}

function waysBy(handle: Handle, origins: readonly string[], inGoogleChat: boolean): readonly Way[] {
  const way = (name: WayName, address: string | null, channel: WrittenChannel = handle.channel): readonly Way[] =>
    address === null ? [] : [{ name, handle, channel, address }];
  switch (handle.channel) {
    case 'email':
      return [
        ...newMail(handle.id, origins).flatMap(({ name, address }) => way(name, address)),
        // People are known there by their mail address, and no address leads to one of them.
        ...(inGoogleChat ? way('google-chat', messageAddress({ ...handle, channel: 'google-chat' }, origins), 'google-chat') : []),
      ];
    case 'phone':
      return numberAddresses(handle, origins).flatMap(({ name, address }) => way(name, address, name === 'whatsapp' ? name : 'phone'));
    case 'practice':
      return way('practice', '/practice.html');
    default:
      return way(handle.channel, messageAddress(handle, origins));
  }
}
