// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { outlineOf } from '../../utils/page/outline.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

test('a long list leaves room for what follows it, and says what is cut', () => {
  const row = '<div class="bubble"><div class="inner"><span class="said">…</span><span class="when"></span></div></div>';
  document.body.innerHTML = `<main><section>${row.repeat(1_250)}</section><footer><div contenteditable="true" class="field"></div></footer></main>`;
  const text = outlineOf(find('main'));
  expect(document.querySelectorAll('*').length).toBeGreaterThan(5_000);
  expect(text).toContain(' +1234\n');
  expect(text).toContain('div contenteditable=true class=field');
  expect(text.length).toBeLessThan(3_000);
});

test('reads each node once, whatever a page repeats', () => {
  document.body.innerHTML = '<div class="inner"><i class="one two">a</i></div>'.repeat(2_500);
  let reads = 0;
  const real = Object.getOwnPropertyDescriptor(Element.prototype, 'attributes') as PropertyDescriptor;
  Object.defineProperty(Element.prototype, 'attributes', {
    ...real,
    get() {
      reads += 1;
      return real.get?.call(this);
    },
  });
  try {
    outlineOf(find('div'));
  } finally {
    Object.defineProperty(Element.prototype, 'attributes', real);
  }
  expect(reads).toBeGreaterThan(5_000);
  expect(reads).toBeLessThan(5_100);
});

test('20,000 characters are the most, with everything at its longest', () => {
  const names = Array.from({ length: 30 }, (_, index) => `${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${'q'.repeat(38)}`).join(' ');
  document.body.innerHTML = `<div class="${names}">`.repeat(200) + `<i class="${names}"></i>`.repeat(40);
  const text = outlineOf([...document.querySelectorAll('div')].at(100) as Element);
  expect(text.length).toBeLessThanOrEqual(20_002);
  expect(text).toMatch(/ \+$/);
  expect(text).toContain('+14');
});

test('a page three thousand levels deep', () => {
  let inner = document.body;
  for (let level = 0; level < 3_000; level += 1) inner = inner.appendChild(document.createElement('div'));
  const text = outlineOf(inner).split('\n');
  expect(text).toHaveLength(33);
  expect(text[0]).toBe('+2971');
  expect(outlineOf(document.body)).toMatch(/ \+1$/);
});

test.each([
  '<div class="composer" <p class="a><b title=\'Ana',
  '<form class="composer"><input name="childNodes"><input name="attributes"><input name="nodeType"><input name="parentNode"><input name="localName">',
  '<table class="composer"><tr><td><svg><foreignObject><math><mi>x</mi></math></foreignObject><path d="M0 0"/></svg>',
  '<template class="composer"><p>Ana</p></template>',
  '<div class="composer   " data-testid=" " role="" id="" aria-label="" [ng]="x" @click="y" (z)="w" a:b="c">',
  '<div class="composer"><ana>Ana</ana><noscript>Ana</noscript><script>"Ana"</script><style>.ana{}</style></div>',
  '<a class="composer" name="constructor" class="__proto__ toString hasOwnProperty"></a>',
])('nothing throws and nothing is changed: %s', (markup) => {
  document.body.innerHTML = markup;
  const before = document.documentElement.outerHTML;
  const element = document.querySelector('.composer') ?? document.body;
  const text = outlineOf(element);
  expect(text).toMatch(/ ←$/m);
  expect(text).not.toMatch(/\bana\b/i);
  expect(outlineOf(element)).toBe(text);
  expect(document.documentElement.outerHTML).toBe(before);
});
