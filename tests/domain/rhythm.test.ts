import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rings } from '../../utils/domain/person.ts';
import { availability, rhythmOf, rhythms, windowOf } from '../../utils/domain/rhythm.ts';
import { aPerson } from './a-person.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const zone = 'Europe/Vienna';
const ids = Array.from({ length: 200 }, (_, at) => `p${at}`);

function silentSince(days: number, rhythm: (typeof rhythms)[number], id = 'ana') {
  return availability(aPerson({ id, rhythm, last: { them: { at: now - days * day, channel: 'call' } } }), now, zone);
}

describe('windowOf', () => {
  it('is kind: nothing shows before about the time the word says, and the room is at least three days', () => {
    const meant = { weekly: 7, fortnightly: 14, monthly: 30, seasonal: 91, yearly: 365 };
    for (const [rhythm, days] of Object.entries(meant)) {
      const window = windowOf(rhythm as keyof typeof meant);
      expect(window?.fromDays).toBeGreaterThan(days * 0.8);
      expect(window?.fromDays).toBeLessThan(days);
      expect(window?.toDays).toBeGreaterThan(days);
      expect(window?.toDays).toBeLessThan(days * 1.3);
    }
  });

  it('is null for somebody never to be suggested', () => {
    expect(windowOf('none')).toBeNull();
  });
});

describe('rhythmOf', () => {
  it('follows the ring where nothing else was chosen, closer people more often', () => {
    const days = rings.map((ring) => windowOf(rhythmOf({ rhythm: 'by-ring', ring }))?.fromDays);
    expect(days).toEqual([6, 26, 80, 330]);
  });

  it('is their own where one was chosen', () => {
    expect(rhythmOf({ rhythm: 'none', ring: 1 })).toBe('none');
  });
});

describe('availability', () => {
  it('shows nothing before the window and everything after it', () => {
    for (const rhythm of rhythms) {
      const window = windowOf(rhythm);
      if (!window) continue;
      for (const id of ids) {
        expect(silentSince(window.fromDays - 1, rhythm, id)).toBe('inside');
        expect(silentSince(window.toDays, rhythm, id)).toBe('available');
      }
    }
  });

  it('begins on different days for different people', () => {
    const here = ids.map((id) => silentSince(8, 'weekly', id));
    expect(new Set(here)).toEqual(new Set(['inside', 'available']));
  });

  it('never comes for a rhythm of none, and at once for somebody never noted', () => {
    expect(silentSince(5000, 'none')).toBe('inside');
    expect(availability(aPerson(), now, zone)).toBe('available');
    expect(availability(aPerson({ rhythm: 'none' }), now, zone)).toBe('inside');
  });

  it('starts again with any contact, at the time of the contact', () => {
    const longAgo = { them: { at: now - 500 * day, channel: 'email' } } as const;
    for (const by of ['me', 'them', 'both'] as const) {
      const noted = aPerson({ rhythm: 'weekly', last: { ...longAgo, [by]: { at: now - 2 * day, channel: 'met' } } });
      expect(availability(noted, now, zone)).toBe('inside');
      expect(availability(noted, now + 8 * day, zone)).toBe('available');
    }
  });

  it('stays inside with a clock set back and with no clock at all', () => {
    const person = aPerson({ last: { me: { at: now, channel: 'email' } } });
    expect(availability(person, now - 4000 * day, zone)).toBe('inside');
    expect(availability(person, Number.NaN, zone)).toBe('inside');
  });

  it('changes at midnight of the place and at no other time', () => {
    const place = fc.constantFrom(zone, 'Pacific/Kiritimati', 'America/Sao_Paulo');
    const hours = fc.integer({ min: 0, max: 14 * 24 });
    fc.assert(
      fc.property(place, hours, fc.uuid(), (timeZone, hour, id) => {
        const person = aPerson({ id, rhythm: 'weekly', last: { me: { at: now, channel: 'email' } } });
        const at = now + hour * 3_600_000;
        const next = at + 3_600_000;
        if (availability(person, at, timeZone) === availability(person, next, timeZone)) return;
        expect(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(next)).toBe('00');
      }),
      { numRuns: 500 },
    );
  });

  it('once available, it stays so until there is contact', () => {
    const moment = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 0, max: 500 * day }),
        fc.integer({ min: 0, max: 3000 * day }),
        fc.constantFrom(...rhythms),
        (last, since, more, rhythm) => {
          const person = aPerson({ rhythm, last: { me: { at: last, channel: 'email' } } });
          if (availability(person, last + since, zone) === 'inside') return;
          expect(availability(person, last + since + more, zone)).toBe('available');
        },
      ),
    );
  });
});
