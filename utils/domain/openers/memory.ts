import type { Favour } from './own-openers.ts';

/** What is remembered of the lines of one person. */
export type Memory = {
  /** Ids of lines, oldest first; the last 30 do not come again. */
  readonly shown: readonly string[];
  /** Makes the choice repeatable. */
  readonly seed: string;
  /** The style the user has shown to like. */
  readonly favour?: Favour;
};
