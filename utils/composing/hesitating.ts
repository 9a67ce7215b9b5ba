import type { Signal } from '@preact/signals';
import type { Reassurance } from '../domain/answer.ts';
import type { Host } from '../hosts/host.ts';
import { isEmpty } from '../page/is-empty.ts';
import { readWritten } from '../page/written.ts';
import type { ComposerBackground } from './composer-background.ts';
import type { ComposingSession } from './composing-session.ts';

/** So many letters are more than a slip of the hand. */
const fewest = 12;

type Hesitating = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly session: Pick<ComposingSession, 'person' | 'gone'>;
  readonly background: ComposerBackground;
  readonly hesitation: Signal<Reassurance | null>;
};

/**
 * Notices at pauses when a draft to somebody of the circle was written and taken away, or rests unsent, and has one kind line said to it. It counts
 * letters and reads none.
 */
export function startHesitating({ host, composer, session, background, hesitation }: Hesitating): {
  paused(deleting: boolean): void;
  thinking(): void;
} {
  const written = () => {
    const editor = host.findEditor(composer);
    return editor && !isEmpty(editor) ? readWritten(editor).all.length : 0;
  };
  const before = written();
  let most = before;

  const say = async () => {
    const to = session.person.value;
    if (!to || to.inMemory || session.gone.aborted || !composer.isConnected) return;
    const line = await background.askHesitation(to.id);
    if (line && session.person.value?.id === to.id) hesitation.value = line;
  };

  return {
    paused(deleting) {
      const now = written();
      const taken = most - now >= fewest && (now === 0 || now <= before);
      // Without anything taken away by hand, an empty editor is one whose message has left.
      most = now === 0 || taken ? now : Math.max(most, now);
      if (taken && deleting) void say();
    },
    thinking() {
      if (written() >= fewest) void say();
    },
  };
}
