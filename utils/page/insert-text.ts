import { type Caret, readCaret, setCaret } from './caret.ts';
import { hasModel, isField, wayInto } from './editor-kind.ts';
import { keepState } from './keep-state.ts';
import { letters, readWritten } from './written.ts';

/** `refused`: the editor does not hold the text at its caret, and holds what it held before as far as we can tell. */
export type Inserted = 'inserted' | 'refused';

/** How long an editor may take to show what it was given, in milliseconds (some apply it a moment later). */
const patience = 1_000;

/** How long a model may be behind the page, in milliseconds (Slate looks for the caret every 100). */
export const moment = 100;

/**
 * Puts text at the caret by the editor's own input path, so that the site sees it, what is there stays, and one undo takes it away. Without a caret it
 * goes to the very beginning, before a signature or a quoted message. Looks afterwards whether it is there, once, and all else as it was.
 */
export async function insertText(editor: HTMLElement, text: string, caret: Caret): Promise<Inserted> {
  const left = readCaret(editor) ?? (caret && editor.contains(caret.endContainer) ? caret : null);
  // Focus alone may put the caret at the beginning.
  editor.focus({ preventScroll: true });
  setCaret(editor, left ?? readCaret(editor));
  keepState(editor);
  if (hasModel(editor)) await after(moment);
  // A command goes to whatever has the focus.
  if (!hasFocus(editor)) return 'refused';
  const { all, beforeCaret } = readWritten(editor);
  const wanted = beforeCaret + letters(text) + all.slice(beforeCaret.length);
  give(editor, followsWord(editor) ? ` ${text}` : text);
  keepState(editor);
  const holds = () => readWritten(editor).all === wanted;
  await comesTrue(editor, holds);
  if (hasModel(editor)) await after(moment);
  return holds() ? 'inserted' : 'refused';
}

/** Whether what the browser does for whoever has the focus is done to this editor. */
export function hasFocus(editor: HTMLElement): boolean {
  return editor.contains((editor.getRootNode() as Document | ShadowRoot).activeElement);
}

/** Gives an editor text to put where its selection is. */
export function give(editor: HTMLElement, text: string): void {
  const page = editor.ownerDocument;
  const way = wayInto(editor);
  if (way === 'paste') paste(editor, text);
  else if (way === 'whole') edit(page, 'insertText', text);
  else if (way === 'line') edit(page, 'insertText', text.replace(/\n+/g, ' '));
  else
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) edit(page, 'insertParagraph');
      if (line) edit(page, 'insertText', line);
    }
}

/** One step of the browser's own editing. What becomes of it shows in the editor; some refuse by throwing. */
function edit(page: Document, command: 'insertText' | 'insertParagraph', text = ''): void {
  try {
    page.execCommand(command, false, text);
  } catch {}
}

function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

/** Whether a word stands right before the caret, so that a space is due. */
function followsWord(editor: HTMLElement): boolean {
  if (isField(editor)) return /\S/.test(editor.value.charAt((editor.selectionStart ?? 0) - 1));
  const range = readCaret(editor);
  const before = range?.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.textContent?.charAt(range.startOffset - 1) : '';
  return /\S/.test(before ?? '');
}

export const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when it has come true, or has had its time. */
export async function comesTrue(editor: HTMLElement, question: () => boolean): Promise<void> {
  if (question()) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => {
      if (question()) finish();
    });
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(finish, patience);
  });
}
