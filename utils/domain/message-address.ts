import type { WrittenChannel } from './channel.ts';
import type { Handle } from './handle.ts';

/** Where a conversation with a handle opens, as the sites themselves link to it; null where it has no address of its own (all seen 2026-11). */
const conversations: { readonly [channel in WrittenChannel]?: (id: string) => string | null } = {
  discord: (id) => `https://discord.com/channels/@me/${id}`,
  instagram: (id) => `https://www.instagram.com/${id}/`,
  // An id, unlike a name somebody chose, means something else in small letters.
  linkedin: (id) => (id.startsWith('acoaa') ? null : `https://www.linkedin.com/in/${id}/`),
  messenger: (id) => (/^\d+$/.test(id) ? `https://www.facebook.com/messages/t/${id}` : null),
  telegram: (id) => `https://web.telegram.org/k/#${id}`,
  // A number is a phone's only in this kind of address.
  whatsapp: (id) => (/^\d+@c\.us$/.test(id) ? `https://web.whatsapp.com/send?phone=${id.replace(/@.*/, '')}` : null),
  x: (id) => `https://x.com/${id}`,
};

/** Where the service is at home, for handles without an address of their own. */
const homes: { readonly [channel in WrittenChannel]?: string } = {
  'google-chat': 'https://chat.google.com/',
  linkedin: 'https://www.linkedin.com/messaging/',
  matrix: 'https://app.element.io/',
  messenger: 'https://www.facebook.com/messages/',
  slack: 'https://app.slack.com/client/',
  teams: 'https://teams.microsoft.com/v2/',
  whatsapp: 'https://web.whatsapp.com/',
};

/** Where somebody can be written to by this handle in a browser; null for mail, which programs have too, and for what lives at no known address. */
export function messageAddress({ channel, id }: Handle): string | null {
  const safe = encodeURIComponent(id).replace(/%40/g, '@');
  return conversations[channel]?.(safe) ?? homes[channel] ?? null;
}
