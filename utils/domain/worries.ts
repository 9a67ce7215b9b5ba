import type { Wish } from './openers/choices.ts';

/** What can stand between somebody and a message (P9); practices.md 3.6, in its order. */
export const worryNames = ['bother', 'tooLong', 'silence', 'awkward', 'tooMuch', 'words', 'tooClose', 'help', 'theirTurn', 'tired'] as const;
export type WorryName = (typeof worryNames)[number];

/** The one smallest step out of a worry: other lines, a message in three pieces, or a rest. */
export type WorryStep = Partial<Wish> | 'builder' | 'rest';

export type Worry = {
  /** What its line rests on, by id in the list of evidence. */
  readonly evidence: readonly [string] | readonly [string, string];
  readonly step: WorryStep;
};

/** A line that gives something and asks nothing can be left without an answer. */
export const worries: Readonly<Record<WorryName, Worry>> = {
  bother: { evidence: ['E01'], step: { approach: 'gift', tone: 'warm' } },
  tooLong: { evidence: ['E01', 'E35'], step: { choice: 'checkIn', approach: null, tone: null } },
  silence: { evidence: ['E31', 'E29'], step: { approach: 'gift', tone: null } },
  awkward: { evidence: ['E04', 'E05'], step: { approach: null, tone: 'playful' } },
  tooMuch: { evidence: ['E08', 'E13'], step: { approach: null, tone: 'brief' } },
  words: { evidence: ['E08'], step: 'builder' },
  tooClose: { evidence: ['E27', 'E30'], step: { choice: 'checkIn', approach: 'gift', tone: 'calm' } },
  help: { evidence: ['E14'], step: { choice: 'askHelp', approach: null } },
  theirTurn: { evidence: ['E02', 'E07'], step: { choice: 'checkIn', approach: 'gift', tone: null } },
  tired: { evidence: ['E32'], step: 'rest' },
};

/** One plain message of what somebody wrote in a few small fields: each a sentence, in their order, and not a word that is not theirs. */
export function plainMessage(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .map((piece) => `${capital(piece)}${/[\p{P}\p{Extended_Pictographic}]$/u.test(piece) ? '' : '.'}`)
    .join(' ');
}

function capital(piece: string): string {
  const [first = '', ...others] = piece;
  return `${first.toUpperCase()}${others.join('')}`;
}
