import type { Signal } from '@preact/signals';
import type { Notice } from '../domain/notice.ts';
import type { Opener } from '../domain/openers/opener.ts';
import type { Host } from '../hosts/host.ts';
import { type Caret, readCaret } from '../page/caret.ts';
import { copyText } from '../page/copy-text.ts';
import { insertText } from '../page/insert-text.ts';
import type { ComposerBackground } from './composer-background.ts';

type Using = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly gone: AbortSignal;
  readonly notice: Signal<Notice | null>;
  readonly background: ComposerBackground;
  readonly openers: Signal<readonly Opener[] | null>;
  /** Asks for three more. */
  readonly ask: () => Promise<void>;
};

/** What can be done with one of the lines. */
export type LineDeeds = {
  /** Puts it at the caret, where that was when the focus left the editor, or, where the editor does not take it, on the clipboard. */
  use(opener: Opener): Promise<void>;
  /** It does not come any more, for anybody. After the last of them there are others. */
  putAway(opener: Opener): Promise<void>;
  /** Undoes that: it may come again, and is back if what it came with is still there. */
  bringBack(opener: Opener): Promise<void>;
};

export function startUsing({ host, composer, gone, notice, background, openers, ask }: Using): LineDeeds & { forgetCaret(): void } {
  let caret: Caret = null;
  const remember = () => {
    const editor = host.findEditor(composer);
    caret = (editor && readCaret(editor)) ?? caret;
  };
  composer.addEventListener('focusout', remember, { capture: true, passive: true, signal: gone });

  /** What was shown before a line went, and without it. */
  let away: { readonly before: readonly Opener[]; readonly after: readonly Opener[] } | null = null;
  const hide = async ({ id }: Opener, hidden: boolean): Promise<boolean> => {
    const told = await background.tell({ do: 'hide-opener', opener: id, hidden });
    if (!told.ok) notice.value = { kind: 'refused', why: told.why };
    return told.ok;
  };

  return {
    async use({ text }) {
      const editor = host.findEditor(composer);
      if (editor && (await insertText(editor, text, caret)) === 'inserted') notice.value = { kind: 'inserted' };
      else notice.value = (await copyText(text)) ? { kind: 'copied' } : { kind: 'by-hand', text };
    },
    async putAway(opener) {
      if (!(await hide(opener, true))) return;
      const before = openers.value ?? [];
      away = { before, after: before.filter(({ id }) => id !== opener.id) };
      openers.value = away.after;
      notice.value = { kind: 'put-away', opener };
      if (before.length > 0 && away.after.length === 0) await ask();
    },
    async bringBack(opener) {
      if (!(await hide(opener, false))) return;
      if (away && openers.value === away.after) openers.value = away.before;
      notice.value = { kind: 'brought-back' };
    },
    forgetCaret() {
      caret = null;
    },
  };
}
