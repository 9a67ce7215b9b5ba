import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Reassurance } from '../domain/answer.ts';
import type { DraftHint } from '../domain/drafts/draft-hint.ts';
import type { Host } from '../hosts/host.ts';
import { watchPauses } from '../page/watch-pauses.ts';
import type { ComposerBackground } from './composer-background.ts';
import type { ComposingSession } from './composing-session.ts';
import { startHesitating } from './hesitating.ts';
import type { Hinting } from './hinting.ts';
import { giveHints } from './hints-handoff.ts';

/** What is seen of a draft while it is written, and what the user says to it. */
export type DraftWatch = {
  readonly hint: ReadonlySignal<DraftHint | null>;
  readonly hesitation: ReadonlySignal<Reassurance | null>;
  /** Puts a suggestion into the editor, in the place of what it is about, or, where the editor does not take it, on the clipboard. */
  tryHint(text: string): void;
  leaveHint(): void;
  /** No hint of this kind any more. */
  neverHint(): void;
  neverHesitation(): Promise<void>;
};

type Watching = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly background: ComposerBackground;
  readonly session: Pick<ComposingSession, 'conversation' | 'person' | 'notice' | 'gone'>;
  readonly open: ReadonlySignal<boolean>;
  /** Hears a paragraph at a pause, where hints are wanted. */
  readonly hear: (paragraph: string) => void;
};

/** Watches a draft at its pauses, while the panel is open and the user has it so. */
export function watchDraft({ host, composer, background, session, open, hear }: Watching): DraftWatch {
  const { conversation, notice, gone } = session;
  const hint = signal<DraftHint | null>(null);
  const hesitation: Signal<Reassurance | null> = signal(null);
  const settled = new Set<number>();
  let hinting: Hinting | null = null;
  let watching = new AbortController();

  const begin = async () => {
    const end = AbortSignal.any([watching.signal, gone]);
    const answer = await background.askWriting(host.name);
    if (!answer || end.aborted) return;
    const { hints: wanted } = answer;
    const around = { host, composer, background, conversation, notice, open, hint, settled, wanted, hear, end };
    hinting = wanted.length > 0 ? giveHints(around) : null;
    const hesitating = answer.hesitation ? startHesitating({ host, composer, session, background, hesitation }) : null;
    if (!hinting && !hesitating) return;
    const editor = host.findEditor(composer);
    // What happens in a frame is not heard outside of it.
    const place = editor && editor.ownerDocument !== composer.ownerDocument ? editor : composer;
    const paused = (deleting: boolean) => {
      hesitating?.paused(deleting);
      void hinting?.look();
    };
    watchPauses(place, { paused, thinking: () => hesitating?.thinking() }, end);
  };

  /** What was said of the draft before is over. */
  const forget = () => {
    hint.value = null;
    hesitation.value = null;
  };
  const stop = () => {
    watching.abort();
    watching = new AbortController();
    hinting = null;
    forget();
  };

  const leave = [
    open.subscribe((isOpen) => {
      stop();
      if (isOpen && !gone.aborted) void begin();
    }),
    // Somebody else, or the same after a message has left.
    conversation.subscribe(forget),
  ];
  gone.addEventListener('abort', () => {
    for (const one of leave) one();
    stop();
  });

  return {
    hint,
    hesitation,
    tryHint: (text) => void hinting?.tryHint(text),
    leaveHint: () => hinting?.leaveHint(),
    neverHint: () => void hinting?.neverHint(),
    async neverHesitation() {
      stop();
      const told = await background.tell({ do: 'hesitation-away' });
      if (!told.ok) notice.value = { kind: 'refused', why: told.why };
      void begin();
    },
  };
}
