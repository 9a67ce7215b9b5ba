import type { HintKind } from './drafts/draft-hint.ts';
import type { Tone } from './openers/opener.ts';

/** 0 is Sunday, as `Date` counts. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof weekdays)[number];

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
  /** How many may be invited to on one day (R3). */
  readonly perDay: 1 | 2 | 3;
  /** How many may be invited to within seven days, from 1 to 21; null: as many as the days allow. */
  readonly perWeek: number | null;
  /** From when to when nothing is suggested or said, in minutes after midnight by the device's clock, through midnight where `to` comes before `from`. */
  readonly quietHours: { readonly from: number; readonly to: number } | null;
  readonly quietDays: readonly Weekday[];
  /** When the one reminder of a day may come, in minutes after midnight; null: none does. */
  readonly reminderAt: number | null;
  /** Whether a dot on the toolbar tells that there is an invitation. */
  readonly badge: boolean;
  /** Whether names stay hidden where somebody may look over a shoulder: in notifications and the new tab. */
  readonly discreet: boolean;
  /** The weekly route (T2): on which day, and the user's own if-then plan, "when I have my Friday coffee, I write to one person". */
  readonly route: { readonly weekday: Weekday; readonly plan: string } | null;
  /** What the user would like to be, in a sentence of theirs ("somebody who writes"); empty where nothing was said. */
  readonly aim: string;
  /** Whether it is asked how welcome a message will be, and later how it was (P11). */
  readonly feared: boolean;
  /** Whether it is asked how sending felt. */
  readonly afterwards: boolean;
  /** Where phone numbers without a country code belong, as ISO 3166-1 alpha-2 names it; null: where the browser's language is at home. */
  readonly country: string | null;
};

export const defaultSettings: Settings = {
  paused: null,
  tone: 'any',
  draftHints: false,
  hintsAway: [],
  hesitation: true,
  perDay: 1,
  perWeek: null,
  quietHours: null,
  quietDays: [],
  reminderAt: null,
  badge: false,
  discreet: false,
  route: null,
  aim: '',
  feared: false,
  afterwards: false,
  country: null,
};

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
