import type { Person } from '../domain/person.ts';
import { readPerson, readPlain } from './storage.ts';
import { key } from './stored.ts';

/** The person whom the user linked a conversation with, where the page itself does not say. */
export async function linkedPerson(host: string, conversation: string): Promise<Person | null> {
  const id = await readPlain(key.link(host, conversation));
  return typeof id === 'string' ? readPerson(id) : null;
}
