import type { WrittenChannel } from './channel.ts';
import type { LastContacts } from './contact.ts';
import { type Handle, handleKey, type Recipient, toHandle } from './handle.ts';
import type { Person, PersonId } from './person.ts';
import { type Silence, silenceSince } from './silence.ts';

/** What a composer may know of a person in the circle: the name, and the dates between the two. */
export type Acquainted = {
  readonly id: PersonId;
  readonly name: string;
  readonly silence: Silence;
  readonly last: LastContacts;
  readonly inMemory: boolean;
};

/** Who an open composer is for, seen from the circle. */
export type Conversation =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'people'; readonly circle: readonly Acquainted[]; readonly strangers: readonly Recipient[] };

/**
 * Who a composer is for, seen from the circle: everybody once, in the order of the page, however many of their addresses are in it. An address that
 * cannot be read is left out while another can; when none can, the whole is unclear.
 */
export function seenFromCircle(
  recipients: readonly Recipient[] | 'none' | 'unclear',
  personOf: (handle: Handle) => Person | undefined,
  channel: WrittenChannel,
  now: number,
  zone: string,
): Conversation {
  if (recipients === 'unclear') return { kind: 'unclear' };
  if (recipients === 'none' || recipients.length === 0) return { kind: 'none' };
  const circle = new Map<PersonId, Acquainted>();
  const strangers = new Map<string, Recipient>();
  for (const recipient of recipients) {
    const handle = toHandle(channel, recipient.address);
    if (!handle) continue;
    const person = personOf(handle);
    const key = handleKey(handle);
    if (person) circle.set(person.id, acquaintedWith(person, now, zone));
    else if (!strangers.get(key)?.name) strangers.set(key, recipient);
  }
  if (circle.size + strangers.size === 0) return { kind: 'unclear' };
  return { kind: 'people', circle: [...circle.values()], strangers: [...strangers.values()] };
}

/** What a composer may know of a person it is for. */
export function acquaintedWith({ id, name, last, state }: Person, now: number, zone: string): Acquainted {
  return { id, name, silence: silenceSince(last, now, zone), last, inMemory: state.kind === 'in-memory' };
}
