/** A place where somebody listens; every number was looked up in the month `checked`. */
export type HelpLine = {
  readonly name: string;
  readonly number: string;
  /** `all`: day and night; left out where the hours are not certain. */
  readonly hours?: 'all';
  /** The organisation's own site. */
  readonly source: string;
  /** "2026-11" */
  readonly checked: string;
};

/** Where to find help in a country; without lines where none is certain. */
export type HelpPlace = {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** The first is the one to call; others lead to help too. */
  readonly emergency: readonly string[];
  /** Time zones of the IANA that lie in it; one that ends with a stroke stands for all that begin so. */
  readonly zones: readonly string[];
  readonly lines: readonly HelpLine[];
};

/** The country somebody may be in, by their time zone, then by the region of a language of theirs; null where neither says. It is a guess to be changed. */
export function guessCountry(places: readonly HelpPlace[], zone: string, languages: readonly string[]): string | null {
  const lies = (name: string) => (name.endsWith('/') ? zone.startsWith(name) : zone === name);
  const regions = languages.map((language) => /-([A-Z]{2})(?:-|$)/.exec(language)?.[1]);
  const place =
    places.find(({ zones }) => zones.some(lies)) ?? regions.map((region) => places.find(({ country }) => country === region)).find(Boolean);
  return place?.country ?? null;
}
