import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import type { MessageKind } from '../../../utils/domain/listening/heard.ts';
import { chooseOpeners } from '../../../utils/domain/openers/choose-openers.ts';
import { tones } from '../../../utils/domain/openers/opener.ts';
import { relations } from '../../../utils/domain/person.ts';

/** Every three that answer such a message, for everybody and in every tone. */
const answersTo = (kind: MessageKind, echo: string | null = null, today = '') =>
  relations.flatMap((relation) =>
    ([undefined, ...tones] as const).flatMap((tone) =>
      ['a', 'b', 'c'].map((seed) =>
        chooseOpeners(
          corpus,
          {
            person: { name: 'Tove', relation, notes: ['loves bees'], threads: [] },
            silence: { days: 1, lastBy: 'them' },
            channel: 'chat',
            language: 'en',
            heard: { kind, echo },
            today,
            ...(tone && { tone }),
          },
          { shown: [], seed },
        ).map(({ text }) => text),
      ),
    ),
  );

describe('an answer to something heavy', () => {
  it('has one among its three that lets them go on', () => {
    const goesOn =
      /\?|\btell me\b|\blistening\b|\bthank you for telling\b|\b(?:write|ring) (?:or ring )?whenever\b|\bI(?:'| a)m here\b|\bnot have to carry\b|\bdon't have to carry\b/i;
    for (const three of answersTo('heavy'))
      expect(
        three.some((text) => goesOn.test(text)),
        three.join(' | '),
      ).toBe(true);
  });

  it('tells no story of one’s own', () => {
    const own = /\b(?:I know (?:how|what)|same here|me too|happened to me|when my|I once|I also|I've been there|I had the same)\b/i;
    for (const three of answersTo('heavy', 'the operation')) for (const text of three) expect(text).not.toMatch(own);
  });
});

describe('an answer to a small story', () => {
  it('tells one in return where the user has put one down, in the words it was put in, and else none', () => {
    const inReturn = /in return: /;
    for (const three of answersTo('small-talk')) for (const text of three) expect(text).not.toMatch(inReturn);
    const told = answersTo('small-talk', null, 'the tram waited for me').flat();
    expect(told.filter((text) => inReturn.test(text)).length).toBeGreaterThan(0);
    for (const text of told) if (inReturn.test(text)) expect(text).toContain('in return: the tram waited for me.');
  });

  it('to something heavy is none', () => {
    for (const three of answersTo('heavy', null, 'the tram waited for me')) for (const text of three) expect(text).not.toMatch(/in return: /);
  });
});

describe('an answer to an invitation', () => {
  const yes = /\b(?:yes|I'm in|I'd love to|gladly|accept|sounds good|I'd like to(?: come)?|I would like)\b/i;
  const no = /\b(?:can't|cannot|not this|not that day|afraid|another time|no is)\b/i;

  it('can be a yes, glad and with something practical', () => {
    const said = answersTo('invitation').flat();
    expect(said.some((text) => yes.test(text) && text.includes('?'))).toBe(true);
    for (const three of answersTo('invitation'))
      expect(
        three.some((text) => yes.test(text)),
        three.join(' | '),
      ).toBe(true);
  });

  it('can be a no that thanks and explains little', () => {
    const refusals = answersTo('invitation')
      .flat()
      .filter((text) => no.test(text) && !text.includes('?'));
    expect(refusals.length).toBeGreaterThan(0);
    for (const text of refusals) expect(text).toMatch(/thank|lovely|hope|like to|sadly|kind/i);
  });
});

describe('an answer to thanks or praise', () => {
  it('takes it, and makes it no smaller', () => {
    const smaller =
      /\b(?:it was nothing|no problem|don't mention it|anybody would|anyone would|no big deal|not at all|you shouldn't|least I could)\b/i;
    for (const three of answersTo('thanks', 'the jam')) for (const text of three) expect(text).not.toMatch(smaller);
  });
});
