import type { WrittenChannel } from './channel.ts';
import { type Handle, handleKey, toHandle } from './handle.ts';
import type { Person } from './person.ts';
import { toE164 } from './phone-number.ts';

/**
 * The handle somebody types by hand; null where it is none. A number may come without its country when `country` (ISO 3166-1 alpha-2) tells where
 * numbers belong.
 */
export function typedHandle(channel: WrittenChannel, text: string, country: string | null): Handle | null {
  if (channel !== 'phone' && channel !== 'whatsapp') return toHandle(channel, text);
  const number = toE164(text, country);
  return number === null ? null : toHandle(channel, number);
}

/** Who of these has the handle. */
export function ownerOf<P extends Pick<Person, 'handles'>>(people: readonly P[], handle: Handle): P | null {
  const key = handleKey(handle);
  return people.find(({ handles }) => handles.some((known) => handleKey(known) === key)) ?? null;
}
