import type { Contact } from '../domain/contact.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { sameValue } from '../domain/same-value.ts';
import { type Known, stepBetween, takenBack } from '../domain/undo.ts';
import { isAbout, type Pair, samePair } from './apart.ts';
import { besideAfter, besideBack } from './beside.ts';
import { decode } from './decode.ts';
import { feltBack } from './feelings-of.ts';
import { decodeRecord, encodeRecord } from './record.ts';
import type { Plan, Step, StepOfPerson } from './steps.ts';
import { apart, contact, key, person } from './stored.ts';
import { tracesOf } from './traces.ts';

/** All of storage.local. */
type Everything = Readonly<Record<string, unknown>>;

/** What is stored now: all of storage.local, the ledgers of the step's people in their order, and what else of the database the step writes. */
export type Now = {
  readonly everything: Everything;
  readonly ledgers: readonly (readonly unknown[])[];
  readonly database: Readonly<Record<string, unknown>>;
};

export const readablePerson = (raw: unknown): Person | null => {
  const decoded = raw === undefined || raw === null ? 'broken' : decodeRecord(raw, person);
  return typeof decoded === 'string' ? null : decoded;
};

function readIn(entries: readonly unknown[]): { readonly contacts: readonly Contact[]; readonly unreadable: readonly unknown[] } {
  const decoded = entries.map((entry) => decode(contact, entry));
  return { contacts: decoded.filter((one) => one !== null), unreadable: entries.filter((_, at) => decoded[at] === null) };
}

export const pairsIn = (everything: Everything): readonly Pair[] => {
  const decoded = everything[key.apart] === undefined ? 'broken' : decodeRecord(everything[key.apart], apart);
  return typeof decoded === 'string' ? [] : decoded.pairs;
};

/**
 * What has to be written so that the step is taken back: in the database the ledgers that change and what stood beside them, and the rest. Nothing is
 * planned for people whose record can't be read now; `newer-data` where only a later version could do it.
 */
export function planBack(
  step: Step,
  { everything, ledgers, database }: Now,
  now: number,
): { readonly database: readonly (readonly [string, unknown])[]; readonly plan: Plan } | 'newer-data' {
  const beside = besideBack(step.beside?.local ?? {}, everything);
  const shelf = besideBack(step.beside?.database ?? {}, database);
  const set: Record<string, unknown> = { ...beside.set };
  const changed = new Map<PersonId, Person | null>();
  const gone = new Set<PersonId>();
  const changedLedgers: [string, readonly unknown[]][] = [];
  for (const [place, entry] of step.people.entries()) {
    const at = key.person(entry.id);
    const raw = everything[at];
    if ([raw, entry.before, entry.after].some((one) => one && decodeRecord(one, person) === 'newer')) return 'newer-data';
    const current = readablePerson(raw);
    if (raw !== undefined && !current) continue;
    const { contacts, unreadable } = readIn(ledgers[place] ?? []);
    const back = takenBack(ofPerson(entry), current && { person: current, ledger: contacts }, now);
    changed.set(entry.id, back?.person ?? null);
    if (back && !sameValue(back.person, current)) set[at] = encodeRecord(back.person);
    if (!current && back && entry.openers !== undefined) set[key.openers(entry.id)] = entry.openers;
    if (!back && current) gone.add(entry.id);
    if (entry.added.length > 0 || entry.removed.length > 0 || !back) changedLedgers.push([key.ledger(entry.id), ledgerBack(entry, unreadable, back)]);
  }
  const known = (id: unknown): Person | null =>
    typeof id === 'string' ? (changed.get(id) ?? (changed.has(id) ? null : readablePerson(everything[key.person(id)]))) : null;
  const index = indexBack(step, everything, changed, known);
  const traces = tracesOf({ ...everything, ...beside.set }, gone);
  for (const at of traces.gone) delete set[at];
  const remove = [...[...gone].map(key.person), ...traces.gone, ...index.lost, ...beside.gone];
  const here = new Set([...changed.keys()].filter((id) => !gone.has(id)));
  const isBeside = (at: string) => Object.hasOwn(step.beside?.local ?? {}, at);
  const felt = Object.entries(feltBack(step.people, everything, here)).filter(([at]) => !isBeside(at));
  Object.assign(set, index.gained, traces.blanked, Object.fromEntries(felt));
  for (const [at, { before, after }] of Object.entries(step.links)) {
    if (before !== after && before !== null && (everything[at] ?? null) === after && known(before)) set[at] = before;
  }
  const pairs = pairsIn(everything);
  const pairsBack = apartBack(step, pairs, (id) => known(id) !== null && !gone.has(id), gone);
  const isApartBack = key.apart in beside.set || beside.gone.includes(key.apart);
  if (!isApartBack && !sameValue(pairs, pairsBack)) set[key.apart] = encodeRecord({ pairs: pairsBack });
  const emptied = [...changedLedgers.filter(([, entries]) => entries.length === 0).map(([at]) => at), ...shelf.gone];
  return { database: [...changedLedgers, ...Object.entries(shelf.set)], plan: { set, remove: remove.filter((at) => !(at in set)), emptied } };
}

