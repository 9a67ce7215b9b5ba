import { corpus } from '../assets/openers/en/corpus.ts';
import { everyOpener } from '../utils/domain/openers/every-opener.ts';
import { type Intent, intents, type OpenerContext } from '../utils/domain/openers/opener.ts';
import { type Relation, relations } from '../utils/domain/person.ts';

const gaps = { days: 3, weeks: 12, months: 90, year_plus: 400, years: 900, never: 'never' } as const;
const noted = { notes: ['we shared an umbrella with a hole', 'loves bees', 'her mother Ilse died in May'], threads: ['interview on the 12th'] };

export type Cell = {
  readonly intent: Intent;
  readonly relation: Relation;
  readonly band: keyof typeof gaps;
  readonly channel: 'chat' | 'email';
  readonly notes: boolean;
  readonly ways: number;
};

/** practices.md 5.8, and 5.6 where an intent needs something to speak of. */
export const isBlocked = (intent: Intent, relation: Relation, notes: boolean): boolean =>
  (intent === 'shared_memory' && !notes) ||
  (intent === 'ask_help' && relation === 'new_contact') ||
  (intent === 'deepen_routine' && (relation === 'new_contact' || relation === 'acquaintance'));

/** How many really different openers each cell of relation, silence, intent and channel has, with notes and without; the thinnest first. */
export function countCells(only: readonly Intent[] = intents): readonly Cell[] {
  const cells: Cell[] = [];
  for (const intent of only) {
    for (const relation of relations) {
      for (const [band, days] of Object.entries(gaps) as [Cell['band'], (typeof gaps)[Cell['band']]][]) {
        for (const channel of ['chat', 'email'] as const) {
          for (const notes of [false, true]) {
            if (isBlocked(intent, relation, notes)) continue;
            const person: OpenerContext['person'] = { name: 'Tove', relation, ...(notes ? noted : { notes: [], threads: [] }) };
            const context: OpenerContext = { person, silence: { days, lastBy: 'both' }, channel, language: 'en', intent };
            cells.push({ intent, relation, band, channel, notes, ways: everyOpener(corpus, context, 'cell').length });
          }
        }
      }
    }
  }
  return cells.sort((one, other) => one.ways - other.ways);
}
