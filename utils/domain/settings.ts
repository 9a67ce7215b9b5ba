import type { Tone } from './openers/opener.ts';

/** What the user chose; every member has its default here and nowhere else. */
export type Settings = {
  /** Nothing is shown or suggested before this moment (milliseconds since 1970); null: not paused; `until-i-say`: until switched on again. */
  readonly paused: number | 'until-i-say' | null;
  readonly tone: Tone | 'any';
};

export const defaultSettings: Settings = { paused: null, tone: 'any' };

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
};
