/**
 * Where somebody with these languages (BCP 47, the most liked first, as a browser names them) is likely at home, as ISO 3166-1 alpha-2: the first that is
 * named in one of them, else that of most speakers of the first. Null where nothing says so.
 */
export function likelyCountry(languages: readonly string[]): string | null {
  const locales = languages.flatMap((language) => localeOf(language) ?? []);
  const named = locales.map(({ region }) => region).find(isCountry);
  return (
    named ??
    locales
      .slice(0, 1)
      .map((locale) => locale.maximize().region)
      .find(isCountry) ??
    null
  );
}

/** Regions of several countries have numbers. */
const isCountry = (region: string | undefined): boolean => region !== undefined && /^[A-Z]{2}$/.test(region);

function localeOf(language: string): Intl.Locale | null {
  try {
    return new Intl.Locale(language.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
