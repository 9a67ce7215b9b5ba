import type { ComposerCommand } from '../domain/command.ts';
import type { Contact } from '../domain/contact.ts';
import { type Recipient, toHandle } from '../domain/handle.ts';
import type { Person } from '../domain/person.ts';
import { newsFrom, sameHello } from '../domain/seen.ts';
import { ownersOf } from './handles.ts';
import { keepContact } from './keeping.ts';
import { linkedAt, linkedPerson } from './links.ts';
import { logWithNote } from './site-log.ts';
import type { Outcome, Telling } from './telling.ts';

type Of<Name extends ComposerCommand['do']> = Extract<ComposerCommand, { do: Name }>;

/** A message has left: a date for everybody of the circle it went to. In a chat, messages in quick succession are one hello, noted by its first. */
export async function noteSent(command: Of<'note-sent'>, telling: Telling): Promise<Outcome> {
  const people = await addressees(command, telling);
  if (typeof people === 'string') return people;
  const at = Math.min(command.at, telling.now);
  const channel = telling.host?.channel ?? 'elsewhere';
  const fresh = channel === 'email' ? people : people.filter(({ last }) => !sameHello(last, { at, channel }));
  return note(fresh, { at, by: 'me', source: 'sent' }, telling);
}

/** The newest message that a conversation with one person shows: a date, when it is newer than what is known. */
export async function noteSeen(command: Of<'note-seen'>, telling: Telling): Promise<Outcome> {
  const people = await addressees(command, telling);
  if (typeof people === 'string') return people;
  const [person, ...others] = people;
  if (!person || others.length > 0 || command.to.length > 1) return [];
  const at = newsFrom(person.last, command.by, command.when, telling.now, telling.zone);
  return at === null ? [] : note([person], { at, by: command.by, source: 'seen' }, telling);
}

async function note(people: readonly Person[], what: Pick<Contact, 'at' | 'by' | 'source'>, telling: Telling): Promise<Outcome> {
  const { id, now, host, origin } = telling;
  if (people.length === 0) return people;
  const contact: Contact = { ...what, id, channel: host?.channel ?? 'elsewhere', ...(origin && { site: origin }) };
  return (await keepContact(people, contact, now, origin ? await logWithNote(origin, now) : {})) ?? people;
}

/** Those of the circle a message goes between; where the page does not say, whom the user linked the conversation with. */
async function addressees({ key, to }: { key: string | null; to: readonly Recipient[] }, { host, origin }: Telling): Promise<Outcome> {
  if (!host) return [];
  if (to.length === 0) {
    const linked = key === null ? null : await linkedPerson(linkedAt(host, origin), key);
    return linked ? [linked] : [];
  }
  const handles = to.flatMap(({ address }) => toHandle(host.channel, address) ?? []);
  const owners = [...(await ownersOf(handles)).values()];
  const people = new Map(owners.flatMap((owner) => (owner === 'newer' ? [] : [[owner.id, owner]])));
  return people.size === 0 && owners.length > 0 ? 'newer-data' : [...people.values()];
}
