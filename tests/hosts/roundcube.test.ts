// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { roundcube } from '../../utils/hosts/roundcube.ts';
import { openPage, readFixtures } from './fixture.ts';

function open(name: string): HTMLElement {
  openPage(readFixtures('roundcube').find((fixture) => fixture.name === name)?.html ?? '');
  return document.querySelector(roundcube.composerSelector) as HTMLElement;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the HTML editor', () => {
  function addFrame(composer: HTMLElement): HTMLElement {
    const frame = document.createElement('iframe');
    frame.id = 'composebody_ifr';
    frame.srcdoc = '<body id="tinymce" class="mce-content-body"></body>';
    composer.querySelector('.tox-edit-area')?.append(frame);
    return frame.contentDocument?.body as HTMLElement;
  }

  test('is the body of its frame, as soon as that can be written in', () => {
    const composer = open('html');
    const body = addFrame(composer);
    expect(roundcube.findEditor(composer)).toBe(null);
    body.setAttribute('contenteditable', 'true');
    expect(roundcube.findEditor(composer)).toBe(body);
  });

  test('gives way to the textarea when somebody changes back', () => {
    const composer = open('html');
    addFrame(composer).setAttribute('contenteditable', 'true');
    (composer.querySelector('[name="_is_html"]') as HTMLInputElement).value = '0';
    expect(roundcube.findEditor(composer)).toBe(composer.querySelector('#composebody'));
  });
});

test.each([
  ['', 'none'],
  [' , ', 'none'],
  ['ben@example.com', [{ address: 'ben@example.com', name: null }]],
  ['Ben Ash <ben@example.com>; ', [{ address: 'ben@example.com', name: 'Ben Ash' }]],
  ['"Ash; Ben" <ben@example.com>', [{ address: 'ben@example.com', name: 'Ash; Ben' }]],
  ['"" <ben@example.com>', [{ address: 'ben@example.com', name: null }]],
  ['Ben <ben@example.com', 'unclear'],
  ['"Ash, Ben <ben@example.com>', 'unclear'],
  ['ben@example.com cleo@example.com', 'unclear'],
  ['Choir', 'unclear'],
])('reads the list %j', (list, expected) => {
  const composer = open('empty');
  (composer.querySelector('#_to') as HTMLTextAreaElement).value = list;
  expect(roundcube.readRecipients(composer)).toEqual(expected);
});

test('cannot tell without the field', () => {
  const composer = open('new-message');
  composer.querySelector('#_to')?.remove();
  expect(roundcube.readRecipients(composer)).toBe('unclear');
});
