import { i18n } from '#i18n';
import type { Found } from '../../utils/importing/resolve.ts';

/** On how many days who wrote, and when that was last: "you wrote on 41 days, they on 38; last in March 2026"; empty where nobody wrote. */
export function exchangeInWords({ days, newest }: Pick<Found, 'days' | 'newest'>): string {
  if (newest === null) return '';
  const parts = [
    days.me > 0 ? i18n.t('bring.youWrote', days.me) : '',
    days.them > 0 ? i18n.t(days.me > 0 ? 'bring.theyToo' : 'bring.theyWrote', days.them) : '',
    days.both > 0 ? i18n.t('bring.youSpoke', days.both) : '',
  ].filter((part) => part !== '');
  const locale = i18n.t('words.locale');
  return i18n.t('bring.lastIn', {
    days: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(newest),
  });
}
