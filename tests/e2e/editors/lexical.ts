import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import type { Mount } from './mount.ts';

/** Lexical with what `register` makes of it. */
export function lexical(register: (editor: LexicalEditor) => unknown): Mount {
  return (place) => {
    const root = document.createElement('div');
    root.contentEditable = 'true';
    root.style.whiteSpace = 'pre-wrap';
    place.append(root);
    const editor = createEditor({
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(root);
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    return () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((paragraph) => paragraph.getTextContent())
          .join('\n'),
      );
  };
}
