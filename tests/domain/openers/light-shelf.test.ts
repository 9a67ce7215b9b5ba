import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import jokes from '../../../assets/openers/en/jokes.json' with { type: 'json' };
import smallThings from '../../../assets/openers/en/small-things.json' with { type: 'json' };
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { anyContext } from './any-context.ts';

const shelf = new Set([...jokes.lines, ...smallThings.lines].map(({ id }) => id));

describe('jokes and small things', () => {
  it('are forty each at least', () => {
    expect(jokes.lines.length).toBeGreaterThanOrEqual(40);
    expect(smallThings.lines.length).toBeGreaterThanOrEqual(40);
  });

  it('come when somebody wants to lighten or to share', () => {
    const context = {
      person: { name: 'Tove', relation: 'friend', notes: [], threads: [] },
      silence: { days: 12, lastBy: 'both' },
      channel: 'chat',
      language: 'en',
    } as const;
    for (const intent of ['humour', 'share_small'] as const) {
      const seeds = Array.from({ length: 20 }, (_, seed) => `${seed}`);
      const offered = seeds.flatMap((seed) => chooseOpeners(corpus, { ...context, intent }, { shown: [], seed }));
      expect(offered.some(({ id }) => shelf.has(id))).toBe(true);
    }
  });

  it('never come in grief, illness or a quarrel, nor where the tone is formal', () => {
    fc.assert(
      fc.property(anyContext, fc.constantFrom('after_condolence', 'unwell', 'after_conflict', null), (context, occasion) => {
        const grave = occasion === null ? { tone: 'formal' as const } : { occasion };
        const openers = chooseOpeners(corpus, { ...context, intent: 'humour', ...grave }, { shown: [], seed: 's' });
        expect(openers.filter(({ id }) => shelf.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
