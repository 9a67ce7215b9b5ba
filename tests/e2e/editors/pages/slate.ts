import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { Mount } from '../mount.ts';

export const mount: Mount = (place) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = [{ children: [{ text: '' }] }];
  const field = createElement(Editable, { placeholder: 'Write here' });
  flushSync(() => createRoot(place).render(createElement(Slate, { editor, initialValue, children: field })));
  return () => editor.children.map((paragraph) => Node.string(paragraph)).join('\n');
};
