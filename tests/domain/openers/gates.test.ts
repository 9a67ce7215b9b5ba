import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { type Intent, intents, type Occasion, occasions } from '../../../utils/domain/openers/opener.ts';

/** practices.md 5.8, and what fits no such day: on these days nothing is said with these intents, though they are asked for. */
const closed: Readonly<Record<Occasion, readonly Intent[]>> = {
  none: [],
  birthday: [],
  new_year: ['congratulate'],
  their_news: [],
  after_condolence: ['humour', 'ask_help', 'ask_advice', 'invite_short', 'congratulate', 'share_small', 'deepen_routine'],
  moved: [],
  unwell: ['humour', 'ask_help', 'ask_advice', 'congratulate', 'share_small', 'deepen_routine'],
  after_conflict: ['humour', 'ask_help', 'ask_advice', 'congratulate', 'share_small', 'deepen_routine'],
  my_silence: ['congratulate'],
  my_message_unanswered: ['congratulate', 'apology'],
  they_wrote: [],
};
const cells = occasions.flatMap((occasion) => intents.map((intent) => [occasion, intent, closed[occasion].includes(intent)] as const));
const seeds = ['a', 'b', 'c', 'd'];

describe('every day and every wish', () => {
  it.each(cells)('%s, %s: closed is %s', (occasion, intent, isClosed) => {
    const person = { name: 'Tove', relation: 'friend', notes: ['we shared an umbrella with a hole', 'loves bees'], threads: [] } as const;
    const said = (['chat', 'email'] as const).flatMap((channel) =>
      seeds.flatMap((seed) => {
        const context = { person, silence: { days: 20, lastBy: 'both' }, channel, language: 'en', occasion, intent } as const;
        return chooseOpeners(corpus, context, { shown: [], seed }).filter((opener) => opener.intent === intent);
      }),
    );
    expect(said.length === 0).toBe(isClosed);
  });
});

describe('a heavy message', () => {
  const answer = (intent: Intent) =>
    chooseOpeners(
      corpus,
      {
        person: { name: 'Tove', relation: 'friend', notes: ['loves bees'], threads: [] },
        silence: { days: 0, lastBy: 'them' },
        channel: 'chat',
        language: 'en',
        tone: 'playful',
        heard: { kind: 'heavy', echo: null },
        intent,
      },
      { shown: [], seed: 's' },
    );

  it.each(['humour', 'ask_help', 'ask_advice', 'share_small', 'congratulate', 'deepen_routine'] as const)('has no %s in its answer', (intent) => {
    expect(answer(intent).map((opener) => opener.intent)).not.toContain(intent);
  });
});
