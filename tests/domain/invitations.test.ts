import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsoPossible, answerNotNow, chooseInvitation, whyNow } from '../../utils/domain/invitations.ts';
import { type Person, type PersonState, rings } from '../../utils/domain/person.ts';
import { rhythms } from '../../utils/domain/rhythm.ts';
import { aPerson } from './a-person.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** Noon in Vienna. */
const now = Date.parse('2026-11-22T11:00:00Z');
const zone = 'Europe/Vienna';
const awake = { paused: null };
const practice = { channel: 'practice', id: 'ana' } as const;

function invited(people: readonly Person[], at = now) {
  return chooseInvitation(people, at, zone, awake)?.person.id ?? null;
}

function silentFor(days: number): Person['last'] {
  return { them: { at: now - days * day, channel: 'email' } };
}

function circleOf(count: number, different: (at: number) => Partial<Person> = () => ({})): Person[] {
  return Array.from({ length: count }, (_, at) => aPerson({ id: `p${at}`, last: silentFor(500 + at), ...different(at) }));
}

const person = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  ring: fc.constantFrom(...rings),
  rhythm: fc.constantFrom(...rhythms, 'by-ring' as const),
  last: fc.oneof(fc.constant({}), fc.integer({ min: -5, max: 500 }).map(silentFor)),
  threads: fc.constantFrom([], [{ id: 't', text: 'the interview' }]),
  state: fc.constantFrom<PersonState>(
    { kind: 'open' },
    { kind: 'protected' },
    { kind: 'in-memory' },
    { kind: 'resting', until: null },
    { kind: 'resting', until: now - day },
  ),
});
const circle = fc.uniqueArray(person, { selector: ({ id }) => id }).map((people) => people.map((each) => aPerson(each)));

