import fc from 'fast-check';
import { expect } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { countWords } from '../../../utils/domain/openers/count-words.ts';
import { anyContext } from './any-context.ts';
import { faultsIn } from './faults-in.ts';

const distinct = (values: readonly string[]): number => new Set(values).size;

/** Whether any context gets three openers that differ and have no fault; so many contexts are tried. */
export const lintAny = (numRuns: number): void =>
  fc.assert(
    fc.property(anyContext, fc.string(), (context, seed) => {
      const openers = chooseOpeners(corpus, context, { shown: [], seed });
      expect(openers).toHaveLength(3);
      expect(distinct(openers.map(({ id }) => id))).toBe(3);
      expect(openers.flatMap(({ text, intent }) => faultsIn(text, context, intent).map((fault) => `${fault} | ${text}`))).toEqual([]);
      expect(openers.every(({ text }) => text.includes('?'))).toBe(false);
      if (context.channel === 'chat') expect(Math.min(...openers.map(({ text }) => countWords(text)))).toBeLessThan(15);
    }),
    { numRuns },
  );
