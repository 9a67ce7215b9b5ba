export type Field = HTMLTextAreaElement | HTMLInputElement;

/** An editor in a frame belongs to another realm, so its class is no help; its name is. */
export function isField(editor: HTMLElement): editor is Field {
  return editor.localName === 'textarea' || editor.localName === 'input';
}

/** Firefox brings a paste to the page without its text, and each of its commands is a step of its own to undo; in Chromium those of one moment are one (all seen 2026-11). */
const inFirefox = 'mozInnerScreenX' in globalThis;

const draft = '.public-DraftEditor-content';
/**
 * They hear nothing of the browser's editing in Chromium, but take a paste: Lexical, Slate, CKEditor 5, Draft.js (measured 2026-11), and the one of Element,
 * which keeps a model of its own (its makers' source, 2026).
 */
const pasted = `[data-lexical-editor], [data-slate-editor], .ck-editor__editable, .mx_BasicMessageComposer_input, ${draft}`;
/** They read their model from what the browser's editing makes of the page: ProseMirror and TipTap, Quill (measured 2026-11). */
const edited = '.ProseMirror, .ql-editor';

/** Whether what is sent comes from a model of the editor's own, which is a moment behind the page. */
export function hasModel(editor: HTMLElement): boolean {
  return editor.matches(`${pasted}, ${edited}`);
}

/** `whole`: by one command, with its breaks. `lines`: by a command for each line and each break. `line`: by one command, without breaks. `paste`: as if pasted. */
export type Way = 'whole' | 'lines' | 'line' | 'paste';

export function wayInto(editor: HTMLElement): Way {
  if (isField(editor)) return 'whole';
  if (!inFirefox) return editor.matches(pasted) ? 'paste' : 'lines';
  // In Firefox Draft.js loses what stands before a break that it has not made itself.
  if (editor.matches(draft)) return 'line';
  return hasModel(editor) ? 'lines' : 'whole';
}
