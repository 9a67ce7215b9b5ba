import Squire from 'squire-rte';
import type { Mount } from '../mount.ts';
import { textOf } from '../text-of.ts';

/** Like Fastmail's. */
export const mount: Mount = (place) => {
  const root = document.createElement('div');
  place.append(root);
  const editor = new Squire(root, { sanitizeToDOMFragment: (html: string) => document.createRange().createContextualFragment(html) });
  return () => textOf(editor.getHTML());
};
