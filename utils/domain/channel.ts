/** Services with a name of their own. */
const brands = [
  'discord',
  'google-chat',
  'instagram',
  'linkedin',
  'matrix',
  'mattermost',
  'messenger',
  'rocket-chat',
  'slack',
  'teams',
  'telegram',
  'whatsapp',
  'x',
  'xmpp',
  'zulip',
] as const;
export type Brand = (typeof brands)[number];

/** The ways two people can be in touch. The written ones have handles, but for `web`, any other site; the others are noted by hand. `phone` is a number written to. */
export const writtenChannels = ['email', 'phone', 'practice', 'web', ...brands] as const;
const spokenChannels = ['call', 'met', 'elsewhere'] as const;
export const channels = [...writtenChannels, ...spokenChannels] as const;

export type WrittenChannel = (typeof writtenChannels)[number];
export type Channel = (typeof channels)[number];
