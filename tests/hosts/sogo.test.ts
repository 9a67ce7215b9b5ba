// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { sogo } from '../../utils/hosts/sogo.ts';
import { openPage, readFixtures } from './fixture.ts';

afterEach(() => {
  document.body.replaceChildren();
});

test('the HTML editor of 5.8 is the body of its frame, as soon as that can be written in', () => {
  openPage(readFixtures('sogo').find(({ name }) => name === 'html-frame')?.html ?? '');
  const composer = document.querySelector(sogo.composerSelector) as HTMLElement;
  const frame = document.createElement('iframe');
  frame.className = 'cke_wysiwyg_frame';
  frame.srcdoc = '<body class="cke_editable"></body>';
  composer.querySelector('.cke_contents')?.append(frame);
  const body = frame.contentDocument?.body;
  expect(sogo.findEditor(composer)).toBe(null);
  body?.setAttribute('contenteditable', 'true');
  expect(sogo.findEditor(composer)).toBe(body);
});
