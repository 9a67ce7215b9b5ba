import type { By, Contact } from '../../utils/domain/contact.ts';
import type { Mark, Timeline } from '../../utils/domain/timeline.ts';

const day = (written: string): number => Date.parse(`${written}T00:00:00Z`) / 86_400_000;

const one = (written: string, by: By, count = 1): Mark => ({ at: day(written), from: day(written), until: day(written), count, by });

export const noYears: Timeline = {
  from: day('2025-11-01'),
  until: day('2026-11-22'),
  strips: [],
  years: [day('2026-01-01')],
  lines: [],
  span: null,
  aside: 0,
};

export const threeDays: Timeline = {
  ...noYears,
  strips: [
    { channel: 'call', marks: [one('2026-10-02', 'both')] },
    { channel: 'elsewhere', marks: [one('2026-08-19', 'them')] },
    { channel: 'email', marks: [one('2026-11-13', 'me')] },
  ],
  lines: [
    { year: 2026, channel: 'call', count: 1, last: day('2026-10-02'), by: 'both' },
    { year: 2026, channel: 'elsewhere', count: 1, last: day('2026-08-19'), by: 'them' },
    { year: 2026, channel: 'email', count: 1, last: day('2026-11-13'), by: 'me' },
  ],
  span: { first: day('2026-08-19'), last: day('2026-11-13') },
};

const halves = Array.from({ length: 18 }, (_, index) => 2009 + index).flatMap((year) => [`${year}-04-01`, `${year}-10-01`]);
const mails = halves.filter((_, index) => index % 5 !== 2).map((half, index) => one(half, index % 3 === 0 ? 'them' : 'me', (index % 7) + 1));
const meetings = halves.filter((_, index) => index % 6 === 1).map((half) => one(half, 'both'));
const chats = halves.slice(20).map((half, index) => one(half, index % 2 === 0 ? 'me' : 'them', 12));

/** Two who have known each other for eighteen years. */
export const manyYears: Timeline = {
  from: day('2009-01-01'),
  until: day('2026-11-22'),
  strips: [
    { channel: 'whatsapp', marks: chats },
    { channel: 'email', marks: mails },
    { channel: 'met', marks: meetings },
  ],
  years: ['2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01'].map(day),
  lines: halves
    .filter((half) => half.endsWith('10-01'))
    .toReversed()
    .map((half) => ({ year: Number(half.slice(0, 4)), channel: 'email', count: 3, last: day(half), by: 'them' })),
  span: { first: day('2009-04-01'), last: day('2026-10-01') },
  aside: 0,
};

/** Hundreds of dates, the newest first. */
export const manyContacts: readonly Contact[] = Array.from({ length: 240 }, (_, index) => ({
  id: `${index}`,
  at: (day('2026-11-13') - index * 31) * 86_400_000 + 43_200_000,
  by: index % 3 === 0 ? 'them' : 'me',
  channel: index % 4 === 0 ? 'email' : 'whatsapp',
  source: 'imported',
}));
