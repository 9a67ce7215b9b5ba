// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { paragraphAtCaret, selectIn } from '../../utils/page/paragraphs.ts';

afterEach(() => document.getSelection()?.removeAllRanges());

/** An editor with this in it; the caret stands where the bar is. */
function editorWith(markup: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${markup}</div>`;
  const editor = document.body.firstElementChild as HTMLElement;
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const at = text.data.indexOf('|');
    if (at < 0) continue;
    text.data = text.data.replace('|', '');
    document.getSelection()?.collapse(text, at);
    return editor;
  }
  return editor;
}

describe('the paragraph at the caret', () => {
  it.each([
    ['the only one', 'How are you?|', 'How are you?', true],
    ['in elements', '<div>Hi Ana,</div><div>how are <b>you</b>?|</div><div>Yours</div>', 'how are you?', true],
    ['between breaks', 'Hi Ana,<br>how are you?|<br>Yours', 'how are you?', true],
    ['after a first line without an element', 'Hi Ana,<div>how are you?|</div>', 'how are you?', true],
    ['before an element', '<div>Hi Ana,</div>how are you?|', 'how are you?', true],
    ['in a list', '<p>Please:</p><ul><li>bread</li><li>how| are you?</li></ul>', 'how are you?', true],
    ['where more than a greeting stands before', '<p>I saw a heron today, by the lake.</p><p>How are you?|</p>', 'How are you?', false],
    ['with spaces that do not break', 'How\u00a0are you?|', 'How are you?', true],
    ['beside what cannot be written in', '<span contenteditable="false">@Ana</span> how are you?|', ' how are you?', true],
    ['in a new line, is the one before', '<p>How are you?</p><p>|</p>', 'How are you?', true],
  ])('%s', (_, markup, text, opens) => expect(paragraphAtCaret(editorWith(markup))).toEqual({ text, opens }));

  it('is none where nothing is written, or the caret is elsewhere', () => {
    expect(paragraphAtCaret(editorWith('<p>|</p>'))).toBeNull();
    expect(paragraphAtCaret(editorWith('<p>How are you?</p>'))).toBeNull();
  });

  it('of a field is its line', () => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.value = 'Hi Ana,\nhow are you?\nYours';
    field.setSelectionRange(12, 12);
    expect(paragraphAtCaret(field)).toEqual({ text: 'how are you?', opens: true });
  });
});

describe('a part of a paragraph', () => {
  const selected = () => String(document.getSelection());

  it('is selected across the elements it runs through', () => {
    const editor = editorWith('<div>Hi Ana,</div><div>so how <i>are</i> <b>you</b>?|</div>');
    expect(selectIn(editor, 'so how are you?', 3, 15)).toBe(true);
    expect(selected()).toBe('how are you?');
  });

  it('is selected where somebody has written on after it', () => {
    const editor = editorWith('<p>How are you? It rains here.|</p>');
    expect(selectIn(editor, 'How are you?', 0, 12)).toBe(true);
    expect(selected()).toBe('How are you?');
  });

  it('of a field is selected in its line', () => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.value = 'Hi Ana,\nhow are you?';
    expect(selectIn(field, 'how are you?', 4, 11)).toBe(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('are you');
  });

  it('is not, where the paragraph says something else by now', () => {
    const editor = editorWith('<p>How are we?|</p><p>How are you?s</p>');
    expect(selectIn(editor, 'How are you?', 0, 12)).toBe(false);
    const field = document.createElement('textarea');
    field.value = 'Fine';
    expect(selectIn(field, 'How are you?', 0, 12)).toBe(false);
  });
});
