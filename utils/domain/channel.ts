/** Services with a name of their own, as their makers write it; the name is the same in every language. */
export const brands = {
  discord: 'Discord',
  'google-chat': 'Google Chat',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  matrix: 'Element',
  mattermost: 'Mattermost',
  messenger: 'Messenger',
  'rocket-chat': 'Rocket.Chat',
  slack: 'Slack',
  teams: 'Teams',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  x: 'X',
  xmpp: 'XMPP',
  zulip: 'Zulip',
} as const;
export type Brand = keyof typeof brands;

/** The ways two people can be in touch. The written ones have handles, but for `web`, any other site; the others are noted by hand. */
export const writtenChannels = ['email', 'practice', 'web', ...(Object.keys(brands) as Brand[])] as const;
const spokenChannels = ['call', 'met', 'elsewhere'] as const;
export const channels = [...writtenChannels, ...spokenChannels] as const;

export type WrittenChannel = (typeof writtenChannels)[number];
export type Channel = (typeof channels)[number];
