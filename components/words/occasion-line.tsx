import { i18n } from '#i18n';
import type { Occasion } from '../../utils/domain/occasions.ts';
import { Named } from './named.tsx';

/** A day in a phrase: "Birthday in 3 days, 40 years"; what the user calls it keeps its own writing direction. */
export const OccasionLine = ({ occasion: { kind, text, inDays, years } }: { occasion: Occasion }) => {
  const when = new Intl.RelativeTimeFormat(i18n.t('words.locale'), { numeric: 'auto' }).format(inDays, 'day');
  if (text === '')
    return i18n.t(kind === 'remembering' ? 'occasion.rememberingBirthday' : 'occasion.birthday', { when: withYears(when, kind, years) });
  return <Named name={text} say={(text) => i18n.t(`occasion.${kind === 'birthday' ? 'own' : kind}`, { text, when: withYears(when, kind, years) })} />;
};

/** How old somebody would be is not counted. */
const withYears = (when: string, kind: Occasion['kind'], years: number | null): string =>
  years === null || years === 0 || kind === 'remembering' ? when : i18n.t('occasion.years', years, { when });
