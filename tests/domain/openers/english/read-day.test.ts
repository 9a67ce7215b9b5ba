import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../utils/domain/openers/english/read-day.ts';
import { readMeeting } from '../../../../utils/domain/openers/english/read-meeting.ts';

const who = { gender: 'she', first: 'Tove' } as const;

describe('readDay', () => {
  it.each([
    ['made soup in your old pan', 'I made soup in your old pan today'],
    ['found her letter in a drawer', 'I found your letter in a drawer today'],
    ['I passed my driving test', 'I passed my driving test today'],
    ['it is raining', 'it is raining'],
    ['raining', 'it is raining'],
    ['magnolia is out', 'magnolia is out'],
    ['baking bread', 'I am baking bread'],
    ['on the train to Vienna', 'I am on the train to Vienna'],
    ['tired but happy', 'I am tired but happy'],
    ['have a free hour', 'I have a free hour'],
    ['On Thursdays I play for a retirement home', 'on Thursdays I play for a retirement home'],
    ['the swifts are back', 'the swifts are back'],
  ])('makes a clause of "%s"', (text, clause) => {
    expect(readDay(text, who).forms.dayclause).toBe(clause);
  });

  it('keeps a thing as a sentence of its own', () => {
    expect(readDay('first snow', who).forms).toEqual({ today: 'first snow today' });
    expect(readDay('a red fox on the lawn this morning', who).forms).toEqual({ today: 'a red fox on the lawn this morning' });
  });

  it('knows what help can be asked for', () => {
    expect(readDay('my ladder broke', who).forms.problem).toBe('my ladder broke');
    expect(readDay('it is raining', who).forms.problem).toBeUndefined();
  });

  it.each(['', '...', 'my sister lost her keys', 'what now?'])('makes nothing of "%s"', (text) => {
    expect(readDay(text, who).forms).toEqual({});
  });
});

describe('readMeeting', () => {
  it.each([
    ['flatmates in Graz', 'we were flatmates in Graz'],
    ['she was my guitar teacher', 'you were my guitar teacher'],
    ['my old flatmate', 'you were my flatmate'],
    ['same gym', 'we know each other from the gym'],
    ['met at a conference in Oslo', 'we met at a conference in Oslo'],
    ['university choir', 'we know each other from the university choir'],
    ['work', 'we know each other from work'],
    ['through Ana', 'we know each other through Ana'],
    ['worked together at the library', 'we worked together at the library'],
    ['read her article on peat bogs', 'I read your article on peat bogs'],
    ['heard her talk on bees at the library', 'I heard your talk on bees at the library'],
    ['neighbours since 2015', 'we have been neighbours since 2015'],
  ])('makes a clause of "%s"', (text, met) => {
    expect(readMeeting(text, who, false).forms.met).toBe(met);
  });

  it('knows whose work it is', () => {
    expect(readMeeting('read her article on peat bogs', who, false).forms.work).toBe('your article on peat bogs');
    expect(readMeeting('her blog about bread', who, false).forms).toEqual({ work: 'your blog about bread' });
  });

  it.each(['my sister', 'childhood friend', ''])('makes nothing of "%s"', (text) => {
    expect(readMeeting(text, who, false).forms).toEqual({});
  });
});
