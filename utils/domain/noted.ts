import { type Contact, newestContact, withContact } from './contact.ts';
import type { Person } from './person.ts';

/**
 * The person after these contacts, in whatever order; what cannot be believed at `now` changes nothing. What was said about not now holds until there is
 * contact again: something newer than all that was known.
 */
export function noted(person: Person, contacts: readonly Pick<Contact, 'at' | 'by' | 'channel'>[], now: number): Person {
  const last = contacts.reduce((known, contact) => withContact(known, contact, now), person.last);
  const isNewest = newestContact(last)?.at !== newestContact(person.last)?.at;
  return { ...person, last, notNow: isNewest ? { times: 0, until: 0 } : person.notNow };
}
