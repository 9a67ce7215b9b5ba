import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArrivalPlan, type Arriving, idOfNew, type Present, planArrivals } from '../../utils/domain/bringing.ts';
import { room } from '../../utils/domain/circle.ts';
import { type Contact, lastOf, newestContact } from '../../utils/domain/contact.ts';
import { dayNumber } from '../../utils/domain/local-day.ts';
import type { Person } from '../../utils/domain/person.ts';
import { aPerson } from './a-person.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const how = { id: 'step', now, zone: 'Europe/Vienna' };
const email = (id: string) => ({ channel: 'email', id }) as const;
const nobody: Present = new Map();

const arriving = (more: Partial<Arriving> = {}): Arriving => ({
  into: null,
  name: 'Ana Lima',
  nicknames: [],
  handles: [],
  birthday: null,
  contacts: [],
  ...more,
});
const wrote = (days: number, by: Contact['by'] = 'me', channel: Contact['channel'] = 'email') => ({ at: now - days * DAY, by, channel });
const presentAs = (person: Person, contacts: readonly Contact[] = []): Present => new Map([[person.id, { person, contacts }]]);
const planned = (people: readonly Arriving[], present: Present = nobody) => planArrivals({ people, ring: 2 }, present, how) as ArrivalPlan;
const joinedBy = (present: Present, { added, joined }: ArrivalPlan): Present =>
  new Map([...present, ...[...joined, ...added].map(({ person, contacts }) => [person.id, { person, contacts }] as const)]);

describe('somebody new', () => {
  test('comes into the chosen ring as a friend, with what is known', () => {
    const birthday = { month: 4, day: 12, year: null };
    const plan = planned([
      arriving({
        nicknames: ['Ani', ' ani '],
        handles: [email('ana@example.org'), email('ANA@example.org')],
        birthday,
        contacts: [wrote(3), wrote(9, 'them')],
      }),
    ]);
    expect(plan).toMatchObject({ joined: [], same: 0, dates: 2, full: [] });
    expect(plan.added).toMatchObject([
      {
        person: {
          id: idOfNew('step', 0),
          name: 'Ana Lima',
          nicknames: ['Ani'],
          ring: 2,
          relation: 'friend',
          handles: [email('ana@example.org')],
          dates: [{ kind: 'birthday', ...birthday }],
          addedAt: now,
          last: { me: { at: now - 3 * DAY, channel: 'email' }, them: { at: now - 9 * DAY, channel: 'email' } },
        },
        contacts: [
          { id: 'imported 2026-11-19 me email', at: now - 3 * DAY, by: 'me', channel: 'email', source: 'imported' },
          { id: 'imported 2026-11-13 them email', at: now - 9 * DAY, by: 'them', channel: 'email', source: 'imported' },
        ],
      },
    ]);
  });

  test('has a name that fits: where theirs is too long, another of theirs', () => {
    const long = 'a'.repeat(room.name + 1);
    const names = [
      arriving({ name: long, nicknames: ['Ani'] }),
      arriving({ name: long, handles: [email('ana@example.org')] }),
      arriving({ name: long }),
    ];
    expect(planned(names).added.map(({ person }) => person.name)).toEqual(['Ani', 'ana@example.org', 'a'.repeat(room.name)]);
  });
});

