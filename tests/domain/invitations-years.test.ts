import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contact, unansweredIn } from '../../utils/domain/contact.ts';
import type { Pace } from '../../utils/domain/invitations.ts';
import { type Person, rings } from '../../utils/domain/person.ts';
import { rhythmOf, rhythms, windowOf } from '../../utils/domain/rhythm.ts';
import { aPerson } from './a-person.ts';
import { ask, chance, DAY, dayIn, HOUR, happen, note, put, react, type Shown, type World, zones } from './ten-years.ts';

const start = Date.parse('2026-11-22T11:00:00Z');
const years = 10;
const awake: Pace = { paused: null, perDay: 1, perWeek: null, quietHours: null, quietDays: [] };

const person = fc.record({
  ring: fc.constantFrom(...rings),
  rhythm: fc.constantFrom(...rhythms, 'by-ring' as const),
  threads: fc.constantFrom([], [{ id: 't', text: 'the interview' }], [{ id: 't', text: 'the move', day: '2027-03-04' }]),
  dates: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('birthday' as const, 'own' as const),
      text: fc.constant(''),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 29 }),
      year: fc.constantFrom(null, 1990),
    }),
    { maxLength: 2 },
  ),
  state: fc.constantFrom<Person['state']>({ kind: 'open' }, { kind: 'open' }, { kind: 'open' }, { kind: 'protected' }, { kind: 'in-memory' }),
});
const circle = fc.array(person, { minLength: 1, maxLength: 9 }).map((people) => people.map((each, at) => aPerson({ id: `p${at}`, ...each })));
const pace = fc.record({ perDay: fc.constantFrom<Pace['perDay']>(1, 2, 3), perWeek: fc.constantFrom(null, 1, 4) });

function aWorld(people: readonly Person[], zone = 'Europe/Vienna', pace: Partial<Pace> = {}): World {
  return { now: start, zone, people: [...people], ledgers: new Map(), pace: { ...awake, ...pace }, log: [], shown: [] };
}

/** Ten years of somebody's life, in steps of hours, some weeks away, and now and then with a clock that is wrong for a while. */
function live(history: World, seed: number, each: (before: ReturnType<typeof ask>) => void): void {
  const random = chance(seed);
  for (let at = start; at < start + years * 365 * DAY; ) {
    at += random() < 0.003 ? random() * 90 * DAY : 2 * HOUR + random() * 40 * HOUR;
    const wrong = random();
    // Set back, or ahead, and right again at the next step.
    history.now = wrong < 0.01 ? at - random() * 50 * DAY : wrong < 0.015 ? at + random() * 50 * DAY : at;
    happen(history, random);
    const candidate = ask(history);
    each(candidate);
    if (candidate) react(history, candidate, random);
    if (random() < 0.3) each(ask(history));
  }
}

const newest = (ledger: readonly Contact[]): Contact | undefined => ledger.toSorted((one, other) => other.at - one.at)[0];
const minutesIn = (at: number, zone: string): number => {
  const [hours = 0, minutes = 0] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' }).format(at).split(':').map(Number);
  return hours * 60 + minutes;
};

