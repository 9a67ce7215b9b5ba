import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../utils/domain/merge.ts';
import type { Person, PersonState } from '../../utils/domain/person.ts';
import { aPerson } from './a-person.ts';

const email = (id: string) => ({ channel: 'email', id }) as const;
const birthday = (id: string, year: number | null, day = 4) => ({ id, kind: 'birthday', text: '', month: 3, day, year }) as const;

const merged = (into: Partial<Person>, from: Partial<Person>): Person => {
  const both = mergePeople(aPerson({ id: 'into', ...into }), aPerson({ id: 'from', name: 'Anna', ...from }));
  if ('wrong' in both) throw new Error(both.wrong);
  return both;
};

describe('two records of one person', () => {
  it('are one, with the name and the id of the first', () => {
    expect(merged({ nicknames: ['Ani'] }, { nicknames: ['Ani', 'Annie', 'Ana Lima'] })).toMatchObject({
      id: 'into',
      name: 'Ana Lima',
      nicknames: ['Ani', 'Anna', 'Annie'],
    });
  });

  it('have what both had, each once', () => {
    const both = merged(
      { handles: [email('ana@example.org')], notes: ['plays the cello'], threads: [{ id: '1', text: 'the move' }], dates: [birthday('d', null)] },
      {
        handles: [email('ana@example.org'), email('anna@work.example')],
        notes: ['plays the cello', 'likes plums'],
        threads: [
          { id: '2', text: 'the move' },
          { id: '1', text: 'the exam' },
        ],
        dates: [birthday('e', 1980), birthday('d', 1981, 5)],
      },
    );
    expect(both.handles).toEqual([email('ana@example.org'), email('anna@work.example')]);
    expect(both.notes).toEqual(['plays the cello', 'likes plums']);
    expect(both.threads).toEqual([
      { id: '1', text: 'the move' },
      { id: '1 from', text: 'the exam' },
    ]);
    expect(both.dates).toEqual([birthday('d', 1980), birthday('d from', 1981, 5)]);
  });

  it('where they met is lost from neither', () => {
    expect(merged({ knownFrom: '' }, { knownFrom: 'the choir' })).toMatchObject({ knownFrom: 'the choir', notes: [] });
    expect(merged({ knownFrom: 'Graz' }, { knownFrom: 'the choir' })).toMatchObject({ knownFrom: 'Graz', notes: ['the choir'] });
  });

  it('the closer ring, what only one told, the newest dates, the longer wait', () => {
    const both = merged(
      { ring: 3, last: { me: { at: 5, channel: 'met' } }, addedAt: 9, notNow: { times: 1, until: 4 } },
      {
        ring: 2,
        rhythm: 'monthly',
        preferred: 'call',
        language: 'pt',
        register: 'formal',
        last: { me: { at: 3, channel: 'call' }, them: { at: 7, channel: 'email' } },
        addedAt: 2,
        notNow: { times: 2, until: 8 },
      },
    );
    expect(both).toMatchObject({ ring: 2, rhythm: 'monthly', preferred: 'call', language: 'pt', register: 'formal', addedAt: 2 });
    expect(both.last).toEqual({ me: { at: 5, channel: 'met' }, them: { at: 7, channel: 'email' } });
    expect(both.notNow).toEqual({ times: 2, until: 8 });
  });

  const resting = (until: number | null): PersonState => ({ kind: 'resting', until });
  it.each<[PersonState, PersonState, PersonState]>([
    [{ kind: 'open' }, { kind: 'protected' }, { kind: 'protected' }],
    [{ kind: 'in-memory' }, { kind: 'open' }, { kind: 'in-memory' }],
    [{ kind: 'protected' }, { kind: 'in-memory' }, { kind: 'in-memory' }],
    [{ kind: 'open' }, resting(5), resting(5)],
    [resting(5), resting(9), resting(9)],
    [resting(null), resting(9), resting(null)],
  ])('%j and %j are %j', (one, other, state) => {
    expect(merged({ state: one }, { state: other }).state).toEqual(state);
  });

  it('that do not fit are told, and nothing is cut', () => {
    const notes = (begin: string) => Array.from({ length: 150 }, (_, at) => `${begin} ${at}`);
    expect(mergePeople(aPerson({ notes: notes('a') }), aPerson({ notes: notes('b') }))).toEqual({ wrong: 'notes', why: 'too-many' });
  });

  it('nothing of either is lost, whichever comes first', () => {
    const text = fc.constantFrom('one', 'two', 'three', 'four');
    const some = fc.record({
      name: text,
      nicknames: fc.uniqueArray(text),
      notes: fc.uniqueArray(text),
      handles: fc.uniqueArray(
        text.map((name) => email(`${name}@example.org`)),
        { selector: ({ id }) => id },
      ),
      threads: fc.uniqueArray(
        text.map((words) => ({ id: words, text: words })),
        { selector: ({ id }) => id },
      ),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const both = merged(one, other);
        for (const side of [one, other]) {
          expect([both.name, ...both.nicknames]).toEqual(expect.arrayContaining([side.name, ...side.nicknames]));
          expect(both.notes).toEqual(expect.arrayContaining(side.notes));
          expect(both.handles).toEqual(expect.arrayContaining(side.handles));
          expect(both.threads.map((thread) => thread.text)).toEqual(expect.arrayContaining(side.threads.map((thread) => thread.text)));
        }
        for (const list of [both.nicknames, both.notes, both.threads.map(({ id }) => id)]) expect(new Set(list).size).toBe(list.length);
      }),
    );
  });
});
