import { type By, type LastContacts, newestContact } from './contact.ts';
import { hemisphereOf } from './hemisphere.ts';
import { dayNumber, dayOf } from './local-day.ts';

/** practices.md 5.1: days 0 to 6, weeks 7 to 29, months 30 to 364, year_plus 365 to 729, years 730 and more. */
export const bands = ['days', 'weeks', 'months', 'year_plus', 'years', 'never'] as const;
export type Band = (typeof bands)[number];

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Hemisphere = 'north' | 'south';

/** How long ago in the kind unit for it; words come from the locales. */
export type Since =
  | { readonly unit: 'day'; readonly count: number }
  | { readonly unit: 'week'; readonly count: number }
  /** 30 to 364 days. `yearsAgo` is 0 for the newest season of that name (the present one too), 1 when it has come round again since. */
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

/** The seasons of the northern months; six months on they are the southern ones. */
const seasons = ['winter', 'spring', 'summer', 'autumn'] as const satisfies readonly Season[];

/** The first day of each band, longest first. */
const beginnings = [
  ['years', 730],
  ['year_plus', 365],
  ['months', 30],
  ['weeks', 7],
] as const;

/**
 * How long it has been since the newest contact, counted in whole calendar days of `zone` (IANA name). A date ahead of `now` counts as today.
 * Weeks and years are whole ones, so a silence is never said to be longer than it is.
 */
export function silenceSince(last: LastContacts, now: number, zone: string, hemisphere: Hemisphere = hemisphereOf(zone)): Silence {
  const newest = newestContact(last, now);
  if (!newest) return { band: 'never' };
  const then = dayNumber(newest.at, zone);
  const today = dayNumber(now, zone);
  const days = today > then ? today - then : 0;
  const band = beginnings.find(([, first]) => days >= first)?.[0] ?? 'days';
  return { band, days, lastBy: newest.by, since: sinceOf(then, days, hemisphere) };
}

function sinceOf(then: number, days: number, hemisphere: Hemisphere): Since {
  if (days < 7) return { unit: 'day', count: days };
  if (days < 30) return { unit: 'week', count: Math.floor(days / 7) };
  if (days >= 365) return { unit: 'year', count: Math.floor(days / 365) };
  const { season, part } = seasonOf(then, hemisphere);
  const current = seasonOf(then + days, hemisphere).season;
  const cameRoundAgain = season === current && days > 183;
  return { unit: 'season', season, part, yearsAgo: cameRoundAgain ? 1 : 0 };
}

/** Seasons of three whole months, as in weather records; its early half ends in the middle of the second. */
function seasonOf(day: number, hemisphere: Hemisphere): { season: Season; part: 'early' | 'late' } {
  const [, month = 1, date = 1] = dayOf(day).split('-').map(Number);
  const sinceDecember = (month + (hemisphere === 'south' ? 6 : 0)) % 12;
  const halfMonths = (sinceDecember % 3) * 2 + (date > 15 ? 1 : 0);
  return { season: seasons[Math.floor(sinceDecember / 3)] ?? 'winter', part: halfMonths < 3 ? 'early' : 'late' };
}