describe('somebody of the circle', () => {
  const ana = aPerson({
    id: 'ana',
    name: 'Ana',
    nicknames: ['Ani'],
    handles: [email('ana@example.org')],
    ring: 1,
    notNow: { times: 2, until: now + DAY },
  });
  const into = { into: 'ana' } as const;

  test('keeps all that is theirs, and gains what is missing', () => {
    const plan = planned([arriving({ ...into, nicknames: ['ANI', 'Anita'], handles: [email('lima@example.org')] })], presentAs(ana));
    expect(plan.joined.map(({ person }) => person)).toEqual([
      { ...ana, nicknames: ['Ani', 'Anita'], handles: [email('ana@example.org'), email('lima@example.org')] },
    ]);
    expect(plan).toMatchObject({ added: [], same: 0, dates: 0 });
  });

  test('keeps a birthday; its year may come in where it was not known', () => {
    const born = (year: number | null, day = 12) => ({ month: 4, day, year });
    const date = { id: 'x', kind: 'birthday', text: '', ...born(null) } as const;
    const known = presentAs({ ...ana, dates: [date] });
    expect(planned([arriving({ ...into, birthday: born(1985) })], known).joined[0]?.person.dates).toEqual([{ ...date, year: 1985 }]);
    expect(planned([arriving({ ...into, birthday: born(1985, 13) })], known)).toMatchObject({ joined: [], same: 1 });
    expect(planned([arriving({ ...into, birthday: { month: 2, day: 31, year: null } })], presentAs(ana))).toMatchObject({ joined: [], same: 1 });
  });

  test('is not noted twice on a day in one direction and channel, however it was noted', () => {
    const ledger = (['sent', 'seen', 'logged', 'imported'] as const).map((source, at): Contact => ({ ...wrote(at), id: `x${at}`, source }));
    const plan = planned(
      [arriving({ ...into, contacts: [wrote(0.2), wrote(1), wrote(2), wrote(3), wrote(3, 'them'), wrote(4)] })],
      presentAs(ana, ledger),
    );
    expect(plan.joined[0]?.contacts.slice(4).map(({ id }) => id)).toEqual(['imported 2026-11-19 them email', 'imported 2026-11-18 me email']);
    expect(plan.dates).toBe(2);
  });

  test('of several moments of a day the newest counts', () => {
    const contacts = [wrote(1.1), wrote(1), wrote(1.2)];
    expect(planned([arriving({ ...into, contacts })], presentAs(ana)).joined[0]?.contacts.map(({ at }) => at)).toEqual([now - DAY]);
  });

  test('is open again for invitations when the contact is the newest, and else not', () => {
    const seen = { ...ana, last: { them: { at: now - 5 * DAY, channel: 'email' } } } as const;
    expect(planned([arriving({ ...into, contacts: [wrote(4)] })], presentAs(seen)).joined[0]?.person.notNow).toEqual({ times: 0, until: 0 });
    expect(planned([arriving({ ...into, contacts: [wrote(6)] })], presentAs(seen)).joined[0]?.person.notNow).toEqual(ana.notNow);
  });

  test('may come from several people of the files', () => {
    const plan = planned(
      [arriving({ ...into, contacts: [wrote(1), wrote(2)] }), arriving({ ...into, contacts: [wrote(2), wrote(3)] })],
      presentAs(ana),
    );
    expect(plan.joined).toHaveLength(1);
    expect(plan.dates).toBe(3);
  });

  test('who is gone meanwhile is told: nothing is planned', () => {
    expect(planArrivals({ people: [arriving(into), arriving()], ring: 3 }, nobody, how)).toBeNull();
  });

  test('what does not fit is left and told', () => {
    const many = Array.from({ length: room.handles - 1 }, (_, at) => email(`a${at}@example.org`));
    const plan = planned([arriving({ ...into, handles: [email('b@example.org'), email('c@example.org')] })], presentAs({ ...ana, handles: many }));
    expect(plan.joined[0]?.person.handles).toEqual([...many, email('b@example.org')]);
    expect(plan.full.map(({ id }) => id)).toEqual(['ana']);
  });
});

test('dates that cannot be believed, or be no date at all, are not taken', () => {
  const contacts = [now + 2 * DAY, Number.NaN, Number.NEGATIVE_INFINITY, -1e300].map((at) => ({ ...wrote(0), at }));
  expect(planned([arriving({ contacts })]).added[0]).toMatchObject({ contacts: [], person: { last: {} } });
});

test('a date that is known from a clock which ran ahead keeps no true one of that day away', () => {
  const ahead: Contact = { id: 'x', at: now + 26 * 3_600_000, by: 'me', channel: 'email', source: 'sent' };
  const sameDay = { at: now + 23 * 3_600_000, by: 'me', channel: 'email' } as const;
  expect(dayNumber(ahead.at, how.zone)).toBe(dayNumber(sameDay.at, how.zone));
  const plan = planned([arriving({ into: 'ana', contacts: [sameDay] })], presentAs(aPerson({ id: 'ana' }), [ahead]));
  expect(plan.joined[0]?.person.last).toEqual({ me: { at: sameDay.at, channel: 'email' } });
});

