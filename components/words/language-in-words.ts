import { i18n } from '#i18n';

/** Languages to choose from, as BCP 47 names them: those most people write in, and the neighbours of the languages Small Hello speaks. */
export const offeredLanguages: readonly string[] =
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt pt-BR ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi yi yue zh zu'.split(
    ' ',
  );

/** A language (BCP 47) by its name in the language of the texts; its tag where the browser has no name for it. */
export const languageInWords = (language: string): string => {
  try {
    return new Intl.DisplayNames(i18n.t('words.locale'), { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

/** Languages with their names, in the order of those. */
export const languagesInOrder = (languages: readonly string[]): readonly { readonly value: string; readonly label: string }[] => {
  const { compare } = new Intl.Collator(i18n.t('words.locale'));
  return languages.map((value) => ({ value, label: languageInWords(value) })).toSorted((one, other) => compare(one.label, other.label));
};
