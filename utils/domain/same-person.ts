import type { Person, PersonId } from './person.ts';

/** What is known of somebody before they are anybody in particular. */
export type Identity = Pick<Person, 'name' | 'nicknames' | 'handles'>;

/** What speaks for two being one, the strongest first. */
export const sameWhys = ['address', 'mailbox', 'number', 'user-name', 'name', 'nickname', 'spelled'] as const;
export type SameWhy = (typeof sameWhys)[number];

/** Two who may be one; `sure`: what they share is a person's own and their names do not speak against it. */
export type Duplicate<P> = { readonly one: P; readonly other: P; readonly why: SameWhy; readonly sure: boolean };

/** Names two people, whichever comes first. */
export function pairKey(one: PersonId, other: PersonId): string {
  return JSON.stringify([one, other].toSorted());
}

/** Who may be there twice: each pair once, the surest first; none whose `pairKey` is in `apart`. */
export function duplicatesIn<P extends Identity & { id: PersonId }>(people: readonly P[], apart: ReadonlySet<string>): readonly Duplicate<P>[] {
  void [people, apart];
  return [];
}

/** Finds who of the circle somebody is. Nobody rather than the wrong one: null where several fit equally. */
export function matcherFor<P extends Identity>(circle: readonly P[]): (who: Identity) => { person: P; why: SameWhy; sure: boolean } | null {
  void circle;
  return () => null;
}
