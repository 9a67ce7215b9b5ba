import type { LastContacts } from './contact.ts';
import type { Recipient } from './handle.ts';
import type { PersonId } from './person.ts';
import type { Silence } from './silence.ts';

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
