/** Languages without a pronoun of its own for people one is not close to, in use today. What is not here is taken to tell. */
const oneYouForAll = ['af', 'am', 'ar', 'cy', 'da', 'en', 'eo', 'fil', 'ga', 'he', 'is', 'mt', 'nb', 'nn', 'sv', 'sw', 'th', 'yue', 'zu'];

/** Whether people speak to each other familiarly or formally in a language, as du and Sie tell in German; false where no language is known. */
export function tellsRegisters(language: string | null): boolean {
  return language !== null && !oneYouForAll.includes(language.split('-')[0] ?? '');
}
