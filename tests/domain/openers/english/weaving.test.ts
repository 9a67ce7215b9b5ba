import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../../utils/domain/openers/choose-openers.ts';
import type { Fact } from '../../../../utils/domain/openers/english/fact.ts';
import { intents, type Opener, type OpenerContext, occasions, tones } from '../../../../utils/domain/openers/opener.ts';
import { relations, rings } from '../../../../utils/domain/person.ts';
import { faultsIn } from '../faults-in.ts';
import { fragments } from './fragments.ts';

const textsOf = (source: Fact['source']): readonly string[] => fragments.flatMap(([from, text]) => (from === source ? [text] : []));
const some = (source: Fact['source']) => fc.constantFrom(...textsOf(source));

const woven: fc.Arbitrary<OpenerContext> = fc
  .record({
    relation: fc.constantFrom(...relations),
    ring: fc.option(fc.constantFrom(...rings), { nil: undefined }),
    notes: fc.array(some('note'), { minLength: 1, maxLength: 3 }),
    threads: fc.array(some('thread'), { maxLength: 2 }),
    how: fc.option(some('how'), { nil: undefined }),
    today: fc.option(some('day'), { nil: undefined }),
    days: fc.constantFrom<number | 'never'>(3, 12, 29, 90, 400, 900, 'never'),
    lastBy: fc.constantFrom('me' as const, 'them' as const, 'both' as const),
    channel: fc.constantFrom('chat' as const, 'email' as const),
    occasion: fc.option(fc.constantFrom(...occasions), { nil: undefined }),
    intent: fc.option(fc.constantFrom(...intents), { nil: undefined }),
    tone: fc.option(fc.constantFrom(...tones), { nil: undefined }),
  })
  .map(({ relation, ring, notes, threads, how, today, days, lastBy, channel, occasion, intent, tone }) => ({
    person: { name: 'Marta Lind', relation, notes, threads, ...(ring && { ring }), ...(how !== undefined && { howWeKnowEachOther: how }) },
    silence: { days, lastBy },
    channel,
    language: 'en',
    ...(occasion && { occasion }),
    ...(intent && { intent }),
    ...(tone && { tone }),
    ...(today !== undefined && { today }),
  }));

/** The line behind a text with a word without sense in every slot: what is wrong with it is not the fragment's doing. */
const ownFaults = ({ id, intent }: Opener, context: OpenerContext): readonly string[] => {
  const line = corpus.lines.find((one) => one.id === id);
  return [line?.chat, line?.email].flatMap((text) =>
    text === undefined ? [] : faultsIn(`${context.channel === 'email' ? 'Hi Tove,\n\n' : ''}${text.replace(/\{[^}]*\}/g, 'tea')}`, context, intent),
  );
};

/** To have made somebody laugh is no blame, and that they love their garden no declaration. */
const readKindly = (text: string): string =>
  text.replace(/\byou made me laugh\b/gi, 'you cheered me up').replace(/\b(you) love (?=your\b)/gi, '$1 like ');

/** What no message may carry, whichever line took it in. */
const unsaid =
  /\b(?:tenner|asylum|prison|Paula|therap\w+|antidepressants|IVF|sober|bipolar|ADHD|surprise party|fountain pen|Felix|4417|Kiel|not out|my tent|know-it-all|votes? Green)\b|£/;

describe('fragments woven into the lines of the corpus', { timeout: 120_000 }, () => {
  it('break no rule, whatever they meet', () => {
    fc.assert(
      fc.property(woven, fc.string(), (context, seed) => {
        const openers = chooseOpeners(corpus, context, { shown: [], seed });
        const faults = openers.flatMap((opener) => {
          const own = ownFaults(opener, context);
          const { text, intent } = opener;
          return faultsIn(readKindly(text), context, intent).flatMap((fault) => (own.includes(fault) ? [] : [`${fault} | ${text}`]));
        });
        expect(faults).toEqual([]);
        expect(openers.filter(({ id, text, reason }) => !id.startsWith('jk-') && unsaid.test(text + reason))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('say nothing light of what is sad', () => {
    const sad = fragments.flatMap(([source, text, mood]) => (source === 'note' && !['plain', 'glad'].includes(mood) ? [text] : []));
    const heavy = /\b(?:cancer|dementia|divorced?|died|debt|breakdown|covid|hospital|chemo|migraines|redundant|laid off|care home|lame)\b/;
    fc.assert(
      fc.property(woven, fc.array(fc.constantFrom(...sad), { minLength: 1, maxLength: 3 }), (context, notes) => {
        const told: OpenerContext = { ...context, tone: 'playful', person: { ...context.person, notes, threads: [] } };
        const { today: _, ...without } = told;
        const light = chooseOpeners(corpus, without, { shown: [], seed: 's' }).filter(
          ({ intent }) => intent === 'humour' || intent === 'congratulate',
        );
        expect(light.filter(({ text }) => heavy.test(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('do not claim after months what was only so for a while', () => {
    const passing = [
      'is training for a triathlon',
      'looking for a flat',
      'is expecting in March',
      'on parental leave until Sept',
      'is moving in w/ Jonas',
      'busy until Easter',
      'at a conference this week',
      'starts the new job on Monday',
    ];
    const stale = /training for|looking for a flat|expecting in|until (?:Easter|Sept)|moving in with|at a conference|starts? the new/;
    fc.assert(
      fc.property(woven, fc.constantFrom(...passing), fc.constantFrom(90, 400, 900), fc.string(), (context, note, days, seed) => {
        const { today: _, ...told } = context;
        const late: OpenerContext = {
          ...told,
          silence: { days, lastBy: 'both' },
          person: { name: 'Marta Lind', relation: 'friend', notes: [note], threads: [] },
        };
        expect(chooseOpeners(corpus, late, { shown: [], seed }).filter(({ text }) => stale.test(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
