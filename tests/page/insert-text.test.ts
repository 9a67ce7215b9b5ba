// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCaret } from '../../utils/page/caret.ts';
import { insertText } from '../../utils/page/insert-text.ts';

/*
 * happy-dom has no execCommand. What stands in here does what an editor does with it at the caret; how real editors undo it is tested in real browsers.
 */

type Step = [command: string, text: string];
let steps: Step[];

beforeEach(() => {
  vi.useFakeTimers();
  steps = [];
  document.body.innerHTML = `<p id="outside">Outside</p><div id="editor" contenteditable="true"></div><textarea id="field"></textarea>
    <textarea id="inert" disabled>as it was</textarea>`;
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'execCommand');
});

const editor = () => document.querySelector('#editor') as HTMLElement;
const field = () => document.querySelector('#field') as HTMLTextAreaElement;

/** What an editor does when it is told to insert. */
function editing(act: (command: string, text: string) => void): void {
  Object.assign(document, {
    execCommand: (command: string, _: boolean, text: string) => {
      steps.push([command, text]);
      act(command, text);
      return true;
    },
  });
}

/** Puts text in at the caret, each paragraph as an element of its own, as contenteditable does. */
function atCaret(command: string, text: string): void {
  const range = document.getSelection()?.getRangeAt(0);
  const inserted = command === 'insertParagraph' ? document.createElement('br') : document.createTextNode(text);
  range?.insertNode(inserted);
  range?.setStartAfter(inserted);
  range?.collapse(true);
}

/** In a field the browser does the same with the value. */
function inField(_: string, text: string): void {
  const { value, selectionStart, selectionEnd } = field();
  field().value = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
}

function caretAt(node: Node, offset: number): Range {
  const range = document.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  return range;
}

/** An editor may show later what it was given; its time is over here. */
async function afterPatience<Result>(outcome: Promise<Result>): Promise<Result> {
  await vi.advanceTimersByTimeAsync(5_000);
  return outcome;
}

describe('the caret', () => {
  it('is read where it is in the editor, as a copy', () => {
    editor().textContent = 'Dear Ana';
    const text = editor().firstChild as Text;
    caretAt(text, 4);
    const caret = readCaret(editor());
    expect([caret?.startContainer, caret?.startOffset]).toEqual([text, 4]);
    caretAt(text, 0);
    expect(caret?.startOffset).toBe(4);
  });

  it('is none elsewhere, none at all, and kept by a field itself', () => {
    document.getSelection()?.removeAllRanges();
    expect(readCaret(editor())).toBeNull();
    caretAt(document.querySelector('#outside')?.firstChild as Text, 2);
    expect(readCaret(editor())).toBeNull();
    expect(readCaret(field())).toBeNull();
  });
});

