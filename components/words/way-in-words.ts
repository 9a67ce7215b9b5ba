import { i18n } from '#i18n';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { addressKindInWords } from './channel-in-words.ts';
import { isolated } from './isolated.ts';

/** As their makers write them, the same in every language. */
const brands = { gmail: 'Gmail', outlook: 'Outlook', proton: 'Proton Mail', yahoo: 'Yahoo Mail', fastmail: 'Fastmail', signal: 'Signal' } as const;

/** What a message opens in: "Gmail", "WhatsApp". Where `others` hold the same one for another address, it is told which. */
export function wayInWords(way: Way, others: readonly Way[]): string {
  const twice = others.filter(({ name }) => name === way.name).length > 1;
  return twice ? i18n.t('ways.to', { way: nameOf(way), address: isolated(way.handle.id) }) : nameOf(way);
}

function nameOf({ name }: Way): string {
  switch (name) {
    case 'gmail':
    case 'outlook':
    case 'proton':
    case 'yahoo':
    case 'fastmail':
    case 'signal':
      return brands[name];
    case 'mail-program':
      return i18n.t('ways.mailProgram');
    case 'text-message':
      return i18n.t('ways.textMessage');
    case 'practice':
      return i18n.t('ways.practice');
    default:
      return addressKindInWords(name);
  }
}
