import { i18n } from '#i18n';

/** The local calendar day of a moment (milliseconds since 1970), written out in the language of the texts: "November 22, 2026". */
export const dayInWords = (at: number): string => new Intl.DateTimeFormat(i18n.t('words.locale'), { dateStyle: 'long' }).format(at);
