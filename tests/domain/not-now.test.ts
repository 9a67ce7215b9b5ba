import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNotNow, nextLonger, offersLonger, withLongerRhythm } from '../../utils/domain/not-now.ts';
import { rings } from '../../utils/domain/person.ts';
import { rhythmOf, rhythms, windowOf } from '../../utils/domain/rhythm.ts';
import { maySuggest } from '../../utils/domain/suggestable.ts';
import { aPerson } from './a-person.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** Noon in Vienna. */
const now = Date.parse('2026-11-22T11:00:00Z');
const zone = 'Europe/Vienna';

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
        const ana = aPerson({ rhythm });
        expect(maySuggest({ ...ana, notNow: answerNotNow(ana, now, until) }, now + later, zone)).toBe(false);
      }),
    );
  });

  it('is not put off by a day that is none', () => {
    expect(answerNotNow(aPerson({ rhythm: 'weekly' }), now, Number.NaN)).toEqual({ times: 1, until: now + 6 * day });
  });
});

describe('a longer rhythm', () => {
  it('is the next one, and there is none after a year or without a rhythm', () => {
    expect(rhythms.map((rhythm) => nextLonger(aPerson({ rhythm })))).toEqual(['fortnightly', 'monthly', 'seasonal', 'yearly', null, null]);
    expect(rings.map((ring) => nextLonger(aPerson({ ring })))).toEqual(['fortnightly', 'seasonal', 'yearly', null]);
  });

  it.each([
    [2, null],
    [3, 'seasonal'],
    [7, 'seasonal'],
  ])('after "not now" %i times: %s is offered', (times, offered) => {
    expect(offersLonger(aPerson({ rhythm: 'monthly', notNow: { times, until: 0 } }))).toBe(offered);
  });

  it('begins now, and nothing is put off any more', () => {
    const before = aPerson({ rhythm: 'monthly', notNow: { times: 3, until: 5 } });
    expect(withLongerRhythm(before, now)).toEqual({ ...before, rhythm: 'seasonal', notNow: { times: 0, until: now + 80 * day } });
    const yearly = aPerson({ rhythm: 'yearly', notNow: { times: 3, until: 5 } });
    expect(withLongerRhythm(yearly, now)).toBe(yearly);
  });

  it('is always longer, and comes to an end', () => {
    for (const ring of rings) {
      let person = aPerson({ ring });
      for (let step = 0; step < 5; step += 1) {
        const after = withLongerRhythm(person, now);
        if (after === person) break;
        expect(windowOf(rhythmOf(after))?.fromDays).toBeGreaterThan(windowOf(rhythmOf(person))?.fromDays ?? 0);
        person = after;
      }
      expect(nextLonger(person)).toBeNull();
    }
  });
});
