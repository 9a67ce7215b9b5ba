import type { Handle } from './handle.ts';
import { type Identity, type Known, known, tracesOf } from './identity.ts';
import { type NameFit, nameFit } from './name-fit.ts';
import type { PersonId } from './person.ts';

export type { Identity } from './identity.ts';

/**
 * What speaks for two being one, the strongest first: the same mail address; addresses of one mailbox; one phone number; one user name; one name; a short
 * form or a nickname; an initial in the place of a name; an address that spells the name.
 */
export const sameWhys = ['address', 'mailbox', 'number', 'user-name', 'name', 'nickname', 'initials', 'spelled'] as const;
export type SameWhy = (typeof sameWhys)[number];

/** `sure`: they share what is one person's own, and their names do not speak against it. Never by names alone. */
export type Same = { readonly why: SameWhy; readonly sure: boolean };

/** What more people have than this tells nobody from anybody. */
const tooMany = 50;

/** Names two people, whichever comes first. */
export function pairKey(one: PersonId, other: PersonId): string {
  return JSON.stringify([one, other].toSorted());
}

/** Two who may be one, and why. */
export type Duplicate<P> = { readonly one: P; readonly other: P } & Same;

/**
 * Who may be there twice: each pair once, the surest and strongest first, otherwise in the order given; none whose `pairKey` is in `apart`. Something that
 * more than 50 people have in common speaks for none of them.
 */
export function duplicatesIn<P extends Identity & { id: PersonId }>(people: readonly P[], apart: ReadonlySet<string>): readonly Duplicate<P>[] {
  const search = duplicatesStepByStep(people, apart);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** After so many people or shared things a search can rest: well under a millisecond or two. */
const stride = 64;

/** The same search in small steps, for a page that has something else to do in between: it yields after each, and returns what it found. */
export function* duplicatesStepByStep<P extends Identity & { id: PersonId }>(
  people: readonly P[],
  apart: ReadonlySet<string>,
): Generator<undefined, readonly Duplicate<P>[]> {
  const all: { readonly person: P; readonly at: number; readonly known: Known }[] = [];
  const groups = new Map<string, (typeof all)[number][]>();
  for (const [at, person] of people.entries()) {
    if (at % stride === stride - 1) yield;
    const entry = { person, at, known: known(person) };
    all.push(entry);
    join(groups, entry);
  }
  const found: Duplicate<P>[] = [];
  const seen = new Set<number>();
  let compared = 0;
  for (const alike of groups.values()) {
    if (alike.length > tooMany) continue;
    for (const [place, one] of alike.entries()) {
      for (const other of alike.slice(place + 1)) {
        const pair = one.at * all.length + other.at;
        if (seen.has(pair)) continue;
        seen.add(pair);
        compared += 1;
        if (compared % stride === 0) yield;
        const same = whySame(one.known, other.known);
        if (!same || one.person.id === other.person.id || apart.has(pairKey(one.person.id, other.person.id))) continue;
        found.push({ one: one.person, other: other.person, ...same });
      }
    }
  }
  return found.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/**
 * Finds who of the circle somebody is: the one for whom most speaks, a sure one before all others. Nobody rather than the wrong one: null where as much
 * speaks for two.
 */
export function matcherFor<P extends Identity>(circle: readonly P[]): (who: Identity) => ({ readonly person: P } & Same) | null {
  const groups = groupsOf(circle.map((person) => ({ person, known: known(person) })));
  return (who) => {
    const asked = known(who);
    const alike = [...tracesOf(asked)].map((trace) => groups.get(trace) ?? []).filter(({ length }) => length <= tooMany);
    const found = [...new Set(alike.flat())].flatMap((one) => {
      const same = whySame(asked, one.known);
      return same ? [{ person: one.person, ...same, order: orderOf(same, nameFit(asked.name, one.known.name)) }] : [];
    });
    const [best, next] = found.toSorted((one, other) => one.order - other.order);
    if (!best || best.order === next?.order) return null;
    const { person, why, sure } = best;
    return { person, why, sure };
  };
}

const fits: readonly NameFit['how'][] = ['name', 'nickname', 'initials', 'open', 'other'];

/** The same for two of whom nothing tells who is meant: among those that are sure the names tell, among others first what speaks for them. */
function orderOf(same: Same, { how, telling }: NameFit): number {
  const fit = 2 * fits.indexOf(how) + (telling ? 0 : 1);
  return same.sure ? fit : 100 * (1 + rankOf(same)) + fit;
}

const rankOf = ({ why, sure }: Same): number => sameWhys.indexOf(why) + (sure ? 0 : sameWhys.length);

function groupsOf<Entry extends { readonly known: Known }>(all: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of all) join(groups, entry);
  return groups;
}

function join<Entry extends { readonly known: Known }>(groups: Map<string, Entry[]>, entry: Entry): void {
  for (const trace of tracesOf(entry.known)) {
    const group = groups.get(trace);
    if (group) group.push(entry);
    else groups.set(trace, [entry]);
  }
}

/** Addresses that belong to a place rather than to a person. */
const shared = /^(?:admin|contact|familie|family|hello|home|house|info|kontakt|mail|office|post|sales|secretary|support|team|us)[.@+_-]/;

/** What speaks for the two being one, the strongest; null when nothing does. The same whichever comes first. */
function whySame(one: Known, other: Known): Same | null {
  const names = allFits(one, other);
  const fit = names.some(({ how }) => how !== 'other');
  const reasons: Same[] = [];
  for (const [key, handle] of one.handles) {
    const theirs = other.handles.get(key);
    if (theirs) reasons.push({ why: whyOf(handle, theirs), sure: shared.test(handle.id) ? names.some(({ telling }) => telling) : fit });
  }
  if (meet(one.numbers, other.numbers)) reasons.push({ why: 'number', sure: fit });
  if (meet(one.mailboxes, other.mailboxes)) reasons.push({ why: 'mailbox', sure: false });
  if (fit && meet(one.userNames, other.userNames)) reasons.push({ why: 'user-name', sure: false });
  for (const { how, telling } of names) if (telling && how !== 'open' && how !== 'other') reasons.push({ why: how, sure: false });
  if (fit && (meet(one.spelled, other.spellings) || meet(other.spelled, one.spellings))) reasons.push({ why: 'spelled', sure: false });
  return reasons.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}

/** How the names fit, and each name with the nicknames of the other. */
function allFits(one: Known, other: Known): readonly NameFit[] {
  const called = [...one.nicknames.map((name) => nameFit(name, other.name)), ...other.nicknames.map((name) => nameFit(name, one.name))];
  return [nameFit(one.name, other.name), ...called.map((fit): NameFit => (fit.how === 'name' ? { ...fit, how: 'nickname' } : fit))];
}

function whyOf(handle: Handle, theirs: Handle): SameWhy {
  if (handle.channel === 'email') return handle.id === theirs.id ? 'address' : 'mailbox';
  return handle.channel === 'phone' || handle.id.endsWith('@c.us') ? 'number' : 'user-name';
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each));
}
