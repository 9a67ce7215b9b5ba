import { hasModel } from './editor-kind.ts';
import { after, comesTrue, give, hasFocus, type Inserted, moment } from './insert-text.ts';
import { keepState } from './keep-state.ts';
import { selectIn } from './paragraphs.ts';
import { letters, readWritten } from './written.ts';

/** Which part of which paragraph, by what it says. */
export type Part = { readonly paragraph: string; readonly start: number; readonly end: number };

/**
 * Puts text in the place of a part of a paragraph by the editor's own input path, so that one undo brings back what was there. Nothing is touched where
 * that paragraph no longer stands; looks afterwards whether the text is there, and all else as it was.
 */
export async function replaceText(editor: HTMLElement, { paragraph, start, end }: Part, text: string): Promise<Inserted> {
  editor.focus({ preventScroll: true });
  keepState(editor);
  if (!selectIn(editor, paragraph, start, end)) return 'refused';
  if (hasModel(editor)) await after(moment);
  if (!hasFocus(editor)) return 'refused';
  const { all, beforeCaret } = readWritten(editor);
  const rest = all.slice(beforeCaret.length);
  const gone = letters(paragraph.slice(start, end));
  if (!rest.startsWith(gone)) return 'refused';
  const wanted = beforeCaret + letters(text) + rest.slice(gone.length);
  give(editor, text);
  keepState(editor);
  const holds = () => readWritten(editor).all === wanted;
  await comesTrue(editor, holds);
  if (hasModel(editor)) await after(moment);
  return holds() ? 'inserted' : 'refused';
}
