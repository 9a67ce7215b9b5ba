import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Conversation } from '../domain/conversation.ts';
import { type DraftHint, type HintKind, hintKinds } from '../domain/drafts/draft-hint.ts';
import { hash } from '../domain/hash.ts';
import type { Notice } from '../domain/notice.ts';
import type { Host } from '../hosts/host.ts';
import { copyText } from '../page/copy-text.ts';
import type { paragraphAtCaret } from '../page/paragraphs.ts';
import type { replaceText } from '../page/replace-text.ts';
import type { ComposerBackground } from './composer-background.ts';
import { readTheirs } from './read-theirs.ts';

/** What it takes to read a draft and to change it. */
export type DraftTools = {
  /** Finds the hint for a paragraph. `theirs` is what it answers, null where that is not known; `heavy`: something hard. */
  readonly hintFor: (draft: string, theirs: string | null, heavy: boolean, away: readonly HintKind[]) => DraftHint | null;
  readonly paragraphAtCaret: typeof paragraphAtCaret;
  readonly replaceText: typeof replaceText;
};

/** A draft, and what there is around it. */
export type AroundDraft = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly background: Pick<ComposerBackground, 'askHeavy' | 'tell'>;
  readonly conversation: ReadonlySignal<Conversation | null>;
  readonly notice: Signal<Notice | null>;
  readonly open: ReadonlySignal<boolean>;
  readonly hint: Signal<DraftHint | null>;
  /** What hints were about that were taken or turned down; names that say nothing. */
  readonly settled: Set<number>;
  readonly wanted: readonly HintKind[];
  readonly hear: (paragraph: string) => void;
  readonly end: AbortSignal;
};

export type Hinting = {
  /** Looks at the paragraph the caret is in. */
  look(): Promise<void>;
  tryHint(text: string): Promise<void>;
  leaveHint(): void;
  neverHint(): Promise<void>;
};

/** Gives hints for a draft, until its end. A paragraph that was looked at is forgotten, but for one a hint is about. */
export function startHinting(around: AroundDraft, { hintFor, paragraphAtCaret, replaceText }: DraftTools): Hinting {
  const { host, composer, background, notice, hint, settled, hear, end } = around;
  let { wanted } = around;
  let about = '';

  const nameOf = ({ kind, start, end }: DraftHint, paragraph: string) => hash(`${kind} ${paragraph.slice(start, end)}`);
  const show = (found: DraftHint | null, paragraph: string) => {
    hint.value = found && !settled.has(nameOf(found, paragraph)) ? found : null;
    about = hint.value ? paragraph : '';
  };
  const leaveHint = () => {
    if (hint.value) settled.add(nameOf(hint.value, about));
    show(null, '');
  };

  return {
    leaveHint,
    async look() {
      const editor = host.findEditor(composer);
      const at = editor && paragraphAtCaret(editor);
      if (!at) return show(null, '');
      hear(at.text);
      const theirs = readTheirs(around);
      const away = hintKinds.filter((kind) => !wanted.includes(kind) || (!at.opens && (kind === 'advice-first' || kind === 'routine-question')));
      const found = hintFor(at.text, theirs, true, away);
      const heavy = found?.kind !== 'advice-first' || (theirs !== null && (await background.askHeavy(theirs)));
      if (!end.aborted) show(heavy ? found : hintFor(at.text, theirs, false, away), at.text);
    },
    async tryHint(text) {
      const taken = hint.value;
      if (!taken) return;
      const part = { paragraph: about, start: taken.start, end: taken.end };
      leaveHint();
      const editor = host.findEditor(composer);
      if (editor && (await replaceText(editor, part, text)) === 'inserted') notice.value = { kind: 'replaced' };
      else notice.value = (await copyText(text)) ? { kind: 'copied' } : { kind: 'by-hand', text };
    },
    async neverHint() {
      const kind = hint.value?.kind;
      if (!kind) return;
      show(null, '');
      wanted = wanted.filter((one) => one !== kind);
      const told = await background.tell({ do: 'hint-away', kind });
      if (!told.ok) notice.value = { kind: 'refused', why: told.why };
    },
  };
}
