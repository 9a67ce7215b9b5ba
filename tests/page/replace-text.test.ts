// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { replaceText } from '../../utils/page/replace-text.ts';

/* How real editors take it, and undo it, is tested in real browsers (tests/e2e/editors). */

let editor: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div contenteditable="true" tabindex="0"><p>Hi Ana,</p><p>I am fine, you?</p></div>';
  editor = document.body.firstElementChild as HTMLElement;
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'execCommand');
});

/** What a browser does with a selection when it is told to insert. */
function editing(insert: (text: string, range: Range) => void): void {
  Object.assign(document, {
    execCommand: (_: string, __: boolean, text: string) => insert(text, document.getSelection()?.getRangeAt(0) as Range),
  });
}

const part = { paragraph: 'I am fine, you?', start: 0, end: 9 };

it('takes the place of that part alone', async () => {
  editing((text, range) => {
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
  });
  expect(await replaceText(editor, part, 'A little tired')).toBe('inserted');
  expect(editor.textContent).toBe('Hi Ana,A little tired, you?');
});

it('is refused by an editor that does something else with it', async () => {
  vi.useFakeTimers();
  editing((text, range) => range.insertNode(document.createTextNode(text)));
  const replaced = replaceText(editor, part, 'A little tired');
  await vi.runAllTimersAsync();
  expect(await replaced).toBe('refused');
});

it('touches nothing where that paragraph no longer stands', async () => {
  const insert = vi.fn();
  editing(insert);
  expect(await replaceText(editor, { ...part, paragraph: 'I am well, you?' }, 'A little tired')).toBe('refused');
  expect(insert).not.toHaveBeenCalled();
});