/** A step that was under way, with what it has done until now. What came from a composer meanwhile is none of it. */
export function endedStep(step: Step, { everything, ledgers, database }: Now): Step {
  const led = (ways: Step['links']) =>
    Object.fromEntries(
      Object.entries(ways).map(([at, { before }]) => [at, { before, after: typeof everything[at] === 'string' ? everything[at] : null }]),
    );
  const ids = new Set(step.people.map(({ id }) => id));
  const people = step.people.map((entry, place): StepOfPerson => {
    const raw = everything[key.person(entry.id)] ?? null;
    const entries = ledgers[place] ?? [];
    const [was, is] = [knownIn(entry.before, entry.removed), knownIn(raw, entries)];
    const { removed, unbacked, added } = stepBetween(was, is);
    const there = new Set(is?.ledger.map(({ id }) => id));
    const isGone = (kept: unknown) => {
      const readable = decode(contact, kept);
      return readable ? !there.has(readable.id) : !entries.some((other) => sameValue(other, kept));
    };
    return { ...entry, after: raw, added: [...added], unbacked, removed: removed.length > 0 || !is ? entry.removed.filter(isGone) : [] };
  });
  return {
    ...step,
    state: 'ended',
    ...(step.beside && { beside: besideAfter(step.beside, everything, database) }),
    people,
    owners: led(step.owners),
    links: led(step.links),
    apart: {
      ...step.apart,
      after: pairsIn(everything)
        .filter(isAbout(ids))
        .map(([one, other]) => [one, other]),
    },
  };
}

function knownIn(raw: unknown, entries: readonly unknown[]): Known {
  const readable = readablePerson(raw);
  return readable && { person: readable, ledger: readIn(entries).contacts };
}

const ofPerson = ({ before, after, added, removed, unbacked }: StepOfPerson) => ({
  before: readablePerson(before),
  after: readablePerson(after),
  added,
  removed: readIn(removed).contacts,
  unbacked,
});

/** What cannot be read is handed through, and comes back with what the step took out. */
function ledgerBack({ removed }: StepOfPerson, unreadable: readonly unknown[], back: Known): readonly unknown[] {
  if (!back) return [];
  const returned = readIn(removed).unreadable.filter((entry) => !unreadable.some((other) => sameValue(other, entry)));
  return [...unreadable, ...returned, ...back.ledger];
}

/** A handle speaks again for whom it spoke before the step; else for whom it speaks, or for another who has it. */
function indexBack(step: Step, everything: Everything, changed: ReadonlyMap<PersonId, Person | null>, known: (id: unknown) => Person | null) {
  const keysOf = (person: Person | null) => (person?.handles ?? []).map(key.handle);
  const isOfStep = ([at, { before, after }]: [string, Step['owners'][string]]) => before !== after && (everything[at] ?? null) === after;
  const touched = new Set(
    Object.entries(step.owners)
      .filter(isOfStep)
      .map(([at]) => at),
  );
  for (const [id, person] of changed) {
    const [now, then] = [keysOf(readablePerson(everything[key.person(id)])), keysOf(person)];
    for (const at of now) if (!then.includes(at)) touched.add(at);
    for (const at of then) if (!now.includes(at)) touched.add(at);
  }
  const gained: Record<string, PersonId> = {};
  const lost: string[] = [];
  let heirs: ReadonlyMap<string, PersonId> | null = null;
  for (const at of touched) {
    if (decodeRecord(everything[key.person(String(everything[at]))], person) === 'newer') continue;
    const has = (id: unknown) => keysOf(known(id)).includes(at);
    heirs ??= has(step.owners[at]?.before) || has(everything[at]) ? null : ownersIn(everything, changed);
    const owner = has(step.owners[at]?.before) ? step.owners[at]?.before : has(everything[at]) ? everything[at] : heirs?.get(at);
    if (typeof owner !== 'string') lost.push(at);
    else if (owner !== everything[at]) gained[at] = owner;
  }
  return { gained, lost: lost.filter((at) => at in everything) };
}

function ownersIn(everything: Everything, changed: ReadonlyMap<PersonId, Person | null>): ReadonlyMap<string, PersonId> {
  const others = Object.keys(everything).filter((at) => at.startsWith('person:'));
  const people = [...others.map((at) => readablePerson(everything[at])).filter((one) => one && !changed.has(one.id)), ...changed.values()];
  const owners = new Map<string, PersonId>();
  for (const one of people)
    for (const handle of one?.handles ?? []) if (one && !owners.has(key.handle(handle))) owners.set(key.handle(handle), one.id);
  return owners;
}

function apartBack({ apart }: Step, pairs: readonly Pair[], isThere: (id: PersonId) => boolean, gone: ReadonlySet<PersonId>): readonly Pair[] {
  const isIn = (list: readonly Pair[], pair: Pair) => list.some((other) => samePair(other, pair));
  const kept = pairs.filter((pair) => isIn(apart.before, pair) || !isIn(apart.after, pair)).filter((pair) => !isAbout(gone)(pair));
  const returned = apart.before.filter((pair) => !isIn(apart.after, pair) && !isIn(kept, pair) && pair.every(isThere));
  return [...kept, ...returned];
}
