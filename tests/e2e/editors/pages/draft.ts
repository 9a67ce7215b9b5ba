import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../mount.ts';
import 'draft-js/dist/Draft.css';

export const mount: Mount = (place) => {
  let held = EditorState.createEmpty();
  function Controlled() {
    const [editorState, onChange] = useState(held);
    held = editorState;
    return createElement(Editor, { editorState, onChange, placeholder: 'Write here' });
  }
  flushSync(() => createRoot(place).render(createElement(Controlled)));
  return () => held.getCurrentContent().getPlainText('\n');
};
