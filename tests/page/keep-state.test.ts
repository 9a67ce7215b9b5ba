// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keepState } from '../../utils/page/keep-state.ts';

/* The marks of the editors (2026-11; CKEditor 4: seen in SOGo, 2026-11). */

function heardBy(markup: string): readonly string[] {
  document.body.innerHTML = markup;
  const editor = document.body.firstElementChild as HTMLElement;
  const heard: string[] = [];
  for (const type of ['dragend', 'compositionend', 'click', 'input', 'keydown']) editor.addEventListener(type, () => heard.push(type));
  keepState(editor);
  return heard;
}

describe('an editor that undoes by going back to states it has kept', () => {
  it.each([
    ['TinyMCE', '<div class="mce-content-body" contenteditable="true"></div>', ['dragend']],
    ['Rooster', '<div id="rooster-editor" contenteditable="true"></div>', ['compositionend']],
    ['CKEditor 4', '<div class="cke_editable cke_contents_ltr" contenteditable="true"></div>', ['click']],
    ['CKEditor 5', '<div class="ck ck-editor__editable" contenteditable="true"></div>', []],
    ['a plain editor', '<div contenteditable="true"></div>', []],
  ])('%s', (_, markup, heard) => {
    expect(heardBy(markup)).toEqual(heard);
  });
});
