import type { Favour } from './own-openers.ts';

/** How many openers back nothing is repeated for a person (P5). */
export const mostShown = 30;

/** What is remembered of the lines of one person. */
export type Memory = {
  /** Ids of lines, oldest first; those remembered do not come again. */
  readonly shown: readonly string[];
  /** Makes the choice repeatable. */
  readonly seed: string;
  /** The style the user has shown to like. */
  readonly favour?: Favour;
};