describe('chooseInvitation', () => {
  it('invites to somebody whose time has come, with the reason', () => {
    const ana = aPerson({ last: silentFor(120), notes: ['a secret'] });
    expect(chooseInvitation([ana], now, zone, awake)).toEqual({
      person: { id: 'ana', name: 'Ana Lima', threads: [] },
      silence: { band: 'months', days: 120, lastBy: 'them', since: { unit: 'season', season: 'summer', part: 'late', yearsAgo: 0 } },
      why: 'rhythm',
    });
  });

  it('invites nobody where there is nobody, where all rests, and without a clock', () => {
    expect(invited([])).toBeNull();
    expect(chooseInvitation(circleOf(3), now, zone, { paused: 'until-i-say' })).toBeNull();
    expect(chooseInvitation(circleOf(3), now, zone, { paused: now + 1 })).toBeNull();
    expect(invited(circleOf(3), Number.NaN)).toBeNull();
    expect(invited(circleOf(3), Number.POSITIVE_INFINITY)).toBeNull();
  });

  it.each<[string, Partial<Person>]>([
    ['inside their window', { last: silentFor(3) }],
    ['without a rhythm', { rhythm: 'none' }],
    ['without a rhythm and never noted', { rhythm: 'none', last: {} }],
    ['protected', { state: { kind: 'protected' } }],
    ['in memory', { state: { kind: 'in-memory' } }],
    ['resting until the user says', { state: { kind: 'resting', until: null } }],
    ['resting until tomorrow', { state: { kind: 'resting', until: now + day } }],
    ['not now', { notNow: { times: 1, until: now + day } }],
    ['of the practice page only', { handles: [practice] }],
  ])('leaves out somebody %s', (_, different) => {
    expect(invited([aPerson({ last: silentFor(500), ...different })])).toBeNull();
  });

  it.each<[string, Partial<Person>]>([
    ['without any handle', { handles: [] }],
    ['with a mail address beside practice', { handles: [practice, { channel: 'email', id: 'ana@example.org' }] }],
    ['who rested until yesterday', { state: { kind: 'resting', until: now - day } }],
    ['whose not now is over', { notNow: { times: 2, until: now - day } }],
    ['whose rest has no readable end', { state: { kind: 'resting', until: Number.NaN } }],
    ['never noted', { last: {} }],
  ])('invites somebody %s', (_, different) => {
    expect(invited([aPerson({ last: silentFor(500), ...different })])).toBe('ana');
  });

  it('ends a rest with the day, not in the middle of it', () => {
    const midnight = Date.parse('2026-11-22T00:00:00+01:00');
    const resting = (until: number) => [aPerson({ last: silentFor(500), state: { kind: 'resting', until } })];
    expect(invited(resting(midnight), midnight)).toBe('ana');
    expect(invited(resting(midnight + hour), midnight + 23 * hour)).toBeNull();
    expect(invited(resting(midnight + hour), midnight + 24 * hour)).toBe('ana');
  });

  it('is the same all day, also on a day of 25 hours', () => {
    const midnight = Date.parse('2026-10-25T00:00:00+02:00');
    fc.assert(
      fc.property(circle, fc.integer({ min: 0, max: 25 * hour - 1 }), (people, more) => {
        expect(invited(people, midnight + more)).toBe(invited(people, midnight));
      }),
    );
  });

  it('does not hang on the order people are stored in', () => {
    fc.assert(
      fc.property(circle, (people) => {
        expect(invited(people.toReversed())).toBe(invited(people));
      }),
    );
  });

  it('stays with its person when somebody else is edited, unless that one comes in', () => {
    fc.assert(
      fc.property(circle, person, (people, edit) => {
        const before = invited(people);
        const after = invited([...people.filter(({ id }) => id !== edit.id), aPerson(edit)]);
        if (before !== edit.id) expect([before, edit.id]).toContain(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('invites no one twice as often for a longer silence, and leaves no one out over the days', () => {
    const people = circleOf(8, (at) => ({ last: silentFor(500 * (at + 1)) }));
    const days = Array.from({ length: 800 }, (_, at) => invited(people, now + at * day));
    for (const { id } of people) {
      expect(days.filter((each) => each === id).length).toBeGreaterThan(60);
      expect(days.filter((each) => each === id).length).toBeLessThan(140);
    }
  });

  it('does not let many acquaintances crowd out a few close friends', () => {
    const people = circleOf(102, (at) => ({ ring: at < 2 ? 1 : 4 }));
    const days = Array.from({ length: 400 }, (_, at) => invited(people, now + at * day));
    const close = days.filter((id) => id === 'p0' || id === 'p1').length;
    expect(close).toBeGreaterThan(150);
    expect(close).toBeLessThan(250);
  });

  it('has a mild liking for somebody with something to come back to', () => {
    const people = circleOf(4, (at) => ({ threads: at === 0 ? [{ id: 't', text: 'the interview' }] : [] }));
    const share = Array.from({ length: 1000 }, (_, at) => invited(people, now + at * day)).filter((id) => id === 'p0').length;
    expect(share).toBeGreaterThan(330);
    expect(share).toBeLessThan(470);
  });
});

describe('alsoPossible', () => {
  it('is at most two others, each once, and the same all day', () => {
    fc.assert(
      fc.property(circle, (people) => {
        const first = chooseInvitation(people, now, zone, awake);
        if (!first) return;
        const others = alsoPossible(people, first, now, zone, awake);
        const ids = [first, ...others].map((each) => each.person.id);
        const possible = people.filter((each) => invited([each]) !== null);
        expect(ids).toHaveLength(Math.min(3, possible.length));
        expect(new Set(ids).size).toBe(ids.length);
        expect(possible.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
        expect(alsoPossible(people, first, now + 5 * hour, zone, awake).map((each) => each.person.id)).toEqual(ids.slice(1));
      }),
    );
  });
});

describe('whyNow', () => {
  it('names the true reason', () => {
    const threads = [{ id: 't', text: 'the interview' }];
    expect(whyNow({ last: {}, threads }, now)).toBe('first');
    expect(whyNow({ last: silentFor(90), threads }, now)).toBe('thread');
    expect(whyNow({ last: silentFor(90), threads: [] }, now)).toBe('rhythm');
  });
});

describe('answerNotNow', () => {
  it('waits about as long as the rhythm, and says how often', () => {
    const answer = answerNotNow(aPerson({ rhythm: 'monthly', notNow: { times: 2, until: 5 } }), now, null);
    expect(answer).toEqual({ times: 3, until: now + 26 * day });
  });

  it('waits until the day that was told', () => {
    expect(answerNotNow(aPerson(), now, now + 3 * day)).toEqual({ times: 1, until: now + 3 * day });
  });

  it('always rests for today at least', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), fc.option(fc.integer()), fc.integer({ min: 0, max: 12 * hour - 1 }), (rhythm, until, later) => {
        const ana = aPerson({ rhythm, last: silentFor(900) });
        expect(invited([{ ...ana, notNow: answerNotNow(ana, now, until) }], now + later)).toBeNull();
      }),
    );
  });

  it('is not put off by a day that is none', () => {
    expect(answerNotNow(aPerson({ rhythm: 'weekly' }), now, Number.NaN)).toEqual({ times: 1, until: now + 6 * day });
  });
});
