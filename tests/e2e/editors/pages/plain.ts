import type { Mount } from '../mount.ts';

/** Like Gmail's. */
export const mount: Mount = (place) => {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  place.append(editor);
  return () => editor.innerText.trimEnd();
};
