import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Reassurance } from '../domain/answer.ts';
import { type DraftHint, type HintKind, hintKinds } from '../domain/drafts/draft-hint.ts';
import { hash } from '../domain/hash.ts';
import type { Host } from '../hosts/host.ts';
import { copyText } from '../page/copy-text.ts';
import { watchPauses } from '../page/watch-pauses.ts';
import type { ComposerBackground } from './composer-background.ts';
import type { ComposingSession } from './composing-session.ts';
import { draftTools } from './draft-tools.ts';
import { startHesitating } from './hesitating.ts';

/** What is seen of a draft while it is written, and what the user says to it. */
export type DraftWatch = {
  readonly hint: ReadonlySignal<DraftHint | null>;
  readonly hesitation: Signal<Reassurance | null>;
  /** Puts a suggestion into the editor, in the place of what it is about, or, where the editor does not take it, on the clipboard. */
  tryHint(text: string): Promise<void>;
  leaveHint(): void;
  /** No hint of this kind any more. */
  neverHint(): Promise<void>;
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

/** Watches a draft at its pauses, while the panel is open and the user has it so. A paragraph that was looked at is forgotten, but for one a hint is about. */
export function watchDraft({ host, composer, background, session, open, hear }: Watching): DraftWatch {
  const { notice, gone } = session;
  const hint = signal<DraftHint | null>(null);
  const hesitation = signal<Reassurance | null>(null);
  /** What hints were about that were taken or turned down; names that say nothing. */
  const settled = new Set<number>();
  let about = '';
  let wanted: readonly HintKind[] = [];
  let watching = new AbortController();

  const nameOf = ({ kind, start, end }: DraftHint, paragraph: string) => hash(`${kind} ${paragraph.slice(start, end)}`);
  const show = (found: DraftHint | null, paragraph: string) => {
    hint.value = found && !settled.has(nameOf(found, paragraph)) ? found : null;
    about = hint.value ? paragraph : '';
  };
  const settle = () => {
    if (hint.value) settled.add(nameOf(hint.value, about));
    show(null, '');
  };

  const begin = async () => {
    const { signal: end } = watching;
    const answer = await background.askWriting(host.name);
    if (!answer || end.aborted || gone.aborted) return;
    wanted = answer.hints;
    const hesitating = answer.hesitation ? startHesitating({ host, composer, session, background, hesitation }) : null;
    if (!hesitating && wanted.length === 0) return;
    const editor = host.findEditor(composer);
    // What happens in a frame is not heard outside of it.
    const place = editor && editor.ownerDocument !== composer.ownerDocument ? editor : composer;
    const paused = (deleting: boolean) => {
      hesitating?.paused(deleting);
      void look(end);
    };
    watchPauses(place, { paused, thinking: () => hesitating?.thinking() }, AbortSignal.any([end, gone]));
  };

  const look = async (end: AbortSignal) => {
    const tools = draftTools();
    const editor = host.findEditor(composer);
    const at = tools && wanted.length > 0 && editor ? tools.paragraphAtCaret(editor) : null;
    if (!tools || !at) return show(null, '');
    hear(at.text);
    const latest = host.readLatest?.(composer);
    const theirs = typeof latest === 'object' && latest.by === 'them' ? latest.readText() : null;
    const away = hintKinds.filter((kind) => !wanted.includes(kind) || (!at.opens && (kind === 'advice-first' || kind === 'routine-question')));
    const found = tools.hintFor(at.text, theirs, true, away);
    const heavy = found?.kind !== 'advice-first' || (theirs !== null && (await background.askHeavy(theirs)));
    if (!end.aborted) show(heavy ? found : tools.hintFor(at.text, theirs, false, away), at.text);
  };

  const stop = () => {
    watching.abort();
    watching = new AbortController();
    show(null, '');
    hesitation.value = null;
  };

  const end = [
    open.subscribe((isOpen) => {
      stop();
      if (isOpen && !gone.aborted) void begin();
    }),
    // Somebody else, or the same after a message has left: what was said of the draft before is over.
    session.conversation.subscribe(() => {
      show(null, '');
      hesitation.value = null;
    }),
  ];
  gone.addEventListener('abort', () => {
    for (const leave of end) leave();
    stop();
  });

  const tell = async (command: { do: 'hint-away'; kind: HintKind } | { do: 'hesitation-away' }) => {
    const told = await background.tell(command);
    if (!told.ok) notice.value = { kind: 'refused', why: told.why };
  };

  return {
    hint,
    hesitation,
    async tryHint(text) {
      const taken = hint.value;
      const editor = host.findEditor(composer);
      if (!taken) return;
      const part = { paragraph: about, start: taken.start, end: taken.end };
      settle();
      if (editor && (await draftTools()?.replaceText(editor, part, text)) === 'inserted') notice.value = { kind: 'replaced' };
      else notice.value = (await copyText(text)) ? { kind: 'copied' } : { kind: 'by-hand', text };
    },
    leaveHint: settle,
    async neverHint() {
      const kind = hint.value?.kind;
      if (!kind) return;
      show(null, '');
      wanted = wanted.filter((one) => one !== kind);
      await tell({ do: 'hint-away', kind });
    },
    async neverHesitation() {
      stop();
      await tell({ do: 'hesitation-away' });
      void begin();
    },
  };
}
