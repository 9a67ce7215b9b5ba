import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import type { Opener, OpenerContext } from '../../../utils/domain/openers/opener.ts';
import { relations } from '../../../utils/domain/person.ts';
import { anyContext } from './any-context.ts';

const lineOf = ({ id }: Opener) => corpus.lines.find((line) => line.id === id);
const opennessOf = (opener: Opener) => lineOf(opener)?.openness ?? 'light';
const choose = (context: OpenerContext, seed = 's') => chooseOpeners(corpus, context, { shown: [], seed });
const seeds = Array.from({ length: 40 }, (_, seed) => `${seed}`);

const distant = ['colleague', 'neighbour', 'acquaintance', 'new_contact'] as const;
const nearest = ['close_friend', 'partner'] as const;

describe('how much of oneself a line shows', { timeout: 60_000 }, () => {
  const holds = (context: fc.Arbitrary<OpenerContext>, allowed: readonly string[]) =>
    fc.assert(
      fc.property(context, fc.string(), (one, seed) => {
        expect(allowed).toEqual(expect.arrayContaining(choose(one, seed).map(opennessOf)));
      }),
      { numRuns: 1_000 },
    );

  it('stays light with those one knows little, whatever is asked for', () => {
    holds(
      fc.tuple(anyContext, fc.constantFrom(...distant)).map(([one, relation]) => ({ ...one, person: { ...one.person, relation } })),
      ['light'],
    );
  });

  it('stays light in the widest ring, whoever they are', () => {
    holds(
      fc
        .tuple(anyContext, fc.constantFrom(...relations))
        .map(([one, relation]) => ({ ...one, person: { ...one.person, relation, ring: 4 as const } })),
      ['light'],
    );
  });

  it('goes deep with a closest friend and a partner alone', () => {
    const others = relations.filter((relation) => !(nearest as readonly string[]).includes(relation));
    holds(
      fc.tuple(anyContext, fc.constantFrom(...others)).map(([one, relation]) => ({ ...one, person: { ...one.person, relation } })),
      ['light', 'honest'],
    );
    const deep = nearest.flatMap((relation) =>
      seeds.flatMap((seed) =>
        choose(
          {
            person: { name: 'Tove', relation, notes: [], threads: [] },
            silence: { days: 10, lastBy: 'both' },
            channel: 'chat',
            language: 'en',
            intent: 'deepen_routine',
          },
          seed,
        ),
      ),
    );
    expect(deep.map(opennessOf)).toContain('deeper');
  });
});
