/**
 * The number as the world writes it ("+491719999999"), or null where it is no possible number. `country` (ISO 3166-1 alpha-2) is where a number without a
 * country code belongs. Never throws.
 */
export function toE164(written: string, country: string | null): string | null {
  void [written, country];
  return null;
}

/** Where a number can belong, as ISO 3166-1 alpha-2 names it, in the order of those names. */
export const countries: readonly string[] = [];
