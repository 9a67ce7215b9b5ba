import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import type { Mount } from '../mount.ts';
import { textOf } from '../text-of.ts';

export const mount: Mount = async (place) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = await ClassicEditor.create(element, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  return () => textOf(editor.getData());
};
