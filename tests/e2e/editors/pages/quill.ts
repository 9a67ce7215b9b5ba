import Quill from 'quill';
import type { Mount } from '../mount.ts';
import 'quill/dist/quill.core.css';

export const mount: Mount = (place) => {
  const quill = new Quill(place);
  return () => quill.getText().replace(/\n$/, '');
};
