import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../utils/domain/person.ts';
import { maySuggest } from '../../utils/domain/suggestable.ts';
import { aPerson } from './a-person.ts';

const day = 86_400_000;
/** Noon in Vienna. */
const now = Date.parse('2026-11-22T11:00:00Z');
const zone = 'Europe/Vienna';
const practice = { channel: 'practice', id: 'ana' } as const;

describe('the gate', () => {
  it.each<[string, Partial<Person>, boolean]>([
    ['open', {}, true],
    ['protected', { state: { kind: 'protected' } }, false],
    ['in memory', { state: { kind: 'in-memory' } }, false],
    ['resting until the user says', { state: { kind: 'resting', until: null } }, false],
    ['resting until tomorrow', { state: { kind: 'resting', until: now + day } }, false],
    ['resting until yesterday', { state: { kind: 'resting', until: now - day } }, true],
    ['resting until nobody knows when', { state: { kind: 'resting', until: Number.NaN } }, true],
    ['put off until tomorrow', { notNow: { times: 1, until: now + day } }, false],
    ['put off until yesterday', { notNow: { times: 1, until: now - day } }, true],
    ['without a rhythm', { rhythm: 'none' }, false],
    ['there to practise with', { handles: [practice] }, false],
    ['there to practise with, and at an address', { handles: [practice, { channel: 'email', id: 'ana@example.org' }] }, true],
  ])('%s: %s', (_, different, opens) => {
    expect(maySuggest(aPerson(different), now, zone)).toBe(opens);
  });

  it('opens at a midnight, never in the middle of a day', () => {
    const zones = fc.constantFrom(zone, 'Pacific/Apia', 'America/Sao_Paulo', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 20_000 * 24 }), fc.integer({ min: -9 * 24, max: 9 * 24 }), (place, hours, before) => {
        const at = hours * 3_600_000;
        const person = aPerson({ notNow: { times: 1, until: at + before * 3_600_000 } });
        if (maySuggest(person, at, place) || !maySuggest(person, at + 3_600_000, place)) return;
        const dayOf = (moment: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: place }).format(moment);
        expect(dayOf(at + 3_600_000)).not.toBe(dayOf(at));
      }),
      { numRuns: 2_000 },
    );
  });
});
