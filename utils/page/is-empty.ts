/** Whether nothing is written in an editor. What it shows in its place until then (Slate has that inside, seen 2026-11) does not count; a picture does. No editor, nothing written. */
export function isEmpty(editor: HTMLElement | null | undefined): boolean {
  if (!editor) return true;
  if ('value' in editor) return String(editor.value).trim() === '';
  const shown = editor.querySelector('[data-slate-placeholder]')?.textContent ?? '';
  return (editor.textContent ?? '').replace(shown, '').replace(/[\s\u200b\u2060\ufeff]/g, '') === '' && !editor.querySelector('img');
}
