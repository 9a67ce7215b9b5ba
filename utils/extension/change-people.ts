import { editPerson, newPerson } from '../domain/circle.ts';
import type { CommandId } from '../domain/command.ts';
import { handleKey, type Recipient, toHandle } from '../domain/handle.ts';
import type { Person, PersonDetails, PersonId } from '../domain/person.ts';
import { ownersOf } from './handles.ts';
import { keepPerson } from './keeping.ts';
import type { HostFacts } from './senders.ts';
import { readPeople } from './storage.ts';
import { done, type Outcome, type Telling } from './telling.ts';

/** Somebody who cannot be read is left alone: what a later version wrote, and what is broken. */
export async function withPerson(id: PersonId, work: (person: Person) => Promise<Outcome>): Promise<Outcome> {
  const person = (await readPeople([id])).get(id);
  if (person === 'newer') return 'newer-data';
  return person && person !== 'broken' ? work(person) : 'unknown-person';
}

export async function add(id: PersonId, details: Partial<PersonDetails> & Pick<PersonDetails, 'name'>, now: number): Promise<Outcome> {
  // We were stopped after writing it, and before it was remembered that we did.
  if ((await readPeople([id])).has(id)) return withPerson(id, async (person) => [person]);
  const person = newPerson(id, details, now);
  return 'wrong' in person ? 'not-understood' : done([person], await keepPerson(person));
}

export async function keepStranger({ address, name }: Recipient, { id, now, host }: Telling): Promise<Outcome> {
  const handle = host && toHandle(host.channel, address);
  if (!handle) return 'not-understood';
  const known = (await ownersOf([handle])).get(handleKey(handle));
  if (known === 'newer') return 'newer-data';
  return known ? [known] : add(id, { name: name?.trim() || address, handles: [handle] }, now);
}

export async function joinStranger(person: Person, { address }: Recipient, host: HostFacts | null): Promise<Outcome> {
  const handle = host && toHandle(host.channel, address);
  return handle ? change(person, { handles: [...person.handles, handle] }) : 'not-understood';
}

export async function change(person: Person, change: Partial<PersonDetails>): Promise<Outcome> {
  const edited = editPerson(person, change);
  return 'wrong' in edited ? 'not-understood' : done([edited], await keepPerson(edited, person));
}

export function threadsWith({ threads }: Person, id: CommandId, text: string): Person['threads'] {
  return [...threads.filter((thread) => thread.id !== id), { id, text }];
}
