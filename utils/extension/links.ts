import type { Person } from '../domain/person.ts';
import type { HostFacts } from './senders.ts';
import { readPerson, readPlain } from './storage.ts';
import { key } from './stored.ts';

/** Whose conversations a link is about: a host's, and, where anybody can host it, only those at one address. */
export function linkedAt({ name, selfHosted }: Pick<HostFacts, 'name' | 'selfHosted'>, origin: string | null): string {
  return selfHosted && origin ? `${name}@${origin}` : name;
}

/** The person whom the user linked a conversation with, where the page itself does not say. */
export async function linkedPerson(at: string, conversation: string): Promise<Person | null> {
  const id = await readPlain(key.link(at, conversation));
  return typeof id === 'string' ? readPerson(id) : null;
}
