import fc from 'fast-check';
import { type Handle, handleKey } from '../../utils/domain/handle.ts';
import { type Gathered, gather } from '../../utils/importing/gather.ts';
import type { Exchange, Who } from '../../utils/importing/reader.ts';
import type { Found } from '../../utils/importing/resolve.ts';

export const day = 86_400_000;
export const noon = Date.parse('2026-03-06T12:00:00Z');

export const mail = (name: string): Handle => ({ channel: 'email', id: `${name}@example.org` });
export const keyOf = (name: string): string => handleKey(mail(name));

/** What one file tells. */
export type AFile = {
  readonly who?: readonly Who[];
  readonly exchanges?: readonly Exchange[];
  readonly mine?: readonly string[];
  readonly left?: number;
};

/** Somebody known by a mail address alone. */
export const byMail = (address: string, name: string | null = null): Who => ({ key: keyOf(address), name, handles: [mail(address)] });

export const card = (line: number, name: string | null, ...addresses: readonly string[]): Who => ({
  key: `card:${line}`,
  name,
  handles: addresses.map(mail),
});

export const wrote = (from: string, to: string, at = noon): Exchange => ({ at, from: keyOf(from), to: [keyOf(to)], channel: 'email' });

export function gathered(files: readonly AFile[], zone = 'Europe/Vienna'): Gathered {
  const all = gather(zone);
  for (const [at, file] of files.entries()) {
    const { sink, keep } = all.begin(at, () => {});
    for (const who of file.who ?? []) sink.who(who);
    for (const exchange of file.exchanges ?? []) sink.exchange(exchange);
    for (const key of file.mine ?? []) sink.mine(key);
    for (let left = 0; left < (file.left ?? 0); left += 1) sink.left();
    keep();
  }
  return all.gathered;
}

/** Without what only says in which order files came. */
export const inNoOrder = (people: readonly Found[]): readonly unknown[] =>
  people
    .map(({ key: _, handles, nicknames, ...others }) => ({ ...others, handles: handles.map(handleKey).toSorted(), nicknames: nicknames.toSorted() }))
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const names = ['ana', 'ben', 'cem', 'dora', 'eva', 'me', 'me.too'];

const person = fc.constantFrom(...names);
export const exchange: fc.Arbitrary<Exchange> = fc.record({
  at: fc.integer({ min: 0, max: 40 }).map((hours) => noon + hours * 3_600_000 * 3),
  from: person.map(keyOf),
  to: fc.uniqueArray(person.map(keyOf), { minLength: 1, maxLength: 3 }),
  channel: fc.constantFrom('email', 'google-chat', 'call'),
});
