import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPerson } from '../../../utils/domain/backup/join-person.ts';
import { changesNothing, type Kept, type Plan, planRestore } from '../../../utils/domain/backup/plan-restore.ts';
import { nothingRemembered } from '../../../utils/domain/backup/remembered.ts';
import type { Contact } from '../../../utils/domain/contact.ts';
import type { Person } from '../../../utils/domain/person.ts';
import { defaultSettings } from '../../../utils/domain/settings.ts';
import { aPerson } from '../a-person.ts';

const on = (at: number): Contact => ({ id: `c${at}`, at, by: 'me', channel: 'email', source: 'logged' });
const kept = (people: readonly Person[], ledgers: Readonly<Record<string, readonly Contact[]>> = {}, more: Partial<Kept> = {}): Kept => ({
  people,
  ledgers: new Map(Object.entries(ledgers)),
  settings: null,
  openers: null,
  moments: null,
  felt: null,
  remembered: null,
  ...more,
});
const ana = aPerson();
const theo = aPerson({ id: 'theo', name: 'Théo' });
const lena = aPerson({ id: 'lena', name: 'Lena' });
const names = ({ added, changed, removed }: Plan) => ({
  added: added.map(({ person }) => person.name),
  changed: changed.map(({ before }) => before.name),
  removed: removed.map(({ name }) => name),
});

describe('a restore', () => {
  const here = kept([ana, theo], { ana: [on(1), on(2)], theo: [on(3)] });
  const backup = kept([{ ...ana, notes: ['likes figs'] }, lena], { ana: [on(2), on(4)], lena: [on(5)] });

  test('that merges adds and changes, and takes nobody away', () => {
    const plan = planRestore(here, backup, 'merge');
    expect(names(plan)).toEqual({ added: ['Lena'], changed: ['Ana Lima'], removed: [] });
    expect(plan).toMatchObject({ same: 1, dates: { added: 2, removed: 0 }, added: [{ contacts: [on(5)] }] });
    expect(plan.changed[0]).toMatchObject({ person: { notes: ['likes figs'] }, contacts: [on(4), on(2), on(1)], before: ana, left: false });
  });

  test('that replaces leaves exactly the backup', () => {
    const plan = planRestore(here, backup, 'replace');
    expect(names(plan)).toEqual({ added: ['Lena'], changed: ['Ana Lima'], removed: ['Théo'] });
    expect(plan).toMatchObject({ same: 0, dates: { added: 2, removed: 2 } });
    expect(plan.changed[0]?.contacts).toEqual([on(2), on(4)]);
  });

  test.each(['merge', 'replace'] as const)('of what is here already does nothing (%s)', (how) => {
    const plan = planRestore(here, kept(here.people.toReversed(), { theo: [on(3)], ana: [on(2), on(1)] }), how);
    expect(changesNothing(plan)).toBe(true);
    expect(plan).toMatchObject({ same: 2, dates: { added: 0, removed: 0 } });
  });

  test('of settings only replaces, and of lines joins', () => {
    const settings = { ...defaultSettings, tone: 'warm' } as const;
    const line = (id: string, text: string) => ({ id, text, intent: 'check_in' }) as const;
    const ours = kept([], {}, { settings, openers: { hidden: ['a'], edited: { x: 'ours' }, own: [line('1', 'ours')] } });
    const theirs = kept(
      [],
      {},
      {
        settings: { ...settings, tone: 'calm' },
        openers: { hidden: ['b'], edited: { x: 'theirs', y: 'theirs' }, own: [line('1', 'theirs'), line('2', 'theirs')] },
      },
    );
    const merged = planRestore(ours, theirs, 'merge');
    expect(merged.settings).toBeNull();
    expect(merged.openers).toEqual({ hidden: ['a', 'b'], edited: { x: 'ours', y: 'theirs' }, own: [line('1', 'ours'), line('2', 'theirs')] });
    expect(planRestore(ours, theirs, 'replace')).toMatchObject({ settings: { tone: 'calm' }, openers: theirs.openers });
    expect(changesNothing(planRestore(ours, kept([]), 'replace'))).toBe(true);
  });

  test('of what was suggested alone is something to bring back, and names nobody who goes', () => {
    const invited = (person: string) => [{ day: 1, person, dated: false, slot: null, answer: null }] as const;
    const remembered = (person: string) => ({ remembered: { ...nothingRemembered, invited: invited(person) } });
    const merged = planRestore(kept([ana]), kept([ana], {}, remembered('ana')), 'merge');
    expect(merged.remembered).toMatchObject({ invited: [{ person: 'ana' }] });
    expect(changesNothing(merged)).toBe(false);
    const replaced = planRestore(kept([ana, theo]), kept([ana], {}, remembered('theo')), 'replace');
    expect(replaced).toMatchObject({ removed: [{ id: 'theo' }], remembered: { invited: [{ person: '' }] } });
    expect(changesNothing(planRestore(kept([ana], {}, remembered('ana')), kept([ana]), 'replace'))).toBe(true);
  });
});

