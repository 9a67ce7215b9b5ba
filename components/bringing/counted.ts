import { i18n } from '#i18n';

/** What a text that counts is asked with: the number, which chooses the form, and the number as it is written: "12,840". */
export const counted = (number: number): [number, [string]] => [number, [new Intl.NumberFormat(i18n.t('words.locale')).format(number)]];
