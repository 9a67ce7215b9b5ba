import { createEditor, exportContent } from 'roosterjs';
import type { Mount } from '../mount.ts';
import { textOf } from '../text-of.ts';

/** Like the editors of Outlook and Proton Mail. */
export const mount: Mount = (place) => {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.id = 'rooster-editor';
  place.append(root);
  const editor = createEditor(root);
  return () => textOf(exportContent(editor, 'HTML'));
};
