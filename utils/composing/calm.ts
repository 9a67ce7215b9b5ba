import { type ReadonlySignal, signal } from '@preact/signals';
import type { Help } from '../domain/answer.ts';
import type { PersonId } from '../domain/person.ts';
import type { ComposerBackground } from './composer-background.ts';
import type { ComposingSession } from './composing-session.ts';

/** Steps in where the user's own words sound heavy. Of the words nothing is kept, neither here nor elsewhere. */
export type Calm = {
  /** Where help is to be found, while the card stands. */
  readonly help: ReadonlySignal<Help | null>;
  /** Hears words the user gave to us; what they `wanted` is done at once, or, where the card steps in, when they go on. */
  hear(words: string, wanted?: () => void): Promise<void>;
  /** "This is not it": does what was wanted, and does not step in again in this conversation. */
  goOn(): void;
};

type Around = { readonly background: Pick<ComposerBackground, 'askHelp'>; readonly session: Pick<ComposingSession, 'person' | 'gone'> };

export function startCalm({ background, session: { person, gone } }: Around): Calm {
  const help = signal<Help | null>(null);
  const toldNot = new Set<PersonId | null>();
  const withWhom = () => person.value?.id ?? null;
  let standing: { readonly whom: PersonId | null; readonly wanted: () => void } | null = null;

  const leave = () => {
    standing = null;
    help.value = null;
  };
  const end = person.subscribe(() => {
    if (standing && standing.whom !== withWhom()) leave();
  });
  gone.addEventListener('abort', end);

  return {
    help,
    async hear(words, wanted = () => {}) {
      const whom = withWhom();
      if (words.trim() === '' || toldNot.has(whom)) return wanted();
      const found = await background.askHelp(words);
      if (standing) return;
      if (!found || gone.aborted || withWhom() !== whom) return wanted();
      standing = { whom, wanted };
      help.value = found;
    },
    goOn() {
      const stood = standing;
      leave();
      if (!stood) return;
      toldNot.add(stood.whom);
      stood.wanted();
    },
  };
}
