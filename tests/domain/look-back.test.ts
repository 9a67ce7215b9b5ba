import { describe, expect, test } from 'vitest';
import type { By, Contact } from '../../utils/domain/contact.ts';
import { dayOf } from '../../utils/domain/local-day.ts';
import { lookBack, monthBefore, weekUntil } from '../../utils/domain/look-back.ts';
import { aPerson } from './a-person.ts';

const today = Date.parse('2026-11-22') / 86_400_000;
const onDay = (day: number, by: By = 'me'): Contact => ({ id: `${day}${by}`, at: day, by, channel: 'email', source: 'sent' });
const ana = aPerson({ id: 'ana', name: 'Ana' });
const ben = aPerson({ id: 'ben', name: 'Ben' });
const said = (ledgers: Record<string, Contact[]>, people = [ana, ben]) =>
  lookBack(people, new Map(Object.entries(ledgers)), weekUntil(today), (at) => at);

describe('looking back over a week', () => {
  test('tells with whom there was word, each once, and on which days', () => {
    const week = said({ ana: [onDay(today), onDay(today - 1), onDay(today - 1, 'them')], ben: [onDay(today - 6, 'both'), onDay(today - 7)] });
    expect(week).toMatchObject({
      wrote: [{ id: 'ana', name: 'Ana' }],
      heard: [{ id: 'ana', name: 'Ana' }],
      together: [{ id: 'ben', name: 'Ben' }],
      again: [],
      marks: [
        { day: today - 6, by: 'both' },
        { day: today - 1, by: 'both' },
        { day: today, by: 'me' },
      ],
    });
    expect(JSON.stringify(week)).not.toContain('addedAt');
  });

  test('tells of those with whom it was the first word after half a year', () => {
    expect(said({ ana: [onDay(today - 2), onDay(today - 184)], ben: [onDay(today - 2), onDay(today - 100)] }).again).toEqual([
      { id: 'ana', name: 'Ana' },
    ]);
    expect(said({ ana: [onDay(today - 2)] }).again).toEqual([]);
  });

  test('says nothing of whoever is left in peace or in memory, or of other days', () => {
    const people = [aPerson({ id: 'ana', state: { kind: 'protected' } }), aPerson({ id: 'ben', state: { kind: 'in-memory' } })];
    const quiet = { wrote: [], heard: [], together: [], again: [], marks: [] };
    expect(said({ ana: [onDay(today)], ben: [onDay(today)] }, people)).toMatchObject(quiet);
    expect(said({ ana: [onDay(today - 7), onDay(today + 1)] })).toMatchObject(quiet);
  });
});

test('the month before is whole, over new years and leap days', () => {
  const spanOf = (day: string) => {
    const { from, until } = monthBefore(Date.parse(day) / 86_400_000);
    return [dayOf(from), dayOf(until)];
  };
  expect(spanOf('2026-11-22')).toEqual(['2026-10-01', '2026-10-31']);
  expect(spanOf('2027-01-01')).toEqual(['2026-12-01', '2026-12-31']);
  expect(spanOf('2028-03-31')).toEqual(['2028-02-01', '2028-02-29']);
});
