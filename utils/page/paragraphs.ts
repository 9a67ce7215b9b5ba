import { readCaret, selectionOf } from './caret.ts';
import { isField } from './editor-kind.ts';

/** A piece of text in an editor, and where in its paragraph it begins. */
type Piece = { readonly node: Text; readonly from: number };
type Paragraph = { readonly text: string; readonly pieces: readonly Piece[] };

/** What is read at a pause. `opens`: nothing but a greeting stands before it. */
export type ParagraphAtCaret = { readonly text: string; readonly opens: boolean };

/** Words a greeting has at most. */
const longestGreeting = 4;

const apart = new Set(
  'address article blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(' '),
);

/** The paragraph the caret is in, or the one before where nothing is written yet; null without either. */
export function paragraphAtCaret(editor: HTMLElement): ParagraphAtCaret | null {
  if (isField(editor)) {
    const lines = editor.value.split('\n');
    const at = editor.value.slice(0, editor.selectionStart ?? 0).split('\n').length - 1;
    return lastWritten(lines.slice(0, at + 1));
  }
  const caret = readCaret(editor);
  if (!caret) return null;
  const begun = paragraphsOf(editor).filter(({ pieces: [first] }) => first && caret.comparePoint(first.node, 0) <= 0);
  return lastWritten(begun.map(({ text }) => text));
}

/** Selects a part of the paragraph that says this, or has gone on after that part; false where there is none any more. */
export function selectIn(editor: HTMLElement, paragraph: string, start: number, end: number): boolean {
  if (isField(editor)) {
    const lines = editor.value.split('\n');
    const at = lines.findIndex((line) => stillSays(sameLetters(line), paragraph, end));
    const from = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
    if (at >= 0) editor.setSelectionRange(from + start, from + end);
    return at >= 0;
  }
  const found = paragraphsOf(editor).find(({ text }) => stillSays(text, paragraph, end));
  const first = found && pieceAt(found, start, 'after');
  const last = found && pieceAt(found, end, 'before');
  const selection = selectionOf(editor);
  if (!first || !last || !selection) return false;
  selection.selectAllChildren(editor);
  selection.removeAllRanges();
  selection.setBaseAndExtent(first.node, start - first.from, last.node, end - last.from);
  return true;
}

function stillSays(text: string, paragraph: string, end: number): boolean {
  return text === paragraph || (text.startsWith(paragraph.slice(0, end)) && !/^[\p{L}\d]/u.test(text.slice(end)));
}

function lastWritten(paragraphs: readonly string[]): ParagraphAtCaret | null {
  const at = paragraphs.findLastIndex((text) => text.trim() !== '');
  const text = paragraphs[at];
  if (text === undefined) return null;
  const before = paragraphs.slice(0, at).join(' ').trim();
  return { text: sameLetters(text), opens: before.split(/\s+/).length <= longestGreeting };
}

/** Where a place in a paragraph lies; at a border, in the piece that begins `after` it or ends `before` it. */
function pieceAt({ pieces }: Paragraph, at: number, side: 'after' | 'before'): Piece | undefined {
  return pieces.findLast(({ from }) => (side === 'after' ? from <= at : from < at));
}

function paragraphsOf(editor: HTMLElement): readonly Paragraph[] {
  const paragraphs: { text: string; pieces: Piece[] }[] = [];
  let open = false;
  const read = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) add(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE && (node as HTMLElement).contentEditable !== 'false') enter(node as HTMLElement);
    }
  };
  const enter = (element: HTMLElement) => {
    const isApart = apart.has(element.localName);
    if (isApart) open = false;
    read(element);
    if (isApart) open = false;
  };
  const add = (node: Text) => {
    if (!node.data) return;
    if (!open) paragraphs.push({ text: '', pieces: [] });
    open = true;
    const paragraph = paragraphs.at(-1);
    paragraph?.pieces.push({ node, from: paragraph.text.length });
    if (paragraph) paragraph.text += sameLetters(node.data);
  };
  read(editor);
  return paragraphs;
}

/** Editors put spaces that do not break where somebody typed a plain one; as many letters as before. */
function sameLetters(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
