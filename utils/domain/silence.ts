import type { By } from './contact.ts';

/** practices.md 5.1: days 0 to 6, weeks 7 to 29, months 30 to 364, year_plus 365 to 729, years 730 and more. */
export const bands = ['days', 'weeks', 'months', 'year_plus', 'years', 'never'] as const;
export type Band = (typeof bands)[number];

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Hemisphere = 'north' | 'south';

/** How long ago in the kind unit for it; words come from the locales. */
export type Since =
  | { readonly unit: 'day'; readonly count: number }
  | { readonly unit: 'week'; readonly count: number }
  | { readonly unit: 'season'; readonly season: Season; readonly part: 'early' | 'late'; readonly yearsAgo: 0 | 1 }
  | { readonly unit: 'year'; readonly count: number };

export type Silence =
  | { readonly band: 'never' }
  | {
      readonly band: Exclude<Band, 'never'>;
      /** Whole local calendar days, 0 or more. */
      readonly days: number;
      readonly lastBy: By;
      readonly since: Since;
    };
