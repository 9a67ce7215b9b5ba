import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { type OpenerContext, tones } from '../../../utils/domain/openers/opener.ts';

const context: OpenerContext = {
  person: {
    name: 'Tove Lind',
    relation: 'friend',
    notes: ['planted tomatoes on the balcony', 'has a dog called Biscuit'],
    threads: ['interview on the 12th'],
  },
  silence: { days: 20, lastBy: 'both' },
  channel: 'chat',
  language: 'en',
};

const choose = (change: Partial<OpenerContext> = {}, shown: readonly string[] = [], seed = 'a') =>
  chooseOpeners(corpus, { ...context, ...change }, { shown, seed });
const texts = (change: Partial<OpenerContext> = {}) => choose(change).map(({ text }) => text);

describe('chooseOpeners', () => {
  it('gives the same three for the same seed, others for another', () => {
    expect(choose()).toEqual(choose());
    expect(choose({}, [], 'b')).not.toEqual(choose({}, [], 'a'));
  });

  it('differs in intent where none was chosen, and keeps the one that was', () => {
    expect(new Set(choose().map(({ intent }) => intent)).size).toBe(3);
    expect(choose({ intent: 'gratitude' }).map(({ intent }) => intent)).toEqual(['gratitude', 'gratitude', 'gratitude']);
  });

  it('hears "my" in a note as theirs when they have just written', () => {
    const change = {
      occasion: 'they_wrote',
      intent: 'reply_listening',
      person: { ...context.person, notes: ['my flat flooded'], threads: [] },
    } as const;
    expect(texts(change).join(' ')).toContain('our flat flooded');
    expect(texts(change).join(' ')).not.toMatch(/my flat/i);
  });

  it('does not repeat a line among the last thirty shown', () => {
    const shown: string[] = [];
    for (let round = 0; round < 10; round++) {
      const three = choose({}, shown, `${round}`).map(({ id }) => id);
      expect(three.filter((id) => shown.includes(id))).toEqual([]);
      shown.push(...three);
    }
  });

  it('draws on what the user wrote', () => {
    expect(texts().filter((text) => /interview|tomatoes|Biscuit/.test(text)).length).toBeGreaterThan(1);
    expect(choose().every(({ reason }) => reason.length > 0)).toBe(true);
  });

  it('speaks English where a language has no openers yet', () => {
    expect(choose({ language: 'tlh' })).toEqual(choose({ language: 'en' }));
  });

  it('joins the sender’s day to a memory', () => {
    const person = { ...context.person, notes: ['we shared an umbrella with a hole'], threads: [] };
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const three = choose({ person, today: 'it is raining', intent: 'shared_memory' }, [], seed);
      expect(three.some(({ text }) => /^It is raining.*we shared an umbrella with a hole/.test(text))).toBe(true);
    }
  });

  it('names in an apology what was done, and never an "if"', () => {
    const person = { ...context.person, notes: ['I cancelled his barbecue when the coals were already lit'], threads: [] };
    const said = texts({ person, intent: 'apology', channel: 'email' });
    expect(said.every((text) => text.includes('I cancelled your barbecue when the coals were already lit'))).toBe(true);
  });

  it('names the one who died, and asks nothing', () => {
    const person = { ...context.person, notes: ['his mother Ilse died in May'], threads: [] };
    const said = texts({ person, intent: 'condolence', channel: 'email' });
    expect(said.every((text) => text.includes('Ilse') && !text.includes('?'))).toBe(true);
    expect(said.every((text) => text.startsWith('Dear Tove,\n\n'))).toBe(true);
  });

  it.each(['after_condolence', 'unwell', 'after_conflict'] as const)('has no joke, request or news of its own when %s', (occasion) => {
    for (const intent of ['humour', 'ask_help', 'ask_advice', 'share_small'] as const) {
      const openers = choose({ occasion, intent, tone: 'playful', today: 'the swifts are back' });
      expect(openers.filter((opener) => ['humour', 'ask_help', 'ask_advice', 'share_small', 'congratulate'].includes(opener.intent))).toEqual([]);
    }
  });

  it('asks no help of somebody never written to', () => {
    const person = { ...context.person, relation: 'new_contact' as const };
    expect(choose({ person, silence: { days: 'never', lastBy: 'both' }, intent: 'ask_help' }).some(({ intent }) => intent === 'ask_help')).toBe(
      false,
    );
  });

  it('owns a silence of mine once, and says nothing of theirs', () => {
    for (const text of texts({ occasion: 'my_silence', channel: 'email' }))
      expect(text.match(/sorry|apologi|late|slow/g)?.length ?? 0).toBeGreaterThan(0);
    for (const text of texts({ silence: { days: 200, lastBy: 'me' } }))
      expect(text).not.toMatch(/heard|answered me|wrote to you|my (?:last )?message/i);
  });

  it('is sorry for the wait where an apology is asked for and nothing else was wrong', () => {
    const person = { ...context.person, notes: [], threads: [] };
    for (const seed of ['a', 'b', 'c'])
      for (const { id } of choose({ person, intent: 'apology', silence: { days: 220, lastBy: 'them' } }, [], seed))
        expect(corpus.lines.find((line) => line.id === id)?.occasions).toContain('my_silence');
  });

  it('takes the earlier question off the table', () => {
    for (const text of texts({ occasion: 'my_message_unanswered', channel: 'email' })) expect(text).not.toMatch(/did you get|have you had|waiting/i);
  });

  it('asks nothing while several messages wait for an answer', () => {
    for (const seed of ['a', 'b', 'c', 'd'])
      for (const { text } of choose({ silence: { days: 20, lastBy: 'me', unanswered: 2 } }, [], seed)) expect(text).not.toContain('?');
    const [, , last] = choose({ silence: { days: 20, lastBy: 'me', unanswered: 1 } });
    expect(last?.text).toContain('?');
  });

  it('begins in the way that was asked for', () => {
    for (const text of texts({ approach: 'gift' })) expect(text).not.toContain('?');
  });

  it.each(['ask_help', 'ask_advice', 'offer_help', 'invite_short', 'apology', 'condolence'] as const)('leaves a way out in %s', (intent) => {
    for (const channel of ['chat', 'email'] as const) {
      for (const opener of choose({ intent, channel })) {
        const line = corpus.lines.find(({ id }) => id === opener.id);
        const closed = corpus.closings.some(({ text }) => opener.text.endsWith(text));
        expect(line?.out === true || closed, opener.text).toBe(true);
      }
    }
  });

  it('takes an event for what it is, not for where it is', () => {
    const person = { ...context.person, notes: [], threads: ['interview at the harbour office'] };
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      for (const { text } of choose({ person }, [], seed)) expect(text).not.toMatch(/\bwater|tide|waves|\bsea\b/);
  });

  it('says a name only once in a chat', () => {
    for (const occasion of ['birthday', 'new_year', 'they_wrote'] as const)
      for (let seed = 0; seed < 20; seed++)
        for (const { text } of choose({ occasion }, [], `${seed}`)) expect(text.split('Tove').length, text).toBeLessThan(3);
  });

  it('does not condole on what is long ago', () => {
    const person = { ...context.person, relation: 'neighbour' as const, notes: ['his wife died two years ago'], threads: [] };
    for (let seed = 0; seed < 8; seed++) expect(choose({ person }, [], `${seed}`).map(({ intent }) => intent)).not.toContain('condolence');
  });

  it('says only once how the two know each other', () => {
    const person = {
      ...context.person,
      relation: 'former_colleague' as const,
      howWeKnowEachOther: 'worked together at the mill',
      notes: [],
      threads: [],
    };
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      for (const { text } of choose({ person, silence: { days: 1500, lastBy: 'both' }, channel: 'email' }, [], seed))
        expect(text.split('worked together').length, text).toBeLessThan(3);
  });

  it.each(tones)('closes in the tone that is wished for: %s', (tone) => {
    for (const intent of ['invite_short', 'ask_help', 'ask_advice', 'offer_help'] as const)
      for (const seed of ['a', 'b', 'c'])
        for (const { text } of choose({ intent, tone, channel: 'email' }, [], seed)) {
          const closing = corpus.closings.find((one) => text.endsWith(one.text));
          expect(closing?.tones ?? [tone], text).toContain(tone);
        }
  });

  it('closes a line that has no tone of its own without a joke', () => {
    const cute = corpus.closings.filter(({ tones }) => tones?.every((tone) => tone === 'playful')).map(({ text }) => text);
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      for (const { text, id } of choose({ intent: 'invite_short' }, [], seed)) {
        const playful = corpus.lines.find((line) => line.id === id)?.tones?.includes('playful') === true;
        expect(!playful && cute.some((closing) => text.endsWith(closing)), text).toBe(false);
      }
  });

  it('takes no yes or no for granted after a question that has none', () => {
    const closings = corpus.closings.filter(({ yesNo }) => yesNo).map(({ text }) => text);
    expect(closings.length).toBeGreaterThan(0);
    for (let seed = 0; seed < 60; seed++)
      for (const { text } of choose({ intent: 'offer_help' }, [], `${seed}`)) {
        const open = /(?:^|[.:,;] )(?:and |so )?(?:what|which|how|when|where|who)\b[^.?]*\?/i.test(text);
        expect(open && closings.some((closing) => text.endsWith(closing)), text).toBe(false);
      }
  });

  it('offers no call to somebody who would rather not be called', () => {
    const person = { ...context.person, notes: ['hates phone calls', 'plays chess'], threads: [] };
    for (const intent of ['invite_short', 'offer_help', 'check_in', 'apology'] as const)
      for (let seed = 0; seed < 12; seed++)
        for (const { text } of choose({ person, intent, channel: 'email' }, [], `${seed}`))
          expect(text.replace(/\b(?:you|we) call\b/, '')).not.toMatch(/\b(?:phone|telephone|calls?|ring|voice)\b/i);
    expect(choose({ person, intent: 'voice_note' }).every((opener) => opener.intent === 'voice_note')).toBe(true);
  });

  it('reminds a distant person who is writing', () => {
    const person = {
      ...context.person,
      relation: 'acquaintance' as const,
      howWeKnowEachOther: 'met at a conference in Oslo',
      notes: [],
      threads: [],
    };
    const said = texts({ person, silence: { days: 500, lastBy: 'both' }, channel: 'email' });
    expect(said.every((text) => text.includes('met at a conference in Oslo'))).toBe(true);
  });

  it('does not take a stale day for this one', () => {
    const person = { ...context.person, notes: ['gave a talk yesterday'], threads: ['dentist tomorrow'] };
    expect(texts({ person, silence: { days: 200, lastBy: 'both' } }).join(' ')).not.toMatch(/yesterday|tomorrow/);
  });

  it.each([
    ['partner', 'Hi Tove,'],
    ['mentor', 'Dear Tove,'],
    ['acquaintance', 'Hello Tove,'],
    ['new_contact', 'Hello Tove,'],
  ] as const)('greets a %s with "%s"', (relation, greeting) => {
    const person = { ...context.person, relation };
    expect(texts({ person, channel: 'email' }).every((text) => text.startsWith(`${greeting}\n\n`))).toBe(true);
  });

  it('has no contraction in the formal tone', () => {
    for (const text of texts({ tone: 'formal', channel: 'email' })) expect(text).not.toMatch(/\b(?:I'm|don't|can't|it's|you're|I'd|won't)\b/);
  });
});
