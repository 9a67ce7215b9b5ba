import { i18n } from '#i18n';
import type { Brand, Channel, WrittenChannel } from '../../utils/domain/channel.ts';

/** As their makers write them, the same in every language. */
const brands: Readonly<Record<Brand, string>> = {
  discord: 'Discord',
  'google-chat': 'Google Chat',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  matrix: 'Matrix',
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
};

/** How two people were in touch, as a phrase: "by mail", "on Slack". */
export function channelInWords(channel: Channel): string {
  return isBrand(channel) ? i18n.t('words.channel.brand', { brand: brands[channel] }) : i18n.t(`words.channel.${channel}`);
}

/** What somebody is called in a channel, as a word of its own: "Mail address", "Phone number", "Slack". */
export function addressKindInWords(channel: WrittenChannel): string {
  return isBrand(channel)
    ? brands[channel]
    : i18n.t(channel === 'phone' ? 'person.kind.phone' : channel === 'email' ? 'person.kind.email' : 'person.kind.other');
}

function isBrand(channel: Channel): channel is Brand {
  return Object.hasOwn(brands, channel);
}
