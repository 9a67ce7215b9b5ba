import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import type { OpenerContext } from '../../../utils/domain/openers/opener.ts';
import { checkOwnText, favourOf, noOwnOpeners, type OwnOpeners, withOwnOpeners } from '../../../utils/domain/openers/own-openers.ts';

const context: OpenerContext = {
  person: { name: 'Tove Lind', relation: 'friend', notes: ['planted tomatoes on the balcony'], threads: [] },
  silence: { days: 20, lastBy: 'both' },
  channel: 'chat',
  language: 'en',
  intent: 'check_in',
};
const offered = (change: Partial<OwnOpeners>, rounds = 12, asked: Partial<OpenerContext> = {}) => {
  const own = { ...noOwnOpeners, ...change };
  const mine = withOwnOpeners(corpus, own);
  return Array.from({ length: rounds }, (_, round) =>
    chooseOpeners(mine, { ...context, ...asked }, { shown: [], seed: `${round}`, favour: favourOf(corpus, own) }),
  ).flat();
};

describe('withOwnOpeners', () => {
  it('never offers what was put away', () => {
    const often = offered({}).map(({ id }) => id);
    const hidden = [...new Set(often)];
    expect(offered({ hidden }).filter(({ id }) => hidden.includes(id))).toEqual([]);
  });

  it('says an edited line as the user does, in a chat and in an email', () => {
    const [first] = offered({}, 1);
    const edited = { [first?.id ?? '']: 'Hey {name}, how goes it in your corner?' };
    for (const channel of ['chat', 'email'] as const) {
      const said = offered({ edited }, 12, { channel }).filter(({ id }) => id === first?.id);
      expect(said.length).toBeGreaterThan(0);
      for (const { text } of said) expect(text.endsWith('Hey Tove, how goes it in your corner?')).toBe(true);
    }
  });

  it('offers a line of one’s own, for what it was written for only', () => {
    const own = [{ id: 'own-1', text: 'Ahoy {name}.', intent: 'check_in' as const }];
    expect(offered({ own }).find(({ id }) => id === 'own-1')).toMatchObject({ text: 'Ahoy Tove.', reason: 'a line of your own' });
    expect(offered({ own }, 6, { intent: 'gratitude' }).some(({ id }) => id === 'own-1')).toBe(false);
  });

  it('never offers a line of one’s own that was put away', () => {
    const own = [{ id: 'own-1', text: 'Ahoy {name}.', intent: 'check_in' as const }];
    expect(offered({ own, hidden: ['own-1'] }).some(({ id }) => id === 'own-1')).toBe(false);
  });

  it('does nothing for lines that are gone', () => {
    const gone = withOwnOpeners(corpus, { hidden: ['gone'], edited: { gone: 'Hello' }, own: [] });
    expect(gone.lines).toEqual(corpus.lines);
  });

  it('leaves the corpus alone where nothing was said', () => {
    expect(withOwnOpeners(corpus, noOwnOpeners)).toBe(corpus);
  });
});

describe('favourOf', () => {
  it('leans towards the way in which lines were kept', () => {
    const questions = Array.from({ length: 3 }, (_, at) => ({ id: `own-${at}`, text: 'How are the bees?', intent: 'humour' as const }));
    expect(favourOf(corpus, { ...noOwnOpeners, own: questions })).toMatchObject({ approaches: { question: 1, gift: 0 }, short: 1 });
    expect(favourOf(corpus, noOwnOpeners).short).toBe(0);
  });
});

describe('checkOwnText', () => {
  const line = { id: 'x', intents: ['check_in'], approach: 'question', chat: 'How {is:topic} {topic}?', reason: 'one question' } as const;

  it.each([
    ['How are you with {topic}, {name}?', 'ok'],
    ['Hello you', 'ok'],
    ['   ', 'empty'],
    ['Thank you for {help}', { unknown: ['help'] }],
    ['Hello {', { unknown: [] }],
    ['Hello {are:topic}', { unknown: [] }],
    ['{Is:topic} {Topic} well?', 'ok'],
    ['x'.repeat(600), 'ok'],
    ['x'.repeat(601), 'too-long'],
  ] as const)('of "%s" says %j', (text, said) => {
    expect(checkOwnText(text, line)).toEqual(said);
  });

  it('lets a line of one’s own hold the name alone', () => {
    expect(checkOwnText('Hi {name}', null)).toBe('ok');
    expect(checkOwnText('Hi {topic}', null)).toEqual({ unknown: ['topic'] });
  });
});