describe('in ten years of any history', () => {
  it('no rule is broken on any day', { timeout: 60_000 }, () => {
    let all = 0;
    fc.assert(
      fc.property(circle, fc.constantFrom(...zones), pace, fc.integer(), (people, zone, given, seed) => {
        const history = aWorld(people, zone, given);
        live(history, seed, (candidate) => {
          if (candidate) expectNotQuiet(history);
        });
        history.shown.forEach((shown, at) => {
          expectAllowed(shown);
          expectRoom(shown, history.shown.slice(0, at));
        });
        all += history.shown.length;
      }),
      { numRuns: 8, endOnFailure: true },
    );
    expect(all).toBeGreaterThan(1_000);
  });

  it('a day invites to the same person until that is answered, whatever the hour', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(circle, fc.constantFrom(...zones), pace, (people, zone, given) => {
        const history = aWorld(people, zone, given);
        for (let day = 0; day < 365; day += 1) {
          history.now = start + day * DAY;
          const first = ask(history);
          const same = [1, 5, 9].map((hours) => {
            history.now = start + day * DAY + hours * HOUR;
            return dayIn(history.now, zone) === dayIn(start + day * DAY, zone) ? ask(history)?.person.id : first?.person.id;
          });
          expect(new Set(same)).toEqual(new Set([first?.person.id]));
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('a clock that is wrong by years for an hour changes nothing afterwards', () => {
    const wrong = fc.integer({ min: -4_000, max: 4_000 }).filter((days) => days !== 0);
    fc.assert(
      fc.property(circle, pace, wrong, (people, given, days) => {
        const history = aWorld(people, 'Europe/Vienna', given);
        for (let day = -9; day < 0; day += 1) askAt(history, start + day * DAY);
        const before = askAt(history, start);
        askAt(history, start + days * DAY);
        expect(askAt(history, start + HOUR)?.person.id).toBe(before?.person.id);
        for (let day = 1; day < 20; day += 1) askAt(history, start + day * DAY);
        for (const [at, shown] of history.shown.entries()) expectRoom(shown, history.shown.slice(0, at));
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, Partial<Pace>]>([
    ['one a day', {}],
    ['three a day', { perDay: 3 }],
    ['one a week', { perWeek: 1 }],
    ['five quiet days a week', { quietDays: [1, 2, 3, 4, 5] }],
  ])('nobody waits for ever whom the rules allow: %s', (_, pace) => {
    const days = pace.perWeek ? 1_200 : 500;
    fc.assert(
      fc.property(circle, (some) => {
        const people = some.map((each) => ({ ...each, dates: [] }));
        const history = aWorld(people, 'Europe/Vienna', pace);
        for (let day = 0; day < days; day += 1) {
          history.now = start + day * DAY;
          ask(history);
        }
        const allowed = people.filter(({ state, rhythm }) => state.kind === 'open' && rhythm !== 'none').map(({ id }) => id);
        expect(new Set(history.shown.map(({ candidate }) => candidate.person.id))).toEqual(new Set(allowed));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('nothing piles up in a pause, a quiet time or weeks away: one normal day follows', () => {
    const away = fc.constantFrom<(history: World, until: number) => void>(
      (history, until) => {
        history.pace = { ...history.pace, paused: until };
      },
      (history) => {
        history.pace = { ...history.pace, quietDays: [0, 1, 2, 3, 4, 5, 6] };
      },
      () => {},
    );
    fc.assert(
      fc.property(circle, away, fc.integer({ min: 22, max: 400 }), (people, leave, days) => {
        const easy = aPerson({ id: 'easy', ring: 1, rhythm: 'weekly' });
        const history = aWorld([...people, easy]);
        note(history, 'easy', 'both', start - 20 * DAY);
        ask(history);
        const until = start + days * DAY;
        leave(history, until);
        // Whoever opens a page meanwhile sees nothing, and leaves nothing to come.
        if (history.pace !== awake && history.pace.paused !== null)
          for (let at = start; at < until; at += 5 * DAY) expect(askAt(history, at)).toBeNull();
        history.pace = awake;
        history.now = until;
        note(history, 'easy', 'both', until - 20 * DAY);
        const [before, first] = [history.shown.length, askAt(history, until)];
        expect(first).toMatchObject({ person: { id: 'easy' }, slot: 'easy' });
        note(history, 'easy', 'both', until);
        expect(askAt(history, until + HOUR)).toBeNull();
        expect(history.shown).toHaveLength(before + 1);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('no occasion is the reason at least as often as dates: 100 weeks', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        id: `${at}`,
        kind: 'own' as const,
        text: '',
        month: 1 + (at % 12),
        day: 1 + ((at * 7) % 28),
        year: null,
      }));
    const people = Array.from({ length: 40 }, (_, at) => aPerson({ id: `p${at}`, rhythm: 'monthly', dates: at < 20 ? days(12) : [] }));
    const history = aWorld(people);
    for (let day = 0; day < 700; day += 1) {
      const candidate = askAt(history, start + day * DAY);
      if (candidate && day % 2 === 0) note(history, candidate.person.id, 'both', history.now);
      // Somebody gone is somebody new.
      if (day % 50 === 0) for (const { id } of people.slice(0, 5)) note(history, id, 'them', history.now);
    }
    const dated = history.shown.filter(({ candidate }) => candidate.dated).length;
    expect(history.shown).toHaveLength(700);
    expect(dated).toBeLessThanOrEqual(350);
    expect(dated).toBeGreaterThan(100);
  });

  it('after three times "not now" and a longer rhythm each, nobody is forgotten', () => {
    const history = aWorld([aPerson({ id: 'p', rhythm: 'weekly' })]);
    for (let at = start; at < start + years * 365 * DAY; at += DAY) {
      const candidate = askAt(history, at);
      if (candidate) put(history, { ...candidate.person, notNow: { times: 3, until: at + 30 * DAY } });
    }
    expect(history.shown.length).toBeGreaterThan(100);
  });
});

function askAt(history: World, at: number) {
  history.now = at;
  return ask(history);
}

function expectNotQuiet({ pace, now, zone }: World): void {
  const { paused, quietHours, quietDays } = pace;
  expect(paused === null || (paused !== 'until-i-say' && paused <= now)).toBe(true);
  expect(quietDays).not.toContain((dayIn(now, zone) + 4) % 7);
  if (!quietHours) return;
  const { from, to } = quietHours;
  const minutes = minutesIn(now, zone);
  expect(from <= to ? minutes < from || minutes >= to : minutes < from && minutes >= to).toBe(true);
}

function expectAllowed(shown: Shown): void {
  const { candidate, ledger, at } = shown;
  const { state, notNow, rhythm } = candidate.person;
  expect(['open', 'resting']).toContain(state.kind);
  if (state.kind === 'resting') expect(state.until).toBeLessThanOrEqual(at + DAY);
  expect(rhythm).not.toBe('none');
  expect(notNow.until).toBeLessThanOrEqual(at + DAY);
  expect(unansweredIn(ledger)).toBeLessThan(2);
  const last = newest(ledger.filter((contact) => contact.at <= at + DAY));
  if (!last) return;
  const since = shown.day - dayIn(last.at, shown.zone);
  expect(since).toBeGreaterThanOrEqual(3);
  if (candidate.dated) return;
  expect(since).toBeGreaterThanOrEqual(windowOf(rhythmOf(candidate.person))?.fromDays ?? Number.POSITIVE_INFINITY);
  if (last.by === 'me') expect(since).toBeGreaterThanOrEqual(14);
}

function expectRoom(shown: Shown, before: readonly Shown[]): void {
  const { perDay, perWeek } = shown.pace;
  const near = (days: number) => before.filter((other) => Math.abs(other.day - shown.day) < days);
  expect(near(1).length).toBeLessThan(perDay);
  if (perWeek !== null) expect(near(7).length).toBeLessThan(perWeek);
  const again = near(7).filter(({ candidate }) => candidate.person.id === shown.candidate.person.id);
  for (const { answer, candidate } of again)
    expect(['not-now', 'rest', 'longer'].includes(String(answer)) || (candidate.dated && shown.candidate.dated)).toBe(true);
}
