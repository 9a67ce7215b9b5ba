import type { Approach, Intent, Occasion, Tone } from './opener.ts';

/** What a user can want a line to do, in the order the panel shows it (P5). */
export const choices = {
  checkIn: { intent: 'check_in' },
  thank: { intent: 'gratitude' },
  invite: { intent: 'invite_short' },
  remember: { intent: 'shared_memory' },
  lighten: { intent: 'humour' },
  ask: { intent: 'ask_advice' },
  askHelp: { intent: 'ask_help' },
  congratulate: { intent: 'congratulate' },
  console: { intent: 'condolence' },
  mend: { intent: 'apology' },
  answerLate: { intent: 'check_in', occasion: 'my_silence' },
} as const satisfies Record<string, { readonly intent: Intent; readonly occasion?: Occasion }>;

export type Choice = keyof typeof choices;
export const choiceNames = Object.keys(choices) as Choice[];

/** What the user asks of the next three; null leaves it to what fits. */
export type Wish = {
  readonly choice: Choice | null;
  readonly tone: Tone | null;
  readonly approach: Approach | null;
  /** Something true from their day, in their own words; empty where they told nothing. */
  readonly today: string;
};

export const noWish: Wish = { choice: null, tone: null, approach: null, today: '' };
