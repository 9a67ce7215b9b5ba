import type { Mount } from '../mount.ts';

export const mount: Mount = (place) => {
  const editor = document.createElement('div');
  editor.contentEditable = 'plaintext-only';
  editor.style.whiteSpace = 'pre-wrap';
  place.append(editor);
  return () => editor.innerText.trimEnd();
};