describe('an editor that takes it', () => {
  it('gets the text at the caret, and keeps what is there', async () => {
    editing(atCaret);
    editor().textContent = 'Dear Ana, yours, Eva';
    caretAt(editor().firstChild as Text, 10);
    expect(await insertText(editor(), 'how is the new flat?', null)).toBe('inserted');
    expect(editor().textContent).toBe('Dear Ana, how is the new flat?yours, Eva');
  });

  it('at the caret of before, when the focus has been elsewhere', async () => {
    editing(atCaret);
    editor().textContent = 'one two';
    const caret = caretAt(editor().firstChild as Text, 4).cloneRange();
    caretAt(document.querySelector('#outside')?.firstChild as Text, 2);
    expect(await insertText(editor(), 'and a half ', caret)).toBe('inserted');
    expect(editor().textContent).toBe('one and a half two');
  });

  it('after what is selected, which stays', async () => {
    editing(atCaret);
    editor().textContent = 'Dear Ana, yours, Eva';
    const selected = caretAt(editor().firstChild as Text, 5);
    selected.setEnd(editor().firstChild as Text, 10);
    expect(await insertText(editor(), 'hello! ', null)).toBe('inserted');
    expect(editor().textContent).toBe('Dear Ana, hello! yours, Eva');
  });

  it('at the very beginning without a caret, or with one in what is no longer there, before a signature', async () => {
    editing(atCaret);
    editor().innerHTML = '<div>-- Eva</div>';
    document.getSelection()?.removeAllRanges();
    expect(await insertText(editor(), 'Hello. ', null)).toBe('inserted');
    expect(editor().textContent).toBe('Hello. -- Eva');
    const caret = caretAt(editor().firstChild as Text, 3).cloneRange();
    editor().innerHTML = '<div>-- Eva</div>';
    caret.setStart(document.createTextNode('gone'), 4);
    document.getSelection()?.removeAllRanges();
    expect(await insertText(editor(), 'Hello. ', caret)).toBe('inserted');
    expect(editor().textContent).toBe('Hello. -- Eva');
  });

  it('line by line, an empty one as an empty paragraph', async () => {
    editing(atCaret);
    caretAt(editor(), 0);
    expect(await insertText(editor(), 'Dear Ana,\n\nhello', null)).toBe('inserted');
    expect(steps).toEqual([
      ['insertText', 'Dear Ana,'],
      ['insertParagraph', ''],
      ['insertParagraph', ''],
      ['insertText', 'hello'],
    ]);
  });

  it('with a space after a word, and without one after a space', async () => {
    editing(atCaret);
    editor().textContent = 'Hello';
    caretAt(editor().firstChild as Text, 5);
    await insertText(editor(), 'you', null);
    expect(editor().textContent).toBe('Hello you');
  });

  it('in a field too', async () => {
    editing(inField);
    field().value = 'Dear Ana,\nyours, Eva';
    field().setSelectionRange(9, 9);
    expect(await insertText(field(), 'how are you\nthese days?', null)).toBe('inserted');
    expect(field().value).toBe('Dear Ana, how are you\nthese days?\nyours, Eva');
  });

  it('although it shows it a moment later', async () => {
    editing((command, text) => setTimeout(() => atCaret(command, text), 300));
    editor().textContent = 'Dear Ana, ';
    caretAt(editor().firstChild as Text, 10);
    expect(await afterPatience(insertText(editor(), 'hello', null))).toBe('inserted');
  });
});

describe('an editor that refuses', () => {
  it.each([
    ['does nothing', () => {}],
    [
      'throws',
      () => {
        throw new Error('not here');
      },
    ],
    ['takes half of it', (command: string, text: string) => atCaret(command, text.slice(0, 3))],
    ['puts another text there', (command: string) => atCaret(command, 'something')],
    ['takes it twice', (command: string, text: string) => [text, text].forEach((each) => void atCaret(command, each))],
    ['takes it somewhere else', (_: string, text: string) => editor().prepend(text)],
    ['takes it and drops what was there', (_: string, text: string) => editor().replaceChildren(text)],
  ])('one that %s is told apart', async (_, act) => {
    editing(act);
    editor().textContent = 'Dear Ana, ';
    caretAt(editor().firstChild as Text, 10);
    expect(await afterPatience(insertText(editor(), 'how are you?', null))).toBe('refused');
  });

  it('what cannot have the focus is left alone, and so is what has it', async () => {
    editing(inField);
    field().value = 'Another message';
    field().focus();
    const inert = document.querySelector('#inert') as HTMLTextAreaElement;
    expect(await afterPatience(insertText(inert, 'hello', null))).toBe('refused');
    expect([steps, field().value, inert.value]).toEqual([[], 'Another message', 'as it was']);
  });

  it('a model that takes back what it was given', async () => {
    editor().className = 'ProseMirror';
    editor().textContent = 'Dear Ana, ';
    caretAt(editor().firstChild as Text, 10);
    editing((command, text) => {
      atCaret(command, text);
      setTimeout(() => editor().replaceChildren('Dear Ana, '), 20);
    });
    expect(await afterPatience(insertText(editor(), 'hello', null))).toBe('refused');
  });

  it('where there is no such command its text stays as it was', async () => {
    editor().innerHTML = '<p>Dear Ana,</p><p>yours, Eva</p>';
    field().value = 'as it was';
    expect(await afterPatience(insertText(editor(), 'hello', null))).toBe('refused');
    expect(await afterPatience(insertText(field(), 'hello', null))).toBe('refused');
    expect(editor().innerHTML).toBe('<p>Dear Ana,</p><p>yours, Eva</p>');
    expect(field().value).toBe('as it was');
  });
});
