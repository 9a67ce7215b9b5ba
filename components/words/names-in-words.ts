import { i18n } from '#i18n';

/** U+2068 and U+2069 keep each name in its own writing direction where no element can. */
const isolated = (name: string) => `\u2068${name}\u2069`;

/** "Theo, aunt Lena": names as a list in the language of the texts. */
export const namesInWords = (names: readonly string[]): string =>
  new Intl.ListFormat(i18n.t('words.locale'), { type: 'unit', style: 'short' }).format(names.map(isolated));
