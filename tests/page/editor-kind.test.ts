// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasModel } from '../../utils/page/editor-kind.ts';

/* The marks of the editors (2026-11). Whether what is chosen works is tested with the editors themselves, in tests/e2e/editors. */

afterEach(() => vi.unstubAllGlobals());

function shown(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as HTMLElement;
}

/** The module looks which browser it is in when it comes. */
async function wayIn(browser: 'Chromium' | 'Firefox', markup: string): Promise<string> {
  if (browser === 'Firefox') vi.stubGlobal('mozInnerScreenX', 0);
  vi.resetModules();
  const { wayInto } = await import('../../utils/page/editor-kind.ts');
  return wayInto(shown(markup));
}

const editors = [
  ['a text area', '<textarea></textarea>', 'whole', 'whole'],
  ['an input', '<input>', 'whole', 'whole'],
  ['a plain editor', '<div contenteditable="true"></div>', 'lines', 'whole'],
  ['a plain editor without formats', '<div contenteditable="plaintext-only"></div>', 'lines', 'whole'],
  ['TinyMCE', '<div class="mce-content-body" contenteditable="true"></div>', 'lines', 'whole'],
  ['Lexical', '<div contenteditable="true" data-lexical-editor="true"></div>', 'paste', 'lines'],
  ['Slate', '<div contenteditable="true" data-slate-editor="true"></div>', 'paste', 'lines'],
  ['CKEditor 5', '<div class="ck ck-content ck-editor__editable" contenteditable="true"></div>', 'paste', 'lines'],
  ['CKEditor 4', '<div class="cke_editable cke_contents_ltr" contenteditable="true"></div>', 'lines', 'whole'],
  ['Draft.js', '<div class="notranslate public-DraftEditor-content" contenteditable="true"></div>', 'paste', 'line'],
  ['ProseMirror', '<div class="tiptap ProseMirror" contenteditable="true"></div>', 'lines', 'lines'],
  ['Quill', '<div class="ql-editor" contenteditable="true"></div>', 'lines', 'lines'],
] as const;

describe('text comes into', () => {
  it.each(editors)('%s', async (_, markup, inChromium, inFirefox) => {
    expect(await wayIn('Chromium', markup)).toBe(inChromium);
    expect(await wayIn('Firefox', markup)).toBe(inFirefox);
  });
});

describe('a model of their own', () => {
  it.each(editors)('%s', (name, markup) => {
    expect(hasModel(shown(markup))).toBe(['Lexical', 'Slate', 'CKEditor 5', 'Draft.js', 'ProseMirror', 'Quill'].includes(name));
  });
});
