import { describe, expect, it } from 'vitest';
import type { Fact, Form } from '../../../../utils/domain/openers/english/fact.ts';
import { readDay } from '../../../../utils/domain/openers/english/read-day.ts';
import { readFact } from '../../../../utils/domain/openers/english/read-fact.ts';
import { readMeeting } from '../../../../utils/domain/openers/english/read-meeting.ts';
import { genderOf } from '../../../../utils/domain/openers/english/turn-to-you.ts';
import { type Fragment, fragments, unsaid } from './fragments.ts';

const read = (source: Fact['source'], text: string): Fact => {
  const who = { gender: genderOf([text]), first: 'Marta' };
  if (source === 'day') return readDay(text, who);
  return source === 'how' ? readMeeting(text, who, false) : readFact(text, source === 'thread' ? 'thread' : 'note', who);
};

/** What may still be said of something sad. */
const grave: readonly Form[] = [
  'trouble',
  'burden',
  'sore',
  'lost',
  'told',
  'help',
  'helped',
  'wrong',
  'quarrel',
  'plan',
  'favour',
  'could',
  'problem',
];

/** Left standing, these would speak of the person instead of to them. */
const standing = /\b(?:she|he|him|hers|himself|herself|Marta)\b/;
const double = /\b(?!that\b|had\b)(\w+) \1\b|\b(?:the|your|a|my|our) (?:the|your|an?|my|our)\b| {2}|^\s|\s$/i;

describe('fragments as people write them', () => {
  it('are many, and each is there once', () => {
    expect(fragments.length).toBeGreaterThanOrEqual(300);
    const all = fragments.map(([source, text]) => `${source} ${text}`);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  it.each(fragments.map((fragment) => [fragment[0], fragment[1], fragment] as const))(
    '%s "%s" says what it can and no more',
    (_, __, fragment: Fragment) => {
      const [source, text, mood, wanted, never = []] = fragment;
      const { forms, mood: felt } = read(source, text);
      expect(felt).toBe(mood);
      if (never === 'none') expect(forms).toEqual(wanted);
      else expect(never.filter((form) => forms[form] !== undefined)).toEqual([]);
      expect(forms).toMatchObject(wanted);
      if (mood !== 'plain' && mood !== 'glad') expect(Object.keys(forms).filter((form) => !grave.includes(form as Form))).toEqual([]);
      for (const said of Object.values(forms)) {
        expect(said).not.toMatch(standing);
        expect(said).not.toMatch(double);
      }
    },
  );

  it.each(unsaid)('says nothing of "%s"', (text) => {
    expect(read('note', text).forms).toEqual({});
    expect(read('thread', text).forms).toEqual({});
  });
});
