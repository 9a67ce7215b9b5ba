import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { countWords } from '../../../utils/domain/openers/count-words.ts';
import type { Intent, OpenerContext } from '../../../utils/domain/openers/opener.ts';
import type { Relation } from '../../../utils/domain/person.ts';

type Told = { readonly relation?: Relation; readonly notes?: readonly string[]; readonly how?: string } & Partial<Omit<OpenerContext, 'person'>>;

/** Many rounds of three, so that what is said seldom is seen too. */
const openers = ({ relation = 'friend', notes = [], how, ...change }: Told, rounds = 20) =>
  Array.from({ length: rounds }, (_, seed) =>
    chooseOpeners(
      corpus,
      {
        person: { name: 'Tove', relation, notes, threads: [], ...(how && { howWeKnowEachOther: how }) },
        silence: { days: 20, lastBy: 'both' },
        channel: 'chat',
        language: 'en',
        ...change,
      },
      { shown: [], seed: `${seed}` },
    ),
  );
const texts = (told: Told) => openers(told).flatMap((three) => three.map(({ text }) => text));
const said = corpus.lines.flatMap(({ chat = '', email = '' }) => [chat, email]);
const written = (intent: Intent) => corpus.lines.filter(({ intents }) => intents.includes(intent));

describe('asking how somebody is, and meaning it', () => {
  it('has a dozen ways to ask that need no note', () => {
    const plain = written('deepen_routine').filter(({ chat = '' }) => chat.includes('?') && !chat.includes('{'));
    expect(plain.length).toBeGreaterThanOrEqual(12);
  });

  it.each(['new_contact', 'acquaintance'] as const)('is no question for a %s', (relation) => {
    const intents = openers({ relation, intent: 'deepen_routine' }).flatMap((three) => three.map(({ intent }) => intent));
    expect(intents).not.toContain('deepen_routine');
  });

  it('shows, where there is a note, that something was remembered', () => {
    for (const three of openers({ notes: ['keeps bees'], intent: 'deepen_routine' }))
      expect(three.some(({ text }) => /\bbees\b/.test(text))).toBe(true);
  });
});

describe('three for every day', () => {
  it('have one that is a few words, and one that asks nothing', () => {
    for (const relation of ['close_friend', 'friend', 'family', 'colleague', 'acquaintance', 'new_contact'] as const)
      for (const three of openers({ relation })) {
        expect(Math.min(...three.map(({ text }) => countWords(text)))).toBeLessThan(15);
        expect(three.some(({ text }) => !text.includes('?'))).toBe(true);
      }
  });
});

describe('a hard week', () => {
  const hard = { today: 'I slept badly all week', intent: 'deepen_routine' } as const;

  it('is told in the words of whom it is about, to those who are close', () => {
    for (const three of openers({ ...hard, relation: 'close_friend' })) {
      const said = three.map(({ text }) => text);
      expect(said.some((text) => text.includes('slept badly all week'))).toBe(true);
      for (const text of said) expect(text).not.toMatch(/\b(?:exhausted|depressed|awful|terrible|struggling|overwhelmed)\b/);
    }
  });

  it.each(['acquaintance', 'new_contact'] as const)('is not told to a %s', (relation) => {
    expect(openers({ ...hard, relation }).flatMap((three) => three.map(({ intent }) => intent))).not.toContain('deepen_routine');
  });
});

