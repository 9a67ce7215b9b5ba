import type { NamedPerson } from './answer.ts';
import type { By, Contact } from './contact.ts';
import { dayOf } from './local-day.ts';
import type { Moment } from './moments.ts';
import type { Person, PersonId } from './person.ts';
import type { Eased } from './route.ts';

/** Days as `dayNumber` counts, both included. */
export type Span = { readonly from: number; readonly until: number };

/** What there was in a span of days; only what went well or is neutral (T4). Nobody is twice in one list. */
export type LookBack = {
  readonly span: Span;
  readonly wrote: readonly NamedPerson[];
  readonly heard: readonly NamedPerson[];
  readonly together: readonly NamedPerson[];
  /** In touch again after half a year or more. */
  readonly again: readonly NamedPerson[];
  /** One for each person and day, in the order of days. */
  readonly marks: readonly { readonly day: number; readonly by: By }[];
};

/** What the page that looks back shows. */
export type PastDays = {
  readonly week: LookBack;
  /** The last whole month. */
  readonly month: LookBack;
  /** Moments of the week, newest first. */
  readonly moments: readonly Moment[];
  /** Whether there are any of the month. */
  readonly hasMonthsMoments: boolean;
  /** How heavy writing seemed and was; empty where it was on the whole heavier, or there is too little to tell. */
  readonly eased: readonly Eased[];
  /** What the user would like to be; empty where nothing was said. */
  readonly aim: string;
};

/** From so many days on it was a long while. */
const longWhile = 182;

/** Those who may be spoken of without being asked for: whoever is left in peace or in memory is not. */
export function maySpeakOf({ state }: Pick<Person, 'state'>): boolean {
  return state.kind !== 'protected' && state.kind !== 'in-memory';
}

/** What these ledgers say of a span. `dayNumberAt`: the local day of a moment. */
export function lookBack(
  people: readonly Person[],
  ledgers: ReadonlyMap<PersonId, readonly Contact[]>,
  span: Span,
  dayNumberAt: (at: number) => number,
): LookBack {
  const wrote: NamedPerson[] = [];
  const heard: NamedPerson[] = [];
  const together: NamedPerson[] = [];
  const again: NamedPerson[] = [];
  const marks = new Map<string, { day: number; by: By }>();
  for (const { id, name } of people.filter(maySpeakOf)) {
    const dated = (ledgers.get(id) ?? []).map(({ at, by }) => ({ by, day: dayNumberAt(at) }));
    const inside = dated.filter(({ day }) => day >= span.from && day <= span.until);
    if (inside.length === 0) continue;
    for (const [by, list] of [
      ['me', wrote],
      ['them', heard],
      ['both', together],
    ] as const)
      if (inside.some((one) => one.by === by)) list.push({ id, name });
    const first = Math.min(...inside.map(({ day }) => day));
    const before = dated.filter(({ day }) => day < first).map(({ day }) => day);
    if (before.length > 0 && first - Math.max(...before) >= longWhile) again.push({ id, name });
    for (const { day, by } of inside) {
      const at = `${day} ${id}`;
      marks.set(at, { day, by: (marks.get(at)?.by ?? by) === by ? by : 'both' });
    }
  }
  return { span, wrote, heard, together, again, marks: [...marks.values()].toSorted((one, other) => one.day - other.day) };
}

/** Today and the six days before. */
export function weekUntil(day: number): Span {
  return { from: day - 6, until: day };
}

/** The whole month before that of a day. */
export function monthBefore(day: number): Span {
  const [year = 0, month = 0] = dayOf(day).split('-').map(Number);
  const begin = (of: number) => Date.UTC(year, of, 1) / 86_400_000;
  return { from: begin(month - 2), until: begin(month - 1) - 1 };
}
