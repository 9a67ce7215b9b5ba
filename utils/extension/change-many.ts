import { browser } from 'wxt/browser';
import { editPerson } from '../domain/circle.ts';
import type { PeopleChange } from '../domain/command.ts';
import { mergePeople } from '../domain/merge.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { type Pair, readApart, samePair } from './apart.ts';
import { allOf, dropPeople } from './dropping.ts';
import { feltOfBoth } from './feelings-of.ts';
import { finishJournal } from './journal.ts';
import { joinLedgers } from './ledger.ts';
import { write } from './storage.ts';
import { key } from './stored.ts';
import { done, type Outcome } from './telling.ts';

/** The same change to all of these people, or to nobody. */
export async function editPeople(ids: readonly PersonId[], change: PeopleChange): Promise<Outcome> {
  const people = await allOf(ids);
  if (typeof people === 'string') return people;
  const edited = people.map((person) => editPerson(person, change));
  if (!edited.every((one): one is Person => !('wrong' in one))) return 'not-understood';
  return done(edited, await write(Object.fromEntries(edited.map((person) => [key.person(person.id), person]))));
}

export async function deletePeople(ids: readonly PersonId[]): Promise<Outcome> {
  const people = await allOf(ids);
  return typeof people === 'string' ? people : done([], await dropPeople(people));
}

/** Two records of the same person in one: what led to `from` leads to `into`, and `from` is gone. */
export async function mergeTwo(into: PersonId, from: PersonId): Promise<Outcome> {
  if (into === from) return 'not-understood';
  const people = await allOf([into, from]);
  if (typeof people === 'string') return people;
  const [kept, other] = [people.find(({ id }) => id === into), people.find(({ id }) => id === from)];
  if (!kept || !other) return 'unknown-person';
  const merged = mergePeople(kept, other);
  if ('wrong' in merged) return 'too-much-together';
  if (!(await finishJournal())) return 'storage-full';
  await joinLedgers(into, from);
  const refusal = await write({ [key.person(into)]: merged, ...(await pairsOfBoth(into, from)) }, await leadingTo(merged, from));
  return done([merged], refusal ?? (await dropPeople([other])));
}

/** The handles and the conversations that led to `from`, leading to `into`, and what was felt about either. */
async function leadingTo(into: Person, from: PersonId): Promise<Readonly<Record<string, unknown>>> {
  const everything = await browser.storage.local.get(null);
  const links = Object.keys(everything).filter((at) => at.startsWith('link:') && everything[at] === from);
  const handles = into.handles.map(key.handle).filter((at) => everything[at] === undefined || everything[at] === from);
  return { ...Object.fromEntries([...links, ...handles].map((at) => [at, into.id])), ...feltOfBoth(everything, into.id, from) };
}

/** Whoever is not the one is not the other either. */
async function pairsOfBoth(into: PersonId, from: PersonId): Promise<Readonly<Record<string, object>>> {
  const pairs = await readApart();
  if (!pairs.some((pair) => pair.includes(from))) return {};
  const renamed = pairs.map(([one, other]): Pair => [one === from ? into : one, other === from ? into : other]);
  const proper = renamed.filter(([one, other], at) => one !== other && renamed.findIndex((pair) => samePair(pair, [one, other])) === at);
  return { [key.apart]: { pairs: proper } };
}
