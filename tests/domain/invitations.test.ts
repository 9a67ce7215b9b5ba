import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsoPossible, type Candidate, candidates, invitationTo, type Pace } from '../../utils/domain/invitations.ts';
import type { Invited } from '../../utils/domain/invited.ts';
import { dayNumber } from '../../utils/domain/local-day.ts';
import { type Person, type PersonState, rings } from '../../utils/domain/person.ts';
import { rhythms } from '../../utils/domain/rhythm.ts';
import { aPerson } from './a-person.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** Noon in Vienna. */
const now = Date.parse('2026-11-22T11:00:00Z');
const zone = 'Europe/Vienna';
const awake: Pace = { paused: null, perDay: 1, perWeek: null, quietHours: null, quietDays: [] };
const today = dayNumber(now, zone);
const practice = { channel: 'practice', id: 'ana' } as const;

function chosen(people: readonly Person[], at = now, log: readonly Invited[] = [], pace: Partial<Pace> = {}): Candidate | null {
  const [first = null] = candidates(people, at, zone, { ...awake, ...pace }, log);
  return first;
}

function invited(...given: Parameters<typeof chosen>) {
  return chosen(...given)?.person.id ?? null;
}

/** Somebody invited to some days from today. */
function entry(day: number, different: Partial<Invited> = {}): Invited {
  return { day: today + day, person: 'somebody', dated: false, slot: null, answer: null, ...different };
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

describe('who is invited to', () => {
  it('is somebody whose time has come', () => {
    expect(chosen([aPerson({ last: silentFor(120) })])).toEqual({ person: aPerson({ last: silentFor(120) }), dated: false, slot: null, isNew: true });
  });

  it.each<[string, number, Partial<Pace>]>([
    ['is paused', now, { paused: 'until-i-say' }],
    ['is paused a moment longer', now, { paused: now + 1 }],
    ['has quiet hours', now, { quietHours: { from: 11 * 60, to: 13 * 60 } }],
    ['has a quiet day', now, { quietDays: [0] }],
    ['has no clock', Number.NaN, {}],
    ['has a broken clock', Number.POSITIVE_INFINITY, {}],
  ])('is nobody where everything %s', (_, at, pace) => {
    expect(invited([])).toBeNull();
    expect(invited(circleOf(3), at, [], pace)).toBeNull();
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

describe('how many', () => {
  const [ana, ben] = [aPerson({ id: 'ana' }), aPerson({ id: 'ben' })];

  it('is one a day: the same until it is answered, then nobody', () => {
    expect(chosen([ana, ben], now, [entry(0, { person: 'ben' })])).toMatchObject({ person: ben, isNew: false });
    expect(invited([ana, ben], now, [entry(0, { person: 'ben', answer: 'in-touch' })])).toBeNull();
    expect(invited([ana], now, [entry(0, { person: '' })])).toBeNull();
  });

  it('is up to three a day, each when the one before was answered', () => {
    const log = [entry(0, { person: 'ben', answer: 'not-now' })];
    expect(chosen([ana, ben], now, log, { perDay: 2 })).toMatchObject({ person: ana, isNew: true });
    expect(invited([ana, ben], now, [...log, entry(0, { person: 'eva', answer: 'rest' })], { perDay: 2 })).toBeNull();
    expect(invited([ana, ben], now, [...log, entry(0, { person: 'eva', answer: 'rest' })], { perDay: 3 })).toBe('ana');
  });

  it('is at most so many within any seven days, also where the clock was ahead', () => {
    const two = [entry(-6, { person: 'eva' }), entry(-3, { person: 'eva' })];
    expect(invited([ana], now, two, { perWeek: 2 })).toBeNull();
    expect(invited([ana], now + day, two, { perWeek: 2 })).toBe('ana');
    expect(invited([ana], now, two, { perWeek: 3 })).toBe('ana');
    expect(invited([ana], now, [entry(5, { person: 'eva' })], { perWeek: 1 })).toBeNull();
    expect(invited([ana], now, [entry(500, { person: 'eva' })], { perWeek: 1 })).toBe('ana');
  });

  it('takes nobody a second time within a week', () => {
    for (const answer of [null, 'in-touch'] as const) {
      expect(invited([ana], now, [entry(-6, { person: 'ana', answer })])).toBeNull();
      expect(invited([ana], now, [entry(-7, { person: 'ana', answer })])).toBe('ana');
    }
    // A day that was named, or a rest that was ended, is kept to.
    expect(invited([ana], now, [entry(-2, { person: 'ana', answer: 'not-now' })])).toBe('ana');
    expect(invited([ana], now, [entry(-2, { person: 'ana', answer: 'rest' })])).toBe('ana');
  });

  it('takes those first who were not invited to for long', () => {
    const people = circleOf(20);
    const log: Invited[] = [];
    for (let at = 0; at < 20; at += 1) {
      const person = invited(people, now + at * day, log);
      log.push(entry(at, { person: String(person), answer: 'not-now' }));
    }
    expect(new Set(log.map((each) => each.person)).size).toBe(20);
  });
});

describe('a cool-down', () => {
  const last = (by: 'me' | 'them' | 'both', days: number) => ({ [by]: { at: now - days * day, channel: 'email' } }) as Person['last'];

  it('is two weeks after a word of one’s own, also for a shorter rhythm', () => {
    expect(invited([aPerson({ rhythm: 'weekly', last: last('me', 13) })])).toBeNull();
    expect(invited([aPerson({ rhythm: 'weekly', last: last('me', 14) })])).toBe('ana');
    expect(invited([aPerson({ rhythm: 'weekly', last: { ...last('me', 12), ...last('them', 10) } })])).toBe('ana');
  });

  it('lets a birthday come three days after a contact', () => {
    const dates = [{ id: 'd', kind: 'birthday', text: '', month: 11, day: 24, year: null }] as const;
    for (const by of ['me', 'them', 'both'] as const) {
      expect(invited([aPerson({ dates, last: last(by, 2) })])).toBeNull();
      expect(chosen([aPerson({ dates, last: last(by, 3) })])).toMatchObject({ dated: true });
    }
  });
});

describe('a day of theirs', () => {
  const birthday = (days: number) => {
    const [, month, date] = new Date(now + days * day).toISOString().slice(0, 10).split('-').map(Number);
    return { dates: [{ id: 'd', kind: 'birthday', text: '', month: Number(month), day: Number(date), year: null }] as const };
  };
  const inside = { last: silentFor(10) };
  const usual = [entry(-9, { answer: 'in-touch' }), entry(-8, { answer: 'in-touch' })];

  it('brings in somebody inside their window, a few days ahead, before everybody else', () => {
    const circle = circleOf(8);
    expect(chosen([...circle, aPerson({ ...inside, ...birthday(3) })], now, usual)).toMatchObject({ person: { id: 'ana' }, dated: true });
    expect(invited([...circle, aPerson({ ...inside, ...birthday(30) })], now, usual)).not.toBe('ana');
  });

  it('that is nearer comes first', () => {
    const people = [aPerson({ id: 'far', ...inside, ...birthday(4) }), aPerson({ id: 'near', ...inside, ...birthday(1) })];
    expect(invited(people, now, usual)).toBe('near');
  });

  it('is the reason at most as often as no occasion is', () => {
    const circle = [...circleOf(8), aPerson({ ...inside, ...birthday(0) })];
    const half = [...usual, entry(-7, { dated: true }), entry(-6, { dated: true })];
    expect(chosen(circle, now, half)?.dated).toBe(false);
  });

  it('is not lost where there is nobody else, but for when dates are ahead', () => {
    const ana = aPerson({ ...inside, ...birthday(0) });
    expect(chosen([ana])).toMatchObject({ dated: true });
    expect(chosen([ana], now, [entry(-30, { dated: true })])).toBeNull();
    expect(chosen([ana], now, [entry(-61, { dated: true })])).toMatchObject({ dated: true });
  });

  it('is worth a word ahead, and one when it has come', () => {
    const ana = (days: number) => aPerson({ ...inside, ...birthday(days) });
    const told = [...usual, entry(-2, { person: 'ana', dated: true })];
    expect(chosen([ana(1)], now, told)).toBeNull();
    expect(chosen([ana(0)], now, told)).toMatchObject({ dated: true });
    expect(chosen([ana(0)], now, [...usual, entry(-2, { person: 'ana', dated: false })])).toBeNull();
  });

  it('never brings in somebody protected, in memory, resting, put off or without a rhythm', () => {
    for (const different of [
      { state: { kind: 'protected' } },
      { state: { kind: 'in-memory' } },
      { state: { kind: 'resting', until: null } },
      { notNow: { times: 1, until: now + day } },
      { rhythm: 'none' },
    ] as const)
      expect(chosen([aPerson({ ...inside, ...birthday(0), ...different })], now, usual)).toBeNull();
  });

  it('that is over by now is no reason any more', () => {
    const log = [entry(0, { person: 'ana', dated: true })];
    expect(invited([aPerson({ ...inside, ...birthday(0) })], now, log)).toBe('ana');
    expect(invited([aPerson({ ...inside, ...birthday(30) })], now, log)).toBeNull();
  });
});

describe('places', () => {
  const easy = aPerson({ id: 'easy', ring: 2, rhythm: 'weekly', last: silentFor(30) });
  const old = aPerson({ id: 'old', ring: 4, rhythm: 'weekly', last: silentFor(800) });
  const people = [...circleOf(10, (at) => ({ rhythm: 'weekly', last: silentFor(100 + at) })), easy, old];

  it('of several on a day are one for someone easy and one for an old friend', () => {
    expect(chosen(people, now, [entry(-1)], { perDay: 2 })).toMatchObject({ person: easy, slot: 'easy' });
    const log = [entry(-1), entry(0, { person: 'easy', slot: 'easy', answer: 'in-touch' })];
    expect(chosen(people, now, log, { perDay: 2 })).toMatchObject({ person: old, slot: 'old-friend' });
    const both = [...log, entry(0, { person: 'old', slot: 'old-friend', answer: 'in-touch' })];
    expect(chosen(people, now, both, { perDay: 3 })).toMatchObject({ slot: null });
  });

  it('stay open where nobody fits, and keep nobody out', () => {
    expect(chosen([old], now, [entry(-1)], { perDay: 2 })).toMatchObject({ person: old, slot: 'old-friend' });
    expect(
      chosen(
        circleOf(1, () => ({ last: {} })),
        now,
        [entry(-1)],
        { perDay: 2 },
      ),
    ).toMatchObject({ slot: null });
  });

  it('are none where there is one a day', () => {
    const days = Array.from({ length: 60 }, (_, at) => chosen(people, now + at * day, [entry(at - 1)]));
    expect(new Set(days.map((each) => each?.slot))).toEqual(new Set([null]));
    expect(new Set(days.map((each) => each?.person.id)).size).toBeGreaterThan(8);
  });
});

describe('a fresh start', () => {
  const easy = aPerson({ id: 'easy', ring: 1, last: silentFor(40), threads: [] });
  const people = [...circleOf(20), easy];

  it('after weeks without an invitation, and on the first day, begins with someone easy', () => {
    for (let at = 0; at < 20; at += 1) {
      expect(chosen(people, now + at * day)).toMatchObject({ person: easy, slot: 'easy' });
      expect(chosen(people, now + at * day, [entry(at - 21, { answer: 'in-touch' })])).toMatchObject({ person: easy, slot: 'easy' });
    }
    expect(chosen(people, now, [entry(-20)])?.slot).toBeNull();
  });

  it('goes before a birthday, and brings one person and no more', () => {
    const dates = [{ id: 'd', kind: 'birthday', text: '', month: 11, day: 22, year: null }] as const;
    const log = [entry(-30), entry(-40)];
    expect(invited([...people, aPerson({ id: 'born', dates, last: silentFor(9) })], now, log)).toBe('easy');
    expect(invited(people, now, [...log, entry(0, { person: 'easy', answer: 'in-touch' })])).toBeNull();
  });
});

describe('alsoPossible', () => {
  it('is everybody who could be invited to, each once, and the same all day', () => {
    fc.assert(
      fc.property(circle, (people) => {
        const ids = [...alsoPossible(people, now, zone, [])].map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set(people.filter((each) => invited([each]) !== null).map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
        expect([...alsoPossible(people, now + 5 * hour, zone, [])].map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it('leaves out who was invited to within a week', () => {
    expect([...alsoPossible([aPerson()], now, zone, [entry(-3, { person: 'ana' })])]).toEqual([]);
  });
});

describe('invitationTo', () => {
  const threads = [{ id: 't', text: 'the interview' }];
  const dates = [{ id: 'd', kind: 'birthday', text: '', month: 11, day: 24, year: 1990 }] as const;
  const why = (different: Partial<Person>, dated = false) => invitationTo(aPerson(different), now, zone, { dated, slot: null }).why;

  it('says who, since when and why, and nothing that was noted', () => {
    expect(invitationTo(aPerson({ last: silentFor(120), notes: ['a secret'] }), now, zone)).toEqual({
      person: { id: 'ana', name: 'Ana Lima', threads: [] },
      silence: { band: 'months', days: 120, lastBy: 'them', since: { unit: 'season', season: 'summer', part: 'late', yearsAgo: 0 } },
      why: 'rhythm',
      slot: null,
      occasion: null,
      offersLonger: null,
      reachable: false,
    });
  });

  it('tells whether a message to them can be begun', () => {
    const reachable = (handles: Person['handles']) => invitationTo(aPerson({ handles }), now, zone).reachable;
    expect(reachable([])).toBe(false);
    expect(reachable([{ channel: 'email', id: 'ana@example.org' }])).toBe(true);
    // What lives at no known address leads nowhere.
    expect(reachable([{ channel: 'mattermost', id: 'ana@chat.example' }])).toBe(false);
  });

  it('names the true reason', () => {
    expect(why({ threads })).toBe('first');
    expect(why({ last: silentFor(90), threads })).toBe('thread');
    expect(why({ last: silentFor(90) })).toBe('rhythm');
    expect(why({ last: silentFor(90), dates }, true)).toBe('date');
    expect(why({ last: silentFor(90), threads: [{ id: 't', text: 'the interview', day: '2026-11-20' }] }, true)).toBe('thread');
  });

  it('names a day of theirs also where it is not the reason', () => {
    expect(invitationTo(aPerson({ last: silentFor(90), dates }), now, zone)).toMatchObject({
      why: 'rhythm',
      occasion: { kind: 'birthday', inDays: 2, years: 36 },
    });
  });
});