describe('what is not in the notes', () => {
  it('is no memory: without one, nothing is remembered together', () => {
    const without = openers({ notes: ['loves bees'], intent: 'shared_memory' }).flat();
    expect(without.map(({ intent }) => intent)).not.toContain('shared_memory');
    expect(texts({ notes: ['loves bees'] }).filter((text) => /\b(?:remember|when we|we both|our old)\b/i.test(text))).toEqual([]);
    expect(texts({ notes: ['we shared an umbrella with a hole'], intent: 'shared_memory' }).every((text) => text.includes('umbrella'))).toBe(true);
  });

  it('is no mishap: what went wrong is told in the words of whom it happened to', () => {
    const told = texts({ today: 'I dropped the cake on the dog', intent: 'share_small' });
    const about = told.filter((text) => /cake|dog/.test(text));
    expect(about.length).toBeGreaterThan(10);
    for (const text of about) expect(text).toContain('dropped the cake on the dog');
  });

  it('is no pretence: no line was sent by mistake, or meant for somebody else', () => {
    const pretended =
      /\b(?:wrong (?:person|chat|number|window)|by mistake|by accident|meant for (?:my|the|somebody|someone)|ignore (?:this|that)|oops)\b/i;
    expect(said.filter((text) => pretended.test(text))).toEqual([]);
  });
});

describe('a first word to somebody never written to', () => {
  const first = {
    relation: 'new_contact',
    how: 'read her article on peat bogs',
    silence: { days: 'never', lastBy: 'both' },
    intent: 'gratitude',
  } as const;

  it.each(['chat', 'email'] as const)('says where it comes from, gives something and asks for nothing, in a %s', (channel) => {
    const lines = texts({ ...first, channel });
    expect(lines.some((text) => text.includes('peat bogs'))).toBe(true);
    for (const text of lines)
      expect(text).not.toMatch(/\b(?:could|would|can|will) you\b|\bmay I\b|\bdo you have (?:time|a minute)\b|\bplease\b(?! do not)/i);
  });
});

describe('a silence of years', () => {
  const named =
    /\b(?:long while|good while|while ago|for a while|(?:a few|some|many) years|all this time|time has gone|considerable time|some time since|so long)\b/gi;

  it.each(['chat', 'email'] as const)('is named once at most, in a %s', (channel) => {
    for (const days of [400, 1_500] as const)
      for (const text of texts({ silence: { days, lastBy: 'both' }, notes: ['we worked at the mill'], channel }))
        expect(text.match(named)?.length ?? 0, text).toBeLessThanOrEqual(1);
  });
});

describe('an invitation', () => {
  it('to talk says how long it takes', () => {
    const talks = written('invite_short').flatMap(({ chat = '', email = '' }) => [chat, email.replace('{chat}', chat)]);
    const calls = talks.filter((text) => /\b(?:phone|call|telephone|voice)\b/.test(text));
    expect(calls.length).toBeGreaterThan(60);
    expect(calls.filter((text) => !/\b(?:minutes?|hour|half-hour|quarter|ten-minute|short)\b/i.test(text))).toEqual([]);
  });

  it('asks nobody for an address, whoever they are', () => {
    expect(
      said.filter((text) => /\byour (?:address(?! book)|phone number|number|real name)\b|\bwhere (?:do|are) you (?:live|living)\b/i.test(text)),
    ).toEqual([]);
  });
});

describe('a line for them', () => {
  it('that is glad names what there is to be glad of', () => {
    for (const three of openers({ notes: ['got the job at the museum'], intent: 'congratulate' }))
      expect(three.some(({ text }) => /museum/.test(text))).toBe(true);
  });

  it('that asks, asks about what a note says', () => {
    for (const three of openers({ notes: ['loves bees'], approach: 'question', intent: 'check_in' }))
      expect(three.some(({ text }) => /bees/.test(text))).toBe(true);
  });

  it('that offers, offers one thing and not anything at all', () => {
    const open = /\banything (?:you need|at all|I can do)\b|\bwhatever you need\b|\bif you need anything\b/i;
    for (const text of texts({ intent: 'offer_help' })) expect(text).not.toMatch(open);
  });
});

describe('a grumble among colleagues', () => {
  it('is about the week and its meetings, and about nobody', () => {
    const light = texts({ relation: 'colleague', intent: 'humour', tone: 'playful' });
    expect(light.filter((text) => /\b(?:meeting|agenda|week|Monday|deadline|slides)\b/.test(text)).length).toBeGreaterThan(5);
    for (const text of light) expect(text).not.toMatch(/\b(?:boss|manager|management|the others|idiots?|lazy|stupid|whose fault)\b/i);
  });
});
