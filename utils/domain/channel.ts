/** The ways two people can be in touch. The written ones have handles; the others are noted by hand. */
export const writtenChannels = ['email', 'practice'] as const;
const spokenChannels = ['call', 'met', 'elsewhere'] as const;
export const channels = [...writtenChannels, ...spokenChannels] as const;

export type WrittenChannel = (typeof writtenChannels)[number];
export type Channel = (typeof channels)[number];
