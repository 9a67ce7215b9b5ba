import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPerson, newPerson, room } from '../../utils/domain/circle.ts';
import type { PersonDetails } from '../../utils/domain/person.ts';
import { aPerson } from './a-person.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('newPerson', () => {
  it('needs only a name', () => {
    expect(newPerson('p1', { name: ' Ana  Lima\n' }, now)).toEqual({
      id: 'p1',
      name: 'Ana Lima',
      nicknames: [],
      relation: 'friend',
      ring: 3,
      handles: [],
      rhythm: 'by-ring',
      threads: [],
      notes: [],
      knownFrom: '',
      dates: [],
      preferred: null,
      language: null,
      register: null,
      state: { kind: 'open' },
      addedAt: now,
      last: {},
      notNow: { times: 0, until: 0 },
    });
  });

  it('is wrong without one', () => {
    expect(newPerson('p1', { name: ' \t' }, now)).toEqual({ wrong: 'name', why: 'empty' });
  });
});

describe('editPerson', () => {
  it('changes what is told and nothing else', () => {
    const ana = aPerson({ notes: ['likes rain'], last: { me: { at: 1, channel: 'email' } } });
    expect(editPerson(ana, { ring: 1, knownFrom: ' the flat in Graz ' })).toEqual({ ...ana, ring: 1, knownFrom: 'the flat in Graz' });
  });

  it('normalises handles and keeps each once', () => {
    const handles = [
      { channel: 'email', id: 'Ana <ANA@example.org>' },
      { channel: 'email', id: 'ana@example.org' },
      { channel: 'practice', id: ' Ana' },
    ] as const;
    expect(editPerson(aPerson(), { handles })).toMatchObject({
      handles: [
        { channel: 'email', id: 'ana@example.org' },
        { channel: 'practice', id: 'ana' },
      ],
    });
  });

  it('drops lines with nothing in them', () => {
    const change = {
      notes: [' ', 'a cat named Zip '],
      threads: [
        { id: 't', text: '' },
        { id: 'u', text: ' interview on the 12th' },
      ],
    };
    expect(editPerson(aPerson(), change)).toMatchObject({ notes: ['a cat named Zip'], threads: [{ id: 'u', text: 'interview on the 12th' }] });
  });

  it('keeps each nickname once, days that are one, and a language as it is written', () => {
    const change: Partial<PersonDetails> = {
      nicknames: [' Annie', 'Annie', '', 'Ana Lima'],
      dates: [
        { id: 'b', kind: 'birthday', text: 'ignored', month: 2, day: 29, year: null },
        { id: 'w', kind: 'own', text: ' the wedding ', month: 2, day: 29, year: 2024 },
      ],
      language: 'pt_br',
    };
    expect(editPerson(aPerson(), change)).toMatchObject({
      nicknames: ['Annie'],
      dates: [
        { id: 'b', kind: 'birthday', text: '', month: 2, day: 29, year: null },
        { id: 'w', kind: 'own', text: 'the wedding', month: 2, day: 29, year: 2024 },
      ],
      language: 'pt-BR',
    });
  });

  it('keeps names with markup, another direction or an emoji as they are', () => {
    for (const name of ['<b>Ana</b>', 'ليلى حداد', 'Ana 🌻']) expect(editPerson(aPerson(), { name })).toMatchObject({ name });
  });

  const many = <Made>(count: number, make: (at: number) => Made) => Array.from({ length: count }, (_, at) => make(at));

  it.each<[Partial<PersonDetails>, string, string]>([
    [{ name: '' }, 'name', 'empty'],
    [{ name: 'a'.repeat(room.name + 1) }, 'name', 'too-long'],
    [{ knownFrom: 'a'.repeat(room.text + 1) }, 'knownFrom', 'too-long'],
    [{ nicknames: many(room.nicknames + 1, (at) => `A${at}`) }, 'nicknames', 'too-many'],
    [{ nicknames: ['a'.repeat(room.name + 1)] }, 'nicknames', 'too-long'],
    [{ dates: [{ id: 'd', kind: 'birthday', text: '', month: 2, day: 30, year: null }] }, 'dates', 'not-a-date'],
    [{ dates: [{ id: 'd', kind: 'birthday', text: '', month: 2, day: 29, year: 2023 }] }, 'dates', 'not-a-date'],
    [{ dates: [{ id: 'd', kind: 'own', text: ' ', month: 2, day: 3, year: null }] }, 'dates', 'empty'],
    [{ dates: many(room.dates + 1, (at) => ({ id: `${at}`, kind: 'birthday', text: '', month: 2, day: 3, year: null })) }, 'dates', 'too-many'],
    [{ language: 'plain english' }, 'language', 'not-a-language'],
    [{ notes: ['a'.repeat(room.text + 1)] }, 'notes', 'too-long'],
    [{ notes: many(room.notes + 1, () => 'a') }, 'notes', 'too-many'],
    [{ threads: [{ id: 't', text: 'a'.repeat(room.text + 1) }] }, 'threads', 'too-long'],
    [{ threads: many(room.threads + 1, (at) => ({ id: `${at}`, text: 'a' })) }, 'threads', 'too-many'],
    [{ handles: [{ channel: 'email', id: 'ana' }] }, 'handles', 'not-an-address'],
    [{ handles: many(room.handles + 1, (at) => ({ channel: 'email' as const, id: `ana${at}@example.org` })) }, 'handles', 'too-many'],
  ])('names what is wrong: %#', (change, wrong, why) => {
    expect(editPerson(aPerson(), change)).toEqual({ wrong, why });
  });

  it('takes as much as there is room for', () => {
    const handles = many(room.handles, (at) => ({ channel: 'email' as const, id: `ana${at}@example.org` }));
    const threads = many(room.threads, (at) => ({ id: `${at}`, text: 'a'.repeat(room.text) }));
    const full = {
      handles,
      threads,
      name: 'a'.repeat(room.name),
      knownFrom: 'a'.repeat(room.text),
      notes: many(room.notes, () => 'a'.repeat(room.text)),
    };
    expect(editPerson(aPerson(), full)).toMatchObject(full);
  });

  it('lets nothing but details in', () => {
    const sneaky = { name: 'Ben', id: 'other', last: { me: { at: 5, channel: 'email' } }, ring: undefined } as unknown as Partial<PersonDetails>;
    expect(editPerson(aPerson(), sneaky)).toEqual(aPerson({ name: 'Ben' }));
  });

  it('has nothing more to change in what it gave', () => {
    const change = fc.record(
      {
        name: fc.string({ unit: 'binary' }),
        knownFrom: fc.string({ unit: 'binary' }),
        notes: fc.array(fc.string({ unit: 'binary' })),
        threads: fc.array(fc.record({ id: fc.string(), text: fc.string() })),
        handles: fc.array(
          fc.record({ channel: fc.constantFrom('email', 'practice'), id: fc.oneof(fc.emailAddress(), fc.constantFrom('ANA', 'ana ')) }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, (told) => {
        const person = editPerson(aPerson(), told as Partial<PersonDetails>);
        if ('wrong' in person) return;
        expect(editPerson(person, {})).toEqual(person);
        expect(person.name.trim()).not.toBe('');
      }),
    );
  });
});
