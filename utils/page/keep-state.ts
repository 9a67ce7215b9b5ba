import { readCaret, setCaret } from './caret.ts';

/** TinyMCE; Rooster as Proton Mail and Outlook name it (measured 2026-11); CKEditor 4 (seen in 4.20 in SOGo, 2026-11). */
const keepsStateAt = {
  '.mce-content-body': 'dragend',
  '#rooster-editor, [id^="editorParent_"] > *': 'compositionend',
  '.cke_editable': 'click',
};

/**
 * Some editors undo by going back to states they have kept, and see nothing of a command: undoing it would take what was typed before along. At an event
 * that means nothing else to them they keep the state they are in. TinyMCE puts the caret where the mouse is said to be.
 */
export function keepState(editor: HTMLElement): void {
  for (const [selector, type] of Object.entries(keepsStateAt)) {
    if (!editor.matches(selector)) continue;
    const caret = readCaret(editor);
    const { left: clientX = 0, top: clientY = 0 } = caret?.getBoundingClientRect() ?? {};
    editor.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY }));
    setCaret(editor, caret);
  }
}
