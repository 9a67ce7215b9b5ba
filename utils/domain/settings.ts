import type { HintKind } from './drafts/draft-hint.ts';
import type { Tone } from './openers/opener.ts';

/** What the user chose; every member has its default here and nowhere else. */
export type Settings = {
  /** Nothing is shown or suggested before this moment (milliseconds since 1970); null: not paused; `until-i-say`: until switched on again. */
  readonly paused: number | 'until-i-say' | null;
  readonly tone: Tone | 'any';
  /** Whether drafts are looked at while they are written (P7); of the kinds in `hintsAway` no hint is given. */
  readonly draftHints: boolean;
  readonly hintsAway: readonly HintKind[];
  /** Whether something kind is said to who hesitates (P8). */
  readonly hesitation: boolean;
  /** Where phone numbers without a country code belong, as ISO 3166-1 alpha-2 names it; null: where the browser's language is at home. */
  readonly country: string | null;
};

export const defaultSettings: Settings = { paused: null, tone: 'any', draftHints: false, hintsAway: [], hesitation: true, country: null };

/** Whether everything rests at `now`; at the very moment a pause ends it no longer does. */
export function pausedAt({ paused }: Pick<Settings, 'paused'>, now: number): boolean {
  return paused === 'until-i-say' || (paused !== null && now < paused);
}

/** A place that was switched on at least once. */
export type Site = {
  /** "https://mail.google.com" */
  readonly origin: string;
  readonly on: boolean;
  /** Whether the panel stood open when it was last used here. */
  readonly panelOpen: boolean;
  /** Whether it is off because the browser no longer gives access. */
  readonly withdrawn: boolean;
  /** Accounts of the site on which Small Hello rests, in the site's own terms. */
  readonly restingAccounts: readonly string[];
  /** Names of the hosts of software that was recognised here, at an address that is nobody's in particular. */
  readonly software: readonly string[];
};

/** What was looked at and noted on a site: how often and when last, never whom or what. Moments in milliseconds since 1970, null for never. */
export type SiteLog = {
  readonly origin: string;
  readonly looks: number;
  readonly lookedAt: number | null;
  readonly notes: number;
  readonly notedAt: number | null;
  /** How many times in a row a composer was there, and nothing that says who it is for. */
  readonly unreadable: number;
};

/** So many times in a row are no chance: the site has changed. */
const tooOften = 3;

export function hasChanged({ unreadable }: Pick<SiteLog, 'unreadable'>): boolean {
  return unreadable >= tooOften;
}
