// @ts-expect-error: it has no types of its own, and those of Quill 2 are not its.
import Quill from 'quill-1';
import type { Mount } from '../mount.ts';
import 'quill-1/dist/quill.core.css';

export const mount: Mount = (place) => {
  const quill = new Quill(place);
  return () => quill.getText().replace(/\n$/, '');
};
