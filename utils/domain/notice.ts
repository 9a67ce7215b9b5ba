import type { NamedPerson } from './answer.ts';
import type { CommandId, Told } from './command.ts';
import type { Opener } from './openers/opener.ts';

/** One short sentence the panel has to say, until the next. */
export type Notice =
  | { readonly kind: 'inserted' }
  /** A suggestion stands in the place of what it was about. */
  | { readonly kind: 'replaced' }
  /** The editor kept to itself, so the line is on the clipboard. */
  | { readonly kind: 'copied' }
  /** Neither the editor nor the clipboard took it; it can be selected by hand. */
  | { readonly kind: 'by-hand'; readonly text: string }
  | { readonly kind: 'noted'; readonly sent: CommandId; readonly people: readonly NamedPerson[] }
  /** The outline of a changed site is on the clipboard. */
  | { readonly kind: 'outlined' }
  | { readonly kind: 'put-away'; readonly opener: Opener }
  | { readonly kind: 'brought-back' }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'thread-kept' }
  | { readonly kind: 'refused'; readonly why: Extract<Told, { ok: false }>['why'] };
