/** `refused`: the editor does not hold the text, and holds what it held before as far as we can tell. */
export type Inserted = 'inserted' | 'refused';

/** How long an editor may take to show what it was given, in milliseconds (hosts.md 1.2: some apply it a moment later). */
const patience = 1_000;

type Field = HTMLTextAreaElement | HTMLInputElement;

/** An editor in a frame belongs to another realm, so its class is no help; its name is. */
function isField(editor: HTMLElement): editor is Field {
  return editor.localName === 'textarea' || editor.localName === 'input';
}

/** Where the caret of an editor is, to come back to when the focus has been elsewhere. */
export type Caret = Range | null;

/** The caret inside this editor; null where there is none, or where the editor keeps it itself. */
export function readCaret(editor: HTMLElement): Caret {
  if (isField(editor)) return null;
  const selection = editor.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && editor.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}

/** White space differs between what was given and what an editor shows: paragraphs, breaks, no-break spaces. Only the rest is compared. */
function letters(editor: HTMLElement): string {
  return (isField(editor) ? editor.value : (editor.textContent ?? '')).replace(/\s+/g, '');
}

/**
 * Puts text at the caret by the editor's own input path, so that the site sees it, what is there stays, and one undo takes it away. Without a caret it
 * goes to the very beginning, before a signature or a quoted message. Looks afterwards whether it is there.
 */
export async function insertText(editor: HTMLElement, text: string, caret: Caret): Promise<Inserted> {
  const before = letters(editor);
  editor.focus({ preventScroll: true });
  if (isField(editor)) setFieldCaret(editor);
  else setCaret(editor, readCaret(editor) ?? caret);
  const spaced = followsWord(editor) ? ` ${text}` : text;
  if (isField(editor)) edit(editor.ownerDocument, 'insertText', spaced);
  else insertLines(editor.ownerDocument, spaced);
  const given = text.replace(/\s+/g, '');
  return (await comesTrue(editor, () => holds(letters(editor), before, given))) ? 'inserted' : 'refused';
}

/** Exactly the given letters more than before, in one piece. */
function holds(after: string, before: string, given: string): boolean {
  if (after.length !== before.length + given.length) return false;
  let same = 0;
  while (same < before.length && after[same] === before[same]) same += 1;
  // A repeated letter at the seam lets the piece begin a little earlier than where the two part.
  for (let at = same; at >= 0; at -= 1) {
    if (after.startsWith(given, at) && after.slice(0, at) + after.slice(at + given.length) === before) return true;
  }
  return false;
}

/** Each command is a step of its own to undo in Firefox; in Chromium those of one moment are one (both seen 2026-11). */
const oneStepEach = 'mozInnerScreenX' in globalThis;

/**
 * Chromium makes paragraphs of lines given one by one; Firefox makes line breaks of lines given as one. An editor that keeps a model of its own, and does
 * its own undoing, needs them one by one in Firefox too (hosts.md 1.2); none of our hosts has such an editor (2026-11).
 */
function insertLines(page: Document, text: string): void {
  const steps = oneStepEach ? [text] : text.split('\n');
  for (const [index, line] of steps.entries()) {
    if (index > 0) edit(page, 'insertParagraph');
    if (line) edit(page, 'insertText', line);
  }
}

/** One step of the browser's own editing. What becomes of it shows in the editor; some refuse by throwing. */
function edit(page: Document, command: 'insertText' | 'insertParagraph', text = ''): void {
  try {
    page.execCommand(command, false, text);
  } catch {}
}

// Chromium joins what is inserted to the typing before it, as one step to undo, unless the caret has been elsewhere in between (seen in 156).

function setCaret(editor: HTMLElement, caret: Caret): void {
  const selection = editor.ownerDocument.getSelection();
  const range = caret?.cloneRange() ?? editor.ownerDocument.createRange();
  if (!caret) range.setStart(editor, 0);
  range.collapse(caret === null);
  selection?.selectAllChildren(editor);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function setFieldCaret(field: Field): void {
  const caret = field.selectionEnd ?? field.value.length;
  field.select();
  field.setSelectionRange(caret, caret);
}

/** Whether a word stands right before the caret, so that a space is due. */
function followsWord(editor: HTMLElement): boolean {
  if (isField(editor)) return /\S/.test(editor.value.charAt((editor.selectionStart ?? 0) - 1));
  const range = readCaret(editor);
  const before = range?.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.textContent?.charAt(range.startOffset - 1) : '';
  return /\S/.test(before ?? '');
}

async function comesTrue(editor: HTMLElement, question: () => boolean): Promise<boolean> {
  if (question()) return true;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (question()) finish();
    });
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(question());
    };
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(finish, patience);
  });
}
