import { room } from './circle.ts';
import { type Contact, type LastContacts, lastOf } from './contact.ts';
import type { Person } from './person.ts';
import { sameValue } from './same-value.ts';

/** A person with their ledger, at one moment; null for somebody who is not in the circle. */
export type Known = { readonly person: Person; readonly ledger: readonly Contact[] } | null;

/** What a step did to one person. */
export type PersonStep = {
  readonly before: Person | null;
  readonly after: Person | null;
  /** Ids of the contacts it added. */
  readonly added: readonly string[];
  /** The contacts it took out. */
  readonly removed: readonly Contact[];
  /** The newest contacts of before that no ledger had. */
  readonly unbacked: LastContacts;
};

const directions = ['me', 'them', 'both'] as const;

/** What happened to a person between two moments. */
export function stepBetween(before: Known, after: Known): PersonStep {
  const had = new Set(before?.ledger.map(({ id }) => id));
  const has = new Set(after?.ledger.map(({ id }) => id));
  return {
    before: before?.person ?? null,
    after: after?.person ?? null,
    added: [...has].filter((id) => !had.has(id)),
    removed: before?.ledger.filter(({ id }) => !has.has(id)) ?? [],
    unbacked: before ? unbackedIn(before) : {},
  };
}

/** Those of the newest contacts that are not in the ledger. */
function unbackedIn({ person, ledger }: NonNullable<Known>): LastContacts {
  const alone = directions.filter((by) => person.last[by] && !isIn(ledger, by, person.last[by]));
  return Object.fromEntries(alone.map((by) => [by, person.last[by]]));
}

/**
 * A person as they are now, with one step taken back, at `now` in milliseconds since 1970. What the step changed is as before, unless it was changed
 * again since: then what is newer stays. Contacts the step added go, those it took out come back, those noted since stay. Somebody the step removed
 * comes back whole, and somebody it added goes (null), unless something was noted or changed since; somebody removed since stays away. Taking back what
 * is taken back already changes nothing.
 */
export function takenBack(step: PersonStep, current: Known, now: number): Known {
  const { before, after, removed } = step;
  if (!current) return before && !after ? { person: before, ledger: removed } : null;
  if (!after) return current;
  if (!before && isAsAdded(step, after, current)) return null;
  const ledger = ledgerBack(step, current.ledger);
  const last = lastBack(step, current, ledger, now);
  return { person: { ...current.person, ...(before && membersBack(before, after, current.person)), last }, ledger };
}

function isAsAdded({ added }: PersonStep, after: Person, { person, ledger }: NonNullable<Known>): boolean {
  const ofStep = new Set(added);
  const isNoted = ledger.some(({ id }) => !ofStep.has(id)) || directions.some((by) => (person.last[by]?.at ?? 0) > (after.last[by]?.at ?? 0));
  const withoutDates = (one: Person) => ({ ...one, last: null, notNow: null });
  return !isNoted && sameValue(withoutDates(person), withoutDates(after));
}

function ledgerBack({ added, removed }: PersonStep, current: readonly Contact[]): Contact[] {
  const gone = new Set(added);
  const there = new Set(current.map(({ id }) => id));
  return [...current.filter(({ id }) => !gone.has(id)), ...removed.filter(({ id }) => !there.has(id))];
}

function lastBack(step: PersonStep, current: NonNullable<Known>, ledger: readonly Contact[], now: number): LastContacts {
  const { before, after, unbacked } = step;
  const noted = lastOf(ledger, now);
  const known = directions.flatMap((by) => {
    const [was, became, is] = [before?.last[by], after?.last[by], current.person.last[by]];
    const ofStep = is && ((sameValue(is, became) && !sameValue(is, was)) || (isIn(current.ledger, by, is) && !isIn(ledger, by, is)));
    const stillWas = was && (unbacked[by] || isIn(ledger, by, was)) ? was : undefined;
    const candidates = [stillWas, ofStep ? undefined : is, noted[by]].filter((one) => one !== undefined);
    const [newest] = candidates.toSorted((one, other) => other.at - one.at);
    return newest ? [[by, newest] as const] : [];
  });
  return Object.fromEntries(known);
}

const isIn = (ledger: readonly Contact[], by: Contact['by'], { at }: { readonly at: number }): boolean =>
  ledger.some((contact) => contact.by === by && contact.at === at);

function membersBack(before: Person, after: Person, current: Person): Person {
  const members = Object.keys(before) as (keyof Person)[];
  return Object.fromEntries(members.map((member) => [member, memberBack(member, before[member], after[member], current[member])])) as Person;
}

function memberBack(member: keyof Person, before: unknown, after: unknown, current: unknown): unknown {
  if (sameValue(before, after)) return current;
  if (sameValue(current, after)) return before;
  if (!Array.isArray(before) || !Array.isArray(after) || !Array.isArray(current)) return current;
  const list = listBack(before, after, current);
  return member in room && list.length > room[member as keyof typeof room] ? current : list;
}

/** What was put into the list since stays. What the step took out comes back only if what it put there instead is still as it was. */
function listBack(before: readonly unknown[], after: readonly unknown[], current: readonly unknown[]): readonly unknown[] {
  const added = without(after, before);
  const kept = without(current, added);
  const isUntouched = without(added, current).length === 0;
  return isUntouched ? [...kept, ...without(without(before, after), current)] : kept;
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  return list.filter((item) => !others.some((other) => sameValue(item, other)));
}
