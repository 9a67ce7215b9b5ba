import type { Mount } from '../mount.ts';

/** An editor in an open shadow root, like LinkedIn's (2026-07). */
export const mount: Mount = (place) => {
  const host = document.createElement('div');
  host.id = 'shadowed';
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.style.minHeight = '120px';
  host.attachShadow({ mode: 'open' }).append(editor);
  place.append(host);
  return () => editor.innerText.trimEnd();
};
