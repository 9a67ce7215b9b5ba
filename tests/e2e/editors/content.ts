/*
 * What the extension does in a page, without all that stands around it: remembers the caret when the focus leaves, and inserts or replaces when it is
 * asked. The page asks, and hears what came of it, through attributes of the root.
 */
import { type Caret, readCaret } from '../../../utils/page/caret.ts';
import { insertText } from '../../../utils/page/insert-text.ts';
import { paragraphAtCaret } from '../../../utils/page/paragraphs.ts';
import { replaceText } from '../../../utils/page/replace-text.ts';

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

let paragraph = '';

/** Without a part of it to replace, reads the paragraph the caret is in; with one, replaces that. */
new MutationObserver(async () => {
  const { replace, part = '' } = root.dataset;
  const editor = findEditor();
  if (replace === undefined || !editor) return;
  delete root.dataset.replace;
  if (!part) paragraph = paragraphAtCaret(editor)?.text ?? '';
  const start = paragraph.indexOf(part);
  root.dataset.outcome = part ? await replaceText(editor, { paragraph, start, end: start + part.length }, replace) : paragraph;
}).observe(root, { attributeFilter: ['data-replace'] });
