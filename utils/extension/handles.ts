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

/** Whom these handles speak for, by handle key; `newer` where only a later version can say. An entry that no longer fits counts for nothing. */
export async function ownersOf(handles: readonly Handle[]): Promise<ReadonlyMap<string, Person | 'newer'>> {
  const index = await browser.storage.local.get(handles.map(key.handle));
  const entries = handles.map((handle) => [handle, index[key.handle(handle)]] as const);
  const people = await readPeople(entries.flatMap(([, id]) => (typeof id === 'string' ? [id] : [])));
  const owners = new Map<string, Person | 'newer'>();
  for (const [handle, id] of entries) {
    const owner = typeof id === 'string' ? people.get(id) : undefined;
    if (owner === 'newer' || (owner && owner !== 'broken' && has(owner, handle))) owners.set(handleKey(handle), owner);
  }
  return owners;
}

/** What the index has to gain and what it can lose when a person takes the handles `after` in the place of those they had. */
export async function indexChange(
  person: Person,
  after: readonly Handle[],
): Promise<{ readonly gained: Readonly<Record<string, PersonId>>; readonly lost: readonly string[] }> {
  const given = person.handles.filter((handle) => !after.some((kept) => sameHandle(kept, handle)));
  const owners = await ownersOf([...given, ...after]);
  const taken = after.filter((handle) => !owners.has(handleKey(handle)));
  const free = given.filter((handle) => {
    const owner = owners.get(handleKey(handle));
    return owner !== 'newer' && owner?.id === person.id;
  });
  const others = free.length > 0 ? (await readEverything()).people.filter(({ id }) => id !== person.id) : [];
  const gained = Object.fromEntries(taken.map((handle) => [key.handle(handle), person.id]));
  const lost: string[] = [];
  for (const handle of free) {
    const heir = others.find((other) => has(other, handle));
    if (heir) gained[key.handle(handle)] = heir.id;
    else lost.push(key.handle(handle));
  }
  return { gained, lost };
}
