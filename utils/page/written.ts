import { readCaret } from './caret.ts';
import { isField } from './editor-kind.ts';

/**
 * The letters somebody has written into an editor, and how many of them stand before the caret. White space differs between what was given and what an
 * editor shows (paragraphs, breaks, no-break spaces, marks without width), so it is left out; what can't be written in, like a placeholder, too.
 */
export function readWritten(editor: HTMLElement): { readonly all: string; readonly beforeCaret: string } {
  if (isField(editor)) return { all: letters(editor.value), beforeCaret: letters(editor.value.slice(0, editor.selectionStart ?? 0)) };
  const caret = readCaret(editor);
  let all = '';
  let beforeCaret = '';
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    'contentEditable' in node && node.contentEditable === 'false' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node.textContent ?? '';
    all += text;
    if (node === caret?.startContainer) beforeCaret += text.slice(0, caret.startOffset);
    else if (caret && caret.comparePoint(node, 0) < 0) beforeCaret += text;
  }
  return { all: letters(all), beforeCaret: letters(beforeCaret) };
}

export function letters(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}
