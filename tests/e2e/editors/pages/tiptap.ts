import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Mount } from '../mount.ts';

export const mount: Mount = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return () => editor.getText({ blockSeparator: '\n' });
};
