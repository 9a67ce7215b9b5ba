import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../utils/domain/channel.ts';
import type { By, Contact } from '../../utils/domain/contact.ts';
import { dayNumber, dayOf } from '../../utils/domain/local-day.ts';
import { type Timeline, timelineOf } from '../../utils/domain/timeline.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');

const contact = (at: string | number, by: By = 'me', channel: Contact['channel'] = 'email') => ({
  at: typeof at === 'number' ? at : Date.parse(at),
  by,
  channel,
});
const drawn = (contacts: readonly ReturnType<typeof contact>[], zone = 'UTC', most = 48) => timelineOf(contacts, now, zone, most);
const marks = ({ strips }: Timeline) => strips.flatMap((strip) => strip.marks);
const days = (numbers: readonly number[]) => numbers.map(dayOf);

describe('when two people were in touch', () => {
  it('nothing noted is a year of paper', () => {
    const { strips, lines, span, aside, from, until, years } = drawn([]);
    expect({ strips, lines, span, aside }).toEqual({ strips: [], lines: [], span: null, aside: 0 });
    expect(days([from, until])).toEqual(['2025-11-01', '2026-11-22']);
    expect(days(years)).toEqual(['2026-01-01']);
  });

  it('a single contact is a mark of its own day', () => {
    const { strips, lines, span } = drawn([contact('2026-10-02T08:00:00Z', 'both', 'call')]);
    const day = dayNumber(Date.parse('2026-10-02T08:00:00Z'), 'UTC');
    expect(strips).toEqual([{ channel: 'call', marks: [{ at: day, from: day, until: day, count: 1, by: 'both' }] }]);
    expect(lines).toEqual([{ year: 2026, channel: 'call', count: 1, last: day, by: 'both' }]);
    expect(span).toEqual({ first: day, last: day });
  });

  it('one day holds all of its contacts; the newest says who wrote last, whatever the order', () => {
    const both = [contact('2026-10-02T18:00:00Z', 'them'), contact('2026-10-02T08:00:00Z', 'me')];
    for (const order of [both, both.toReversed()]) expect(marks(drawn(order))).toMatchObject([{ count: 2, by: 'them' }]);
  });

  it('the day is the local one', () => {
    const late = [contact('2025-12-31T23:30:00Z')];
    expect(drawn(late, 'UTC').lines).toMatchObject([{ year: 2025 }]);
    expect(drawn(late, 'Europe/Vienna').lines).toMatchObject([{ year: 2026 }]);
  });

  it('days that stand close become months', () => {
    const daily = Array.from({ length: 90 }, (_, index) => contact(now - index * DAY));
    const found = marks(drawn(daily));
    expect(found.map(({ count }) => count)).toEqual([7, 30, 31, 22]);
    expect(days(found.map(({ from }) => from))).toEqual(['2026-08-25', '2026-09-01', '2026-10-01', '2026-11-01']);
    expect(days(found.map(({ at }) => at))).toEqual(['2026-08-17', '2026-09-16', '2026-10-17', '2026-11-16']);
  });

  it('twenty years of every week stay within the marks there is room for, and name a few years', () => {
    const weekly = Array.from({ length: 20 * 52 }, (_, index) => contact(now - index * 7 * DAY));
    const timeline = drawn(weekly);
    expect(marks(timeline).length).toBeGreaterThan(30);
    expect(marks(timeline).length).toBeLessThanOrEqual(48);
    expect(days(timeline.years)).toEqual(['2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01']);
    expect(days([timeline.from])).toEqual(['2006-01-01']);
    expect(timeline.lines[0]?.year).toBe(2026);
  });

  it('the channel used most comes first', () => {
    const some = [contact(now, 'both', 'met'), contact(now - DAY * 40), contact(now - DAY * 80)];
    expect(drawn(some).strips.map(({ channel }) => channel)).toEqual(['email', 'met']);
  });

  it('what cannot be believed yet is counted apart, not drawn', () => {
    const timeline = drawn([contact(now + 400 * DAY), contact(Number.NaN), contact(now)]);
    expect(timeline).toMatchObject({ aside: 2, lines: [{ year: 2026, count: 1 }] });
    expect(dayOf(timeline.until)).toBe('2026-11-22');
  });
});

const anyContact = fc.record({
  at: fc.oneof(
    fc.integer({ min: now - 20 * 366 * DAY, max: now + 3 * DAY }),
    fc.integer({ min: Date.parse('0001-01-01T00:00:00Z'), max: Date.parse('9999-12-31T00:00:00Z') }),
    fc.constant(Number.NaN),
  ),
  by: fc.constantFrom<By>('me', 'them', 'both'),
  channel: fc.constantFrom(...channels),
});
const anyLedger = fc.array(anyContact, { maxLength: 120 });
const zones = fc.constantFrom('UTC', 'Europe/Vienna', 'Pacific/Kiritimati', 'America/New_York');

describe('whatever the ledger holds', () => {
  it('every contact is in exactly one mark of its channel, and in one line', () => {
    fc.assert(
      fc.property(anyLedger, zones, fc.integer({ min: 8, max: 60 }), (ledger, zone, most) => {
        const { strips, lines, aside } = timelineOf(ledger, now, zone, most);
        for (const { channel, marks } of strips) {
          const believed = ledger.filter((one) => one.channel === channel && one.at <= now + DAY);
          expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(believed.length);
          for (const { at } of believed) {
            const day = dayNumber(at, zone);
            expect(marks.filter((mark) => mark.from <= day && day <= mark.until)).toHaveLength(1);
          }
        }
        expect(lines.reduce((sum, { count }) => sum + count, 0) + aside).toBe(ledger.length);
      }),
    );
  });

  it('the marks keep their order, their number and their place on the strip', () => {
    fc.assert(
      fc.property(anyLedger, zones, fc.integer({ min: 8, max: 60 }), (ledger, zone, most) => {
        const { strips, from, until, years } = timelineOf(ledger, now, zone, most);
        expect(from).toBeLessThan(until);
        expect(years.length).toBeLessThanOrEqual(8);
        expect(years.every((day) => from <= day && day <= until)).toBe(true);
        for (const { marks } of strips) {
          expect(marks.length).toBeLessThanOrEqual(most);
          for (const [index, mark] of marks.entries()) {
            expect(mark.from).toBeLessThanOrEqual(mark.until);
            expect(mark.from).toBeGreaterThan(marks[index - 1]?.until ?? from - 1);
            expect(mark.until).toBeLessThanOrEqual(until);
            expect(mark.at).toBeLessThanOrEqual(until);
            expect(mark.at).toBeGreaterThan(marks[index - 1]?.at ?? from - 1);
          }
        }
      }),
    );
  });

  it('the order in which contacts come changes nothing but who wrote last in one moment', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyContact, { selector: ({ at }) => at, maxLength: 60 }).filter((all) => !all.some(({ at }) => Number.isNaN(at))),
        (ledger) => {
          expect(drawn(ledger.toReversed())).toEqual(drawn(ledger));
        },
      ),
    );
  });
});
