import type { Signal } from '@preact/signals';
import type { Notice } from '../domain/notice.ts';
import type { Opener } from '../domain/openers/opener.ts';
import type { Host } from '../hosts/host.ts';
import { type Caret, readCaret } from '../page/caret.ts';
import { copyText } from '../page/copy-text.ts';
import { insertText } from '../page/insert-text.ts';

type Using = { readonly host: Host; readonly composer: HTMLElement; readonly gone: AbortSignal; readonly notice: Signal<Notice | null> };

/** Puts a line at the caret, where it was when the focus left the editor, or, where the editor does not take it, on the clipboard. */
export function startUsing({ host, composer, gone, notice }: Using): { use(opener: Opener): Promise<void>; forgetCaret(): void } {
  let caret: Caret = null;
  const remember = () => {
    const editor = host.findEditor(composer);
    caret = (editor && readCaret(editor)) ?? caret;
  };
  composer.addEventListener('focusout', remember, { capture: true, passive: true, signal: gone });
  return {
    async use({ text }) {
      const editor = host.findEditor(composer);
      if (editor && (await insertText(editor, text, caret)) === 'inserted') notice.value = { kind: 'inserted' };
      else notice.value = (await copyText(text)) ? { kind: 'copied' } : { kind: 'by-hand', text };
    },
    forgetCaret() {
      caret = null;
    },
  };
}
