import { dayNumber, dayOf } from '../domain/local-day.ts';
import { localDays } from '../domain/local-days.ts';
import { lookBack, monthBefore, type PastDays, type Span, weekUntil } from '../domain/look-back.ts';
import type { Person } from '../domain/person.ts';
import { gotLighter } from '../domain/route.ts';
import type { Here } from './answers.ts';
import { readLedgers } from './ledger.ts';
import { readMoments } from './moments.ts';
import { readCircle, readSettings } from './read.ts';
import { readEased } from './route.ts';

/** Reads what there was lately; where the browser's database is away, only what the people's own records say of it. */
export async function readPastDays({ now, zone }: Here): Promise<PastDays> {
  const today = dayNumber(now, zone);
  const [week, month] = [weekUntil(today), monthBefore(today)];
  const [{ people }, moments, eased, { aim }] = await Promise.all([readCircle(), readMoments().catch(() => []), readEased(), readSettings()]);
  const numberAt = localDays(zone);
  const lately = people.filter(({ last }) => Object.values(last).some(({ at }) => numberAt(at) >= month.from));
  const ledgers = new Map(await ledgersOf(lately));
  const over = (span: Span) => lookBack(lately, ledgers, span, numberAt);
  const inside = ({ from, until }: Span) => moments.filter(({ day }) => day >= dayOf(from) && day <= dayOf(until));
  return {
    week: over(week),
    month: over(month),
    moments: inside(week),
    hasMonthsMoments: inside(month).length > 0,
    eased: gotLighter(eased) ? eased : [],
    aim,
  };
}

async function ledgersOf(people: readonly Person[]) {
  const known = people.map(({ last }) =>
    Object.entries(last).map(([by, one]) => ({ id: by, by: by as 'me' | 'them' | 'both', source: 'seen' as const, ...one })),
  );
  const ledgers = await readLedgers(people.map(({ id }) => id)).catch(() => known);
  return people.map(({ id }, place) => [id, ledgers[place] ?? []] as const);
}

/** Whether anybody here was in touch within a span, by their records alone. */
export function anyWithin(people: readonly Person[], { from, until }: Span, zone: string): boolean {
  const numberAt = localDays(zone);
  return people.some(({ last }) => Object.values(last).some(({ at }) => numberAt(at) >= from && numberAt(at) <= until));
}
