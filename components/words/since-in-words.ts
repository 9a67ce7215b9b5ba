import { i18n } from '#i18n';
import type { By } from '../../utils/domain/contact.ts';
import type { Silence, Since } from '../../utils/domain/silence.ts';

/** How long ago, as a phrase that fits inside a sentence: "yesterday", "in early spring"; kind and vague, never a count of days. */
export const sinceInWords = (silence: Silence): string => (silence.band === 'never' ? i18n.t('words.never') : phrase(silence.since));

/** Who gave the last word, and when: "you wrote last week", "they wrote in early spring". */
export const lastInWords = (silence: Silence): string =>
  silence.band === 'never' ? i18n.t('words.never') : whoWrote(silence.lastBy, phrase(silence.since));

const whoWrote = (by: By, since: string): string => {
  if (by === 'me') return i18n.t('words.youWrote', { since });
  if (by === 'them') return i18n.t('words.theyWrote', { since });
  return i18n.t('words.inTouch', { since });
};

const phrase = (since: Since): string => {
  switch (since.unit) {
    case 'day':
      return since.count < 2 ? ago(since.count, 'day') : i18n.t('words.aFewDays');
    case 'week':
      return weeks(since.count);
    case 'season':
      return since.yearsAgo === 1 ? i18n.t(`words.last.${since.season}`) : i18n.t(`words.${since.part}.${since.season}`);
    case 'year':
      return years(since.count);
  }
};

const weeks = (count: number): string => {
  if (count === 2) return i18n.t('words.twoWeeks');
  if (count === 3) return i18n.t('words.threeWeeks');
  return count < 2 ? ago(count, 'week') : i18n.t('words.aMonth');
};

const years = (count: number): string => {
  if (count < 2) return i18n.t('words.aYear');
  return count === 2 ? i18n.t('words.twoYears') : i18n.t('words.orSo', { ago: ago(count, 'year') });
};

const ago = (count: number, unit: 'day' | 'week' | 'year'): string =>
  new Intl.RelativeTimeFormat(i18n.t('words.locale'), { numeric: 'auto' }).format(-count, unit);
