import { i18n } from '#i18n';
import { isolated } from './isolated.ts';

/** "Theo, aunt Lena": names as a list in the language of the texts. */
export const namesInWords = (names: readonly string[]): string =>
  new Intl.ListFormat(i18n.t('words.locale'), { type: 'unit', style: 'short' }).format(names.map(isolated));
