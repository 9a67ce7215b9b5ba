import { type Field, isField } from './editor-kind.ts';

/** Where the caret of an editor is, to come back to when the focus has been elsewhere. */
export type Caret = Range | null;

/** The caret inside this editor; null where there is none, or where the editor keeps it itself. */
export function readCaret(editor: HTMLElement): Caret {
  const selection = isField(editor) ? null : selectionOf(editor);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && editor.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}

type Root = Node & { getSelection?(): Selection | null };

/** The selection that knows what is selected in an editor. In a shadow root Chromium's page knows no more than that something is selected; the root knows what. In Firefox the page knows (seen in 153). */
export function selectionOf(editor: HTMLElement): Selection | null {
  const root: Root = editor.getRootNode();
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

// Chromium joins what is inserted to the typing before it, as one step to undo, unless the caret has been elsewhere in between (seen in 156).

/** Sets the caret to the end of what was selected; without a caret, to the very beginning. */
export function setCaret(editor: HTMLElement, caret: Caret): void {
  if (isField(editor)) {
    setFieldCaret(editor);
    return;
  }
  const selection = selectionOf(editor);
  const [node, offset] = caret ? [caret.endContainer, caret.endOffset] : [editor, 0];
  selection?.selectAllChildren(editor);
  selection?.removeAllRanges();
  selection?.setBaseAndExtent(node, offset, node, offset);
}

function setFieldCaret(field: Field): void {
  const caret = field.selectionEnd ?? field.value.length;
  field.select();
  field.setSelectionRange(caret, caret);
}
