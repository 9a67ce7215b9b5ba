import { browser } from 'wxt/browser';
import { standInHandle } from '../domain/first-steps.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { apartWithout } from './apart.ts';
import { asWritten, ownersOf } from './handles.ts';
import { journalWithout } from './journal.ts';
import { eraseLedgers } from './ledger.ts';
import { decodeRecord } from './record.ts';
import { dropStepsSaying } from './steps.ts';
import { type Refusal, readPeople, write } from './storage.ts';
import { key, person } from './stored.ts';
import type { Why } from './telling.ts';
import { removeWithTraces } from './traces.ts';

/** Those of these people whom a command is about, each once; or why it can't be about all of them. */
export async function allOf(ids: readonly PersonId[]): Promise<readonly Person[] | Why> {
  const found = await readPeople([...new Set(ids)]);
  if ([...found.values()].includes('newer')) return 'newer-data';
  const people = [...found.values()].filter((one): one is Person => typeof one !== 'string');
  return people.length === new Set(ids).size ? people : 'unknown-person';
}

/**
 * Removes people with every trace but the steps that can be taken back: the ledgers, the handles, the openers offered, the conversations linked by hand,
 * whatever names them, and whoever stands in for them on the practice page. The records go last, so that nothing stays behind unseen when we are stopped.
 */
export async function dropPeople(wanted: readonly Person[]): Promise<Refusal | null> {
  const people = [...wanted, ...(await standInsFor(wanted))];
  const ids = new Set(people.map(({ id }) => id));
  const { gained, lost } = await heirsOf(people, ids);
  const refusal = await write({ ...(await journalWithout(ids)), ...(await apartWithout(ids)) }, gained);
  if (refusal) return refusal;
  await eraseLedgers([...ids]);
  await removeWithTraces(ids, lost);
  return null;
}

/** Removes a person, and before that every step that says a name or an address of theirs: being stopped in between, they are there to be deleted again. */
export async function leaveNoTrace(person: Person): Promise<Refusal | null> {
  const { id, name, nicknames, handles } = person;
  await dropStepsSaying([id, name, ...nicknames, ...handles.map((handle) => handle.id)]);
  return dropPeople([person]);
}

/** They bear the names of those they stand in for. */
async function standInsFor(people: readonly Person[]): Promise<readonly Person[]> {
  const owners = await ownersOf(people.map(({ id }) => standInHandle(id)));
  return [...owners.values()].filter((owner): owner is Person => owner !== 'newer');
}

/** For whom the handles of these people speak once they are gone, and which entries of the index go. */
async function heirsOf(people: readonly Person[], gone: ReadonlySet<PersonId>) {
  const everything = await browser.storage.local.get(null);
  const entries = people.flatMap(({ handles }) => handles.flatMap((handle) => [key.handle(handle), asWritten(handle)].map((at) => ({ handle, at }))));
  const free = entries.filter(({ at }) => gone.has(everything[at] as PersonId));
  const wanted = new Set(free.map(({ handle }) => key.handle(handle)).filter((at) => !(at in everything) || gone.has(everything[at] as PersonId)));
  const gained: Record<string, PersonId> = {};
  for (const [at, raw] of wanted.size > 0 ? Object.entries(everything) : []) {
    const other = at.startsWith('person:') ? decodeRecord(raw, person) : 'broken';
    if (typeof other === 'string' || gone.has(other.id)) continue;
    for (const own of other.handles.map(key.handle)) if (wanted.has(own)) gained[own] ??= other.id;
  }
  return { gained, lost: free.map(({ at }) => at).filter((at) => !(at in gained)) };
}