describe('any people', () => {
  const contact = fc.record({
    at: fc.integer({ min: -10, max: 400 }).map((hours) => now - hours * 3_600_000 * 3),
    by: fc.constantFrom('me', 'them', 'both'),
    channel: fc.constantFrom('email', 'whatsapp', 'call'),
  });
  const one = fc.record({
    into: fc.constantFrom('ana', 'ben', null),
    name: fc.constantFrom('Ana', 'Ben', ''),
    nicknames: fc.array(fc.constantFrom('A', 'B', 'c ', ''), { maxLength: 3 }),
    handles: fc.array(fc.constantFrom('a@example.org', 'b@example.org', 'A@Example.org', 'none').map(email), { maxLength: 3 }),
    birthday: fc.constantFrom(null, { month: 2, day: 29, year: null }, { month: 2, day: 29, year: 2000 }, { month: 13, day: 1, year: null }),
    contacts: fc.array(contact, { maxLength: 12 }),
  }) as fc.Arbitrary<Arriving>;
  const ledger = fc
    .uniqueArray(fc.tuple(contact, fc.constantFrom('sent', 'seen', 'logged')), { maxLength: 8 })
    .map((all) => all.map(([date, source], at): Contact => ({ ...(date as ReturnType<typeof wrote>), id: `known ${at}`, source: source as 'sent' })));
  const circle = fc.tuple(ledger, ledger).map(([first, second]): Present => {
    return new Map([
      ['ana', { person: aPerson({ id: 'ana', name: 'Ana', nicknames: ['A'], last: lastOf(first, now) }), contacts: first }],
      ['ben', { person: aPerson({ id: 'ben', name: 'Ben', handles: [email('b@example.org')], last: lastOf(second, now) }), contacts: second }],
    ]);
  });
  const which = ({ at, by, channel }: Pick<Contact, 'at' | 'by' | 'channel'>) => `${dayNumber(at, how.zone)} ${by} ${channel}`;

  test('come in once, lose nothing, and nothing moves backwards', () => {
    const property = fc.property(fc.array(one, { maxLength: 5 }), circle, (people, present) => {
      const plan = planned(people, present);
      const then = joinedBy(present, plan);
      for (const [id, { person, contacts }] of present) {
        const is = then.get(id);
        expect(is?.contacts.slice(0, contacts.length)).toEqual(contacts);
        expect(is?.person).toMatchObject({ name: person.name, ring: person.ring, addedAt: person.addedAt });
        expect(is?.person.nicknames.slice(0, person.nicknames.length)).toEqual(person.nicknames);
        for (const by of ['me', 'them', 'both'] as const) expect(is?.person.last[by]?.at ?? 0).toBeGreaterThanOrEqual(person.last[by]?.at ?? 0);
      }
      for (const [place, { into, contacts }] of people.entries()) {
        const is = then.get(into ?? idOfNew('step', place));
        const days = new Set(is?.contacts.map(which));
        for (const contact of contacts) if (contact.at <= now + DAY) expect(days).toContain(which(contact));
        const newest = Math.max(...contacts.map(({ at }) => at).filter((at) => at <= now + DAY));
        const last = newestContact(is?.person.last ?? {})?.at ?? 0;
        if (contacts.length > 0) expect(dayNumber(last, how.zone)).toBeGreaterThanOrEqual(dayNumber(newest, how.zone));
      }
      for (const { contacts } of then.values()) expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
      expect(planned(people, then)).toMatchObject({ added: [], joined: [], dates: 0 });
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('come in the same in whatever order they and their dates are', () => {
    const shuffled = fc.array(one, { maxLength: 5 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const property = fc.property(shuffled, circle, ([all, other], present) => {
      const known = all.filter(({ into }) => into !== null);
      const [first, second] = [known, other.filter(({ into }) => into !== null)].map((people) =>
        joinedBy(
          present,
          planned(
            people.map((person) => ({ ...person, contacts: people === known ? person.contacts : person.contacts.toReversed() })),
            present,
          ),
        ),
      );
      for (const id of present.keys()) {
        const days = (at: Present | undefined) => at?.get(id)?.contacts.map(which).toSorted();
        expect(days(second)).toEqual(days(first));
        const lastOfAll = (at: Present | undefined) => (['me', 'them', 'both'] as const).map((by) => at?.get(id)?.person.last[by]?.at);
        expect(lastOfAll(second)).toEqual(lastOfAll(first));
      }
    });
    fc.assert(property, { numRuns: 300 });
  });
});
