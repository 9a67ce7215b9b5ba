// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { googleChat } from '../../utils/hosts/google-chat.ts';
import { openPage, readFixtures } from './fixture.ts';

test('where the bar has no name the box in it is the editor all the same, and the one for changing a message is not', () => {
  const { html = '', address } = readFixtures('google-chat').find(({ name }) => name === 'edited') ?? {};
  openPage(html, address);
  const composer = document.querySelector<HTMLElement>(googleChat.composerSelector) as HTMLElement;
  composer.querySelector('[data-is-room-compose-postbar]')?.removeAttribute('data-is-room-compose-postbar');
  expect(googleChat.findEditor(composer)?.getAttribute('jsname')).toBe('yrriRe');
});
