// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { letters, readWritten } from '../../utils/page/written.ts';

function editor(markup: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${markup}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

function caretAt(node: Node | null | undefined, offset: number): void {
  if (node) document.getSelection()?.collapse(node, offset);
}

describe('what is written', () => {
  it('is the same however it is spaced', () => {
    expect(letters('Dear\u00a0Ana,\n\n how are\ufeff you?\u200b')).toBe('DearAna,howareyou?');
  });

  it('is divided by the caret, in a text and between elements', () => {
    const there = editor('<p>Dear <b>Ana</b>,</p><p>yours, Eva</p>');
    caretAt(there.querySelector('b')?.firstChild, 2);
    expect(readWritten(there)).toEqual({ all: 'DearAna,yours,Eva', beforeCaret: 'DearAn' });
    caretAt(there, 1);
    expect(readWritten(there).beforeCaret).toBe('DearAna,');
    caretAt(there, 0);
    expect(readWritten(there).beforeCaret).toBe('');
  });

  it('leaves out what cannot be written in', () => {
    const there = editor('<p>Dear <span contenteditable="false">@Ana</span>, hello</p><span contenteditable="false"><i>Write here</i></span>');
    caretAt(there.querySelector('p')?.lastChild, 3);
    expect(readWritten(there)).toEqual({ all: 'Dear,hello', beforeCaret: 'Dear,h' });
  });

  it('has nothing before a caret that is elsewhere', () => {
    const there = editor('<p>Dear Ana</p>');
    document.body.append('Elsewhere');
    caretAt(document.body.lastChild, 3);
    expect(readWritten(there)).toEqual({ all: 'DearAna', beforeCaret: '' });
  });

  it('in a field is its value', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Dear Ana,\nhello';
    field.setSelectionRange(10, 10);
    expect(readWritten(field)).toEqual({ all: 'DearAna,hello', beforeCaret: 'DearAna,' });
  });
});
