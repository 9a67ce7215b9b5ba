/*
 * What the extension does in a page, without all that stands around it: remembers the caret when the focus leaves, and inserts when it is asked. The page
 * asks, and hears what came of it, through attributes of the root.
 */
import { type Caret, readCaret } from '../../../utils/page/caret.ts';
import { insertText } from '../../../utils/page/insert-text.ts';

const root = document.documentElement;
let caret: Caret = null;

function findEditor(): HTMLElement | null {
  const place = document.querySelector('#place');
  const within = place?.querySelector('iframe')?.contentDocument ?? place?.querySelector('#shadowed')?.shadowRoot ?? place;
  return within?.querySelector<HTMLElement>('textarea, input, [contenteditable="true"], [contenteditable="plaintext-only"]') ?? null;
}

document.addEventListener(
  'focusout',
  () => {
    const editor = findEditor();
    caret = (editor && readCaret(editor)) ?? caret;
  },
  { capture: true, passive: true },
);

/** So many letters into the first text of the editor. */
function caretAfter(editor: HTMLElement, letters: number): Caret {
  const text = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode();
  const range = editor.ownerDocument.createRange();
  if (text) range.setStart(text, letters);
  range.collapse(true);
  return range;
}

new MutationObserver(async () => {
  const { insert, after } = root.dataset;
  const editor = findEditor();
  if (insert === undefined || !editor) return;
  delete root.dataset.insert;
  root.dataset.outcome = await insertText(editor, insert, after ? caretAfter(editor, Number(after)) : caret);
}).observe(root, { attributeFilter: ['data-insert'] });
