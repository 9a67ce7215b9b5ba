import { browser } from 'wxt/browser';
import { type Handle, handleKey, sameHandle } from '../domain/handle.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { readEverything, readPeople } from './storage.ts';
import { key } from './stored.ts';

/*
 * An index from handle to person, so that nothing has to be searched while a composer waits. Several people may share an address, as couples do: it
 * speaks for the one who had it first, and when they give it up, for another who has it.
 */

const has = ({ handles }: Person, handle: Handle) => handles.some((own) => sameHandle(own, handle));

/** Until 2026-11 every spelling of an address had an entry of its own. They still speak for their people, and go when these are next kept. */
export const asWritten = ({ channel, id }: Handle) => `handle:${channel}:${id}`;

const entriesFor = async (handles: readonly Handle[]) =>
  browser.storage.local.get(handles.flatMap((handle) => [key.handle(handle), asWritten(handle)]));

type Owner = { readonly id: PersonId; readonly person: Person | 'newer'; readonly at: string };

async function foundFor(handles: readonly Handle[], index: Readonly<Record<string, unknown>>): Promise<ReadonlyMap<string, Owner>> {
  const people = await readPeople(Object.values(index).filter((id) => typeof id === 'string'));
  const owners = new Map<string, Owner>();
  for (const entry of [key.handle, asWritten]) {
    for (const handle of handles.filter((one) => !owners.has(handleKey(one)))) {
      const [at, id] = [entry(handle), index[entry(handle)]];
      const person = typeof id === 'string' ? people.get(id) : undefined;
      if (typeof id !== 'string' || !person || person === 'broken') continue;
      if (person === 'newer' || has(person, handle)) owners.set(handleKey(handle), { id, person, at });
    }
  }
  return owners;
}

/** Whom these handles speak for, by handle key; `newer` where only a later version can say. An entry that no longer fits counts for nothing. */
export async function ownersOf(handles: readonly Handle[]): Promise<ReadonlyMap<string, Person | 'newer'>> {
  const owners = await foundFor(handles, await entriesFor(handles));
  return new Map([...owners].map(([at, { person }]) => [at, person]));
}

/** What the index has to gain and what it can lose when a person takes the handles `after` in the place of those they had. */
export async function indexChange(
  person: Person,
  after: readonly Handle[],
): Promise<{ readonly gained: Readonly<Record<string, PersonId>>; readonly lost: readonly string[] }> {
  const given = person.handles.filter((handle) => !after.some((kept) => sameHandle(kept, handle)));
  const touched = [...person.handles, ...after];
  const index = await entriesFor(touched);
  const owners = await foundFor(touched, index);
  const free = given.filter((handle) => owners.get(handleKey(handle))?.id === person.id);
  const others = free.length > 0 ? (await readEverything()).people.filter(({ id }) => id !== person.id) : [];
  const gained: Record<string, PersonId> = {};
  const lost = new Set(
    touched.flatMap((handle) => (asWritten(handle) in index && asWritten(handle) !== key.handle(handle) ? asWritten(handle) : [])),
  );
  for (const handle of touched.filter((one) => !free.includes(one))) {
    const owner = owners.get(handleKey(handle));
    if (owner ? owner.at !== key.handle(handle) : !given.includes(handle)) gained[key.handle(handle)] = owner?.id ?? person.id;
  }
  for (const handle of free) {
    const heir = others.find((other) => has(other, handle));
    if (heir) gained[key.handle(handle)] = heir.id;
    else if (key.handle(handle) in index) lost.add(key.handle(handle));
  }
  return { gained, lost: [...lost] };
}
