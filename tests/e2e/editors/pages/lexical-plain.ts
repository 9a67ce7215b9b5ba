import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import type { Mount } from '../mount.ts';

export const mount: Mount = (place) => {
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
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    );
};
