import type { Invited } from '../invited.ts';
import { mostShown } from '../openers/memory.ts';
import type { PersonId } from '../person.ts';
import { type Eased, mostEased, type RoutePick } from '../route.ts';
import { sameValue } from '../same-value.ts';
import type { PracticePast } from '../small-practice.ts';

/** What the days so far mean for those to come: without it a device begins anew, and suggests again what was suggested yesterday. */
export type Remembered = {
  readonly invited: readonly Invited[];
  readonly route: RoutePick | null;
  readonly eased: readonly Eased[];
  readonly practices: PracticePast;
  /** Names of the openers that were offered for somebody, the newest last. */
  readonly offered: Readonly<Record<PersonId, readonly string[]>>;
  /** With whom conversations were linked by hand, by host and conversation. */
  readonly links: Readonly<Record<string, PersonId>>;
};

export const nothingRemembered: Remembered = { invited: [], route: null, eased: [], practices: {}, offered: {}, links: {} };

/**
 * What is remembered once a backup was brought back. What was suggested was suggested, here or there: days keep everybody they invited to, so that neither
 * a cap nor a cool-down is broken. Of what there can only be one of, the later stays; of what was as late, ours with `merge` and theirs with `replace`.
 * `there`: everybody who is in the circle then; nobody else of the backup is named. Doing it twice changes nothing more.
 */
export function rememberedAfter(ours: Remembered, theirs: Remembered, how: 'merge' | 'replace', there: ReadonlySet<PersonId>): Remembered {
  const ofThose = <T>(all: Readonly<Record<string, T>>, whoOf: (entry: [string, T]) => unknown) =>
    Object.fromEntries(Object.entries(all).filter((entry) => there.has(whoOf(entry) as PersonId)));
  const links = ofThose(theirs.links, ([, person]) => person);
  const offered = Object.entries(ofThose(theirs.offered, ([person]) => person)).map(([person, names]) => {
    const own = ours.offered[person] ?? [];
    return [person, [...names.filter((name) => !own.includes(name)), ...own].slice(-mostShown)] as const;
  });
  return {
    invited: invitedAfter(ours.invited, theirs.invited, there),
    route: theirs.route && there.has(theirs.route.person) ? later(ours.route, theirs.route, ({ week }) => week, how) : ours.route,
    eased: how === 'replace' ? theirs.eased : easedOfBoth(ours.eased, theirs.eased),
    practices: practicesAfter(ours.practices, theirs.practices, how),
    offered: { ...ours.offered, ...Object.fromEntries(offered) },
    links: how === 'replace' ? { ...ours.links, ...links } : { ...links, ...ours.links },
  };
}

/** In the order of their days. Who was invited to on both sides was invited to once; an answer counts wherever it was given. */
function invitedAfter(ours: readonly Invited[], theirs: readonly Invited[], there: ReadonlySet<PersonId>): readonly Invited[] {
  const all: Invited[] = [...ours];
  const met = new Set<number>();
  for (const { person, ...invited } of theirs) {
    const known = there.has(person) ? person : '';
    const at = all.findIndex((own, place) => place < ours.length && !met.has(place) && own.day === invited.day && own.person === known);
    const own = all[at];
    if (!own) all.push({ ...invited, person: known });
    else {
      met.add(at);
      all[at] = { ...own, answer: own.answer ?? invited.answer };
    }
  }
  return all.toSorted((one, other) => one.day - other.day);
}

function easedOfBoth(ours: readonly Eased[], theirs: readonly Eased[]): readonly Eased[] {
  const others = theirs.filter((one) => !ours.some((own) => sameValue(own, one)));
  return [...others, ...ours].toSorted((one, other) => one.day - other.day).slice(-mostEased);
}

function practicesAfter(ours: PracticePast, theirs: PracticePast, how: 'merge' | 'replace'): PracticePast {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])] as (keyof PracticePast)[];
  return Object.fromEntries(names.map((name) => [name, later(ours[name] ?? null, theirs[name] ?? null, ({ day }) => day, how)]));
}

function later<T>(ours: T | null, theirs: T | null, dayOf: (one: T) => number, how: 'merge' | 'replace'): T | null {
  if (!ours || !theirs) return ours ?? theirs;
  if (dayOf(ours) !== dayOf(theirs)) return dayOf(ours) > dayOf(theirs) ? ours : theirs;
  return how === 'replace' ? theirs : ours;
}