describe('somebody who is on both sides', () => {
  const ours = aPerson({
    ring: 2,
    handles: [{ channel: 'email', id: 'a@example.org' }],
    notes: ['one'],
    addedAt: 5,
    last: { me: { at: 9, channel: 'email' } },
  });

  test('keeps what was said here, and gains the rest', () => {
    const theirs: Person = {
      ...ours,
      name: 'Ana L.',
      ring: 4,
      knownFrom: 'Graz',
      preferred: 'call',
      handles: [{ channel: 'email', id: 'b@example.org' }, ...ours.handles],
      notes: ['two', 'one'],
      addedAt: 3,
      last: { me: { at: 4, channel: 'slack' }, both: { at: 7, channel: 'met' } },
      state: { kind: 'in-memory' },
    };
    expect(joinPerson(ours, theirs)).toEqual({
      left: false,
      person: {
        ...ours,
        nicknames: ['Ana L.'],
        knownFrom: 'Graz',
        preferred: 'call',
        handles: [...ours.handles, { channel: 'email', id: 'b@example.org' }],
        notes: ['one', 'two'],
        addedAt: 3,
        last: { me: { at: 9, channel: 'email' }, both: { at: 7, channel: 'met' } },
      },
    });
  });

  test('has one birthday, with its year where either side knows it', () => {
    const birthday = (day: number, year: number | null, id = 'b') => ({ id, kind: 'birthday', text: '', month: 3, day, year }) as const;
    const datesOf = (mine: Person['dates'], theirs: Person['dates']) => joinPerson({ ...ours, dates: mine }, { ...ours, dates: theirs }).person.dates;
    expect(datesOf([birthday(1, null)], [birthday(1, 1990, 'other')])).toEqual([birthday(1, 1990)]);
    expect(datesOf([birthday(1, null)], [birthday(2, 1990, 'other')])).toEqual([birthday(1, null)]);
    expect(datesOf([], [birthday(2, 1990)])).toEqual([birthday(2, 1990)]);
  });

  test('who has more than there is room for keeps all of ours, and says so', () => {
    const many = (from: number) => Array.from({ length: 150 }, (_, at) => `note ${from + at}`);
    const { person, left } = joinPerson({ ...ours, notes: many(0) }, { ...ours, notes: many(150) });
    expect(left).toBe(true);
    expect(person.notes).toHaveLength(200);
    expect(person.notes.slice(0, 150)).toEqual(many(0));
  });
});

describe('whatever is on the two sides', () => {
  const texts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  const person = fc
    .record({
      id: fc.constantFrom('1', '2', '3'),
      name: fc.constantFrom('Ana', 'Zoë'),
      notes: texts,
      nicknames: texts,
      knownFrom: fc.constantFrom('', 'x', 'y'),
    })
    .map((different) => aPerson(different));
  const side = fc
    .tuple(fc.uniqueArray(person, { selector: ({ id }) => id }), fc.uniqueArray(fc.nat(8)), fc.uniqueArray(fc.nat(8)))
    .map(([people, one, two]) => kept(people, { 1: one.map(on), 2: two.map(on) }));

  /** What is here once a plan was carried out. */
  const carriedOut = (here: Kept, { added, changed, removed }: Plan): Kept => {
    const after = new Map([...added, ...changed].map((one) => [one.person.id, one]));
    const gone = new Set(removed.map(({ id }) => id));
    const stay = here.people.filter(({ id }) => !after.has(id) && !gone.has(id));
    return kept([...stay, ...[...after.values()].map(({ person }) => person)], {
      ...Object.fromEntries(stay.map(({ id }) => [id, here.ledgers.get(id) ?? []])),
      ...Object.fromEntries([...after].map(([id, { contacts }]) => [id, contacts])),
    });
  };

  test('merging loses nobody, no note and no date of either', () => {
    fc.assert(
      fc.property(side, side, (here, backup) => {
        const after = carriedOut(here, planRestore(here, backup, 'merge'));
        for (const before of [here, backup]) {
          for (const { id, notes, name } of before.people) {
            const now = after.people.find((one) => one.id === id);
            expect(now?.notes).toEqual(expect.arrayContaining([...notes]));
            expect([now?.name, ...(now?.nicknames ?? [])]).toContain(name);
            expect(after.ledgers.get(id) ?? []).toEqual(expect.arrayContaining([...(before.ledgers.get(id) ?? [])]));
          }
        }
      }),
    );
  });

  test.each(['merge', 'replace'] as const)('a second time changes nothing more (%s)', (how) => {
    fc.assert(
      fc.property(side, side, (here, backup) => {
        expect(changesNothing(planRestore(carriedOut(here, planRestore(here, backup, how)), backup, how))).toBe(true);
      }),
    );
  });

  test('replacing leaves exactly the people of the backup', () => {
    fc.assert(
      fc.property(side, side, (here, backup) => {
        const after = carriedOut(here, planRestore(here, backup, 'replace'));
        const byId = (people: readonly Person[]) => people.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(byId(after.people)).toEqual(byId(backup.people));
      }),
    );
  });
});
