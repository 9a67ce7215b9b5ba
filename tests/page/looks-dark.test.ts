// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { looksDark } from '../../utils/page/looks-dark.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('style');
});

const within = (ground: string, own = '') => {
  document.body.innerHTML = `<div style="${ground}"><div style="${own}"><p></p></div></div>`;
  return document.querySelector('p') as Element;
};

test.each([
  ['background-color: rgb(255, 255, 255)', '', false],
  ['background-color: rgb(31, 31, 31)', '', true],
  ['background-color: rgb(255, 255, 255)', 'background-color: rgb(20, 20, 20)', true],
  ['background-color: rgb(31, 31, 31)', 'background-color: rgba(255, 255, 255, 0.1)', true],
  ['background-color: rgb(31, 31, 31)', 'background-color: rgb(250, 248, 240)', false],
  ['', '', false],
])('on "%s" with "%s": dark is %s', (ground, own, dark) => {
  expect(looksDark(within(ground, own))).toBe(dark);
});

test('a page that has no background says it by its theme', () => {
  document.documentElement.style.colorScheme = 'dark';
  expect(looksDark(within(''))).toBe(true);
});
