import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { decodeRecord, encodeRecord, type Migration, migrations, version } from '../../utils/extension/record.ts';
import { person } from '../../utils/extension/stored.ts';
import { settings } from '../../utils/extension/stored-settings.ts';

const pet = v.object({ name: v.string(), legs: v.number() });
/** Version 1 called it `called`; version 2 did not count legs. */
const steps: readonly Migration[] = [({ called, ...pet }) => ({ ...pet, name: called }), (pet) => ({ ...pet, legs: 4 })];

describe('a record of an earlier version', () => {
  it.each([
    [
      { v: 1, called: 'Momo' },
      { name: 'Momo', legs: 4 },
    ],
    [
      { v: 2, name: 'Momo' },
      { name: 'Momo', legs: 4 },
    ],
    [
      { v: 3, name: 'Momo', legs: 3 },
      { name: 'Momo', legs: 3 },
    ],
  ])('%j is brought to today', (raw, today) => expect(decodeRecord(raw, pet, steps)).toEqual(today));

  it('goes through the steps that came after it alone', () => {
    expect(decodeRecord({ v: 2, name: 'Momo', called: 'not this' }, pet, steps)).toEqual({ name: 'Momo', legs: 4 });
  });

  it('which no step can bring further is broken, whatever the step does', () => {
    const throws: Migration = () => {
      throw new Error('no');
    };
    expect(decodeRecord({ v: 1, called: 'Momo' }, pet, [throws, throws])).toBe('broken');
    expect(decodeRecord({ v: 1 }, pet, steps)).toBe('broken');
  });
});

describe('a person of an earlier version', () => {
  const written = {
    id: 'ana',
    name: 'Ana Lima',
    relation: 'friend',
    ring: 2,
    handles: [{ channel: 'email', id: 'ana@example.org' }],
    rhythm: 'monthly',
    threads: [{ id: 't', text: 'the move' }],
    notes: ['plays the cello'],
    knownFrom: 'the choir',
    state: { kind: 'resting', until: null },
    addedAt: 1,
    last: { me: { at: 2, channel: 'email' } },
    notNow: { times: 1, until: 3 },
  };

  it.each([1, 2, 3])('of version %i is today’s, and nothing of them is lost', (v) => {
    const today = { ...written, nicknames: [], dates: [], preferred: null, language: null, register: null };
    expect(decodeRecord({ v, ...written }, person)).toEqual(today);
  });

  it('without its ring is broken, whatever the version', () => {
    const { ring: _, ...others } = written;
    for (const v of [1, 2, 3, 4]) expect(decodeRecord({ v, ...others }, person)).toBe('broken');
  });
});

describe('settings of an earlier version', () => {
  it.each([1, 2])('of version %i are as if nobody had chosen what came later', (v) => {
    expect(decodeRecord({ v, paused: 7, tone: 'calm' }, settings)).toEqual({ ...defaultSettings, paused: 7, tone: 'calm' });
  });

  it('of version 4 keep what was chosen', () => {
    const chosen = { paused: null, tone: 'any', draftHints: true, hintsAway: ['needless-apology'], hesitation: false, country: 'AT' };
    expect(decodeRecord({ v: 4, ...chosen }, settings)).toEqual({ ...defaultSettings, ...chosen });
  });
});

describe('what we do not write', () => {
  it('from a later version is left alone', () => expect(decodeRecord({ v: 4, name: 'Momo', legs: 4 }, pet, steps)).toBe('newer'));

  it.each([
    [undefined],
    [null],
    ['{}'],
    [[]],
    [{}],
    [{ name: 'Momo', legs: 4 }],
    [{ v: 0, name: 'Momo', legs: 4 }],
    [{ v: -1 }],
    [{ v: 1.5 }],
    [{ v: '1' }],
  ])('%j is broken', (raw) => expect(decodeRecord(raw, pet, steps)).toBe('broken'));

  it('never throws', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (raw) => ['broken', 'newer'].includes(decodeRecord(raw, pet, steps) as string)));
  });
});

describe('what we write', () => {
  it('is of the version that all steps lead to', () => expect(version).toBe(migrations.length + 1));

  it('is read again as it was', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.string(), legs: fc.double({ noNaN: true }) }), (one) => {
        expect(decodeRecord(encodeRecord(one), pet)).toEqual(one);
      }),
    );
  });
});
