// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../utils/page/is-empty.ts';

const editor = (inside: string) => Object.assign(document.createElement('div'), { innerHTML: inside });
const field = (value: string) => Object.assign(document.createElement('textarea'), { value });

describe('an editor is empty', () => {
  it.each([
    ['with nothing in it', editor('')],
    ['with a paragraph for the caret', editor('<p><br></p>')],
    ['with characters nobody sees', editor('<span>\ufeff\u200b </span>')],
    ['with the placeholder that Slate has inside', editor('<span data-slate-placeholder="true">Message @ana</span><span>\ufeff</span>')],
    ['as a field', field(' \n')],
    ['when there is none', null],
  ])('%s', (_, one) => expect(isEmpty(one)).toBe(true));
});

describe('an editor is not empty', () => {
  it.each([
    ['with a letter', editor('<p>a</p>')],
    ['with a picture', editor('<p><img></p>')],
    ['with words beside a placeholder', editor('<span data-slate-placeholder="true">Message</span><span>Hello</span>')],
    ['as a field', field('.')],
  ])('%s', (_, one) => expect(isEmpty(one)).toBe(false));
});
