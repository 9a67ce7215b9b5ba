import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { intents, type OpenerContext } from '../../../utils/domain/openers/opener.ts';
import { relations } from '../../../utils/domain/person.ts';
import { anyContext } from './any-context.ts';
import { lintAny } from './lint-any.ts';

/** Thousands of contexts take half a minute, more on a busy machine. */
const patience = 240_000;

describe('openers for any context', { timeout: patience }, () => {
  it('are three, differ, and break no rule of practices.md 6.2', () => lintAny(25_000));

  it('never let out what is marked as private, nor markup or links from notes', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const told = {
          ...context,
          person: { ...context.person, notes: [...context.person.notes, 'secret: quokka farm', 'see https://quokka.example'] },
        };
        expect(chooseOpeners(corpus, told, { shown: [], seed: 's' }).some(({ text, reason }) => /quokka/.test(text + reason))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('say nothing light about something sad', () => {
    const sad: OpenerContext['person'] = {
      name: 'Tove',
      relation: 'friend',
      notes: ['his mother Ilse died in May', 'her flat flooded', 'broke her wrist'],
      threads: ['his divorce'],
    };
    fc.assert(
      fc.property(anyContext, (context) => {
        const openers = chooseOpeners(
          corpus,
          { ...context, person: { ...sad, relation: context.person.relation }, tone: 'playful' },
          { shown: [], seed: 's' },
        );
        const light = openers.filter(({ intent }) => intent === 'humour');
        expect(light.filter(({ text }) => /Ilse|mother|flood|wrist|divorce/.test(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('wish nobody well with something sad', () => {
    const helped = ['listened for hours after my divorce', 'sat with me when my mother died', 'helped me through chemo'];
    fc.assert(
      fc.property(
        anyContext,
        fc.constantFrom('birthday' as const, 'new_year' as const),
        fc.constantFrom('gratitude' as const, 'congratulate' as const),
        fc.string(),
        (context, occasion, intent, seed) => {
          const person = { name: 'Tove', relation: context.person.relation, notes: helped, threads: [] };
          const openers = chooseOpeners(corpus, { ...context, person, occasion, intent }, { shown: [], seed });
          expect(openers.filter(({ text }) => /divorce|died|chemo/.test(text) && /happy|birthday|new year/i.test(text))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** practices.md 5.8, and 5.6 where an intent needs something to speak of. */
const blockedWithoutNotes = (intent: string, relation: string): boolean =>
  intent === 'shared_memory' ||
  (intent === 'ask_help' && relation === 'new_contact') ||
  (intent === 'deepen_routine' && ['new_contact', 'acquaintance'].includes(relation));

describe('the taxonomy', { timeout: patience }, () => {
  const bands = [3, 12, 90, 400, 900, 'never'] as const;

  it.each(intents)('has no empty cell for %s', (intent) => {
    const empty: string[] = [];
    for (const relation of relations) {
      for (const days of bands) {
        for (const channel of ['chat', 'email'] as const) {
          for (const notes of [[], ['we shared an umbrella with a hole', 'loves bees']]) {
            if (blockedWithoutNotes(intent, relation) && (notes.length === 0 || intent !== 'shared_memory')) continue;
            const context: OpenerContext = {
              person: { name: 'Tove', relation, notes, threads: [] },
              silence: { days, lastBy: 'both' },
              channel,
              language: 'en',
              intent,
            };
            const openers = chooseOpeners(corpus, context, { shown: [], seed: 'cell' });
            if (openers.some((opener) => opener.intent !== intent))
              empty.push(`${relation} ${days} ${channel} ${notes.length > 0 ? 'with' : 'without'} notes`);
          }
        }
      }
    }
    expect(empty).toEqual([]);
  });
});
