import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import type { Mount } from '../mount.ts';
import { textOf } from '../text-of.ts';

/** In a frame of its own, like Roundcube's. */
export const mount: Mount = async (place) => {
  const target = document.createElement('textarea');
  place.append(target);
  const bare = {
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: false,
    statusbar: false,
    promotion: false,
    content_style: 'body { min-height: 120px; }',
  } as const;
  const [editor] = await tinymce.init({ target, ...bare, height: 160 });
  // Without a skin it would stay hidden.
  editor?.getContainer().style.setProperty('visibility', 'visible');
  return () => textOf(editor?.getContent() ?? '');
};
