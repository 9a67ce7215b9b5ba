import type { Signal } from '@preact/signals';
import type { Recipient, Recipients } from '../domain/handle.ts';
import type { Notice } from '../domain/notice.ts';
import type { Host } from '../hosts/host.ts';
import type { ComposerBackground } from './composer-background.ts';

/** After this many notes for a person nothing is said any more (P10). */
const saidTimes = 3;

type Sending = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly gone: AbortSignal;
  readonly background: ComposerBackground;
  readonly notice: Signal<Notice | null>;
  /** As last read while the composer was there: by the time a message has left, it may be gone. */
  readonly addressees: () => { readonly recipients: Recipients | 'none' | 'unclear'; readonly key: string };
  /** The dates of the addressees are no longer what they were. */
  readonly noted: () => void;
};

/** Has a message noted once it has left, and taken back when the site's own undo brings it back. */
export function recordSent({ host, composer, gone, background, notice, addressees, noted }: Sending): void {
  host.onSent(
    composer,
    async (undone) => {
      // A chat can have turned to somebody else a moment ago.
      const { recipients, key } = composer.isConnected
        ? { recipients: host.readRecipients(composer), key: host.conversationKey(composer) }
        : addressees();
      if (recipients === 'none' || (recipients === 'unclear' && key === 'unclear')) return;
      const to: readonly Recipient[] = recipients === 'unclear' ? [] : recipients;
      const conversation = key === 'unclear' ? null : key;
      const sent = crypto.randomUUID();
      const told = await background.tell({ do: 'note-sent', host: host.name, key: conversation, to, at: Date.now() }, sent);
      if (!told.ok) {
        notice.value = { kind: 'refused', why: told.why };
        return;
      }
      const takeBack = async () => {
        const back = await background.tell({ do: 'take-back', sent });
        notice.value = back.ok ? null : { kind: 'refused', why: back.why };
        noted();
      };
      if (undone.aborted) return takeBack();
      undone.addEventListener('abort', takeBack, { once: true });
      const people = told.people.filter(({ timesNoted }) => timesNoted <= saidTimes);
      if (people.length > 0) notice.value = { kind: 'noted', sent, people };
      if (told.people.length > 0) noted();
    },
    gone,
  );
}
