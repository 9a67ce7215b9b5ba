// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { outlineOf } from '../../utils/page/outline.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

/** Every word of what these pages are built of. Nothing else may be in an outline. */
const tags = ['div', 'span', 'p', 'section', 'button', 'a', 'input', 'textarea', 'form', 'li', 'x-pane'];
const plain = ['mx_EventTile', 'Zw', 'ql-editor', 'message-send', 'fui-Thread__icon', 'composer', 'v2'];
const built =
  'document shadow html head meta body style title role textbox class data testid test id qa jsname name aria label href src alt placeholder value email hovercard peer chat message on pane x to row box user view text time item list pill send sent';
const wordsIn = (text: string) => (text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[\p{Lo}\p{Lm}]+/gu) ?? []).map((word) => word.toLowerCase());
const pub = new Set([...tags, ...plain, ...built.split(' ')].flatMap(wordsIn));

const syllable = fc.constantFrom('ba', 'li', 'mo', 'nuk', 'ra', 'sen', 'tiv', 'gor', 'ze', 'ya', 'ho', 'wen');
const name = fc
  .array(syllable, { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''))
  .filter((word) => !pub.has(word))
  .map((word) => (word[0] ?? '').toUpperCase() + word.slice(1));
const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 8, maxLength: 32 }).map((all) => all.join(''));
const base64 = fc.base64String({ minLength: 12, maxLength: 40 });
const other = fc.constantFrom(
  'Анна',
  'محمد',
  '王芳',
  'さくら',
  'Łukasz',
  'José',
  'Søren',
  'Ğülşen',
  'Ｙｕｋｉ',
  'Zoe\u0308',
  'McDonald',
  'O’Hara',
  'Li',
  'Ng',
  'Ida',
);
const secret = fc.oneof(
  fc.tuple(name, name).map((both) => both.join(' ')),
  fc.tuple(other, name).map((both) => both.join(' ')),
  fc.tuple(name, name).map(([first, last]) => `${first}.${last}@example.com`),
  fc.tuple(name, hex).map(([who, id]) => `https://${who}.example/${id}?to=${who}#x`),
  fc.integer({ min: 1_000_000 }).map((phone) => `+49 ${phone}`),
  fc.bigInt({ min: 10n ** 9n, max: 10n ** 18n }).map(String),
  fc.uuid(),
  hex,
  base64,
);

/** Where everybody can read it: somewhere on the page as it is. */
const said = fc.constantFrom(
  'text',
  'comment',
  'title',
  'aria-label',
  'href',
  'src',
  'alt',
  'placeholder',
  'value',
  'typed',
  'data-name',
  'email',
  'data-hovercard-id',
  'id',
  'style',
  'page',
);
/** What developers make of it; each true to how sites do that. */
const made: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `peer-${wordsOf(text).join('-')}`,
  (text) =>
    `chat${wordsOf(text)
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join('')}`,
  (text) => `message_${wordsOf(text).join('_')}_on`,
  (text) => `u${text.replace(/\D/g, '')}`,
  (text) => `peer:${text.toUpperCase()}`,
  (text) => plainOf(text).replace(/\s/g, ''),
  (text) => plainOf(text).toLowerCase().replace(/\s/g, '-'),
];
const plainOf = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\d]+/gu) ?? [];

const place = fc.constantFrom('class', 'data-testid', 'data-test-id', 'data-qa', 'name', 'role', 'jsname', 'attribute', 'tag', 'shadow class');
const planted = fc.record({ text: secret, said, makes: fc.array(fc.tuple(place, fc.constantFrom(...made)), { maxLength: 4 }) });
const page = fc.array(
  fc.record({
    tag: fc.constantFrom(...tags),
    under: fc.nat(),
    names: fc.array(fc.constantFrom(...plain), { maxLength: 3 }),
    shadow: fc.boolean(),
    plants: fc.array(planted, { maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 25 },
);

function say(element: Element, where: string, text: string): void {
  if (where === 'text') element.append(text);
  else if (where === 'comment') element.append(document.createComment(text));
  else if (where === 'page') document.title = `${document.title} ${text}`;
  else if (where === 'style') element.setAttribute('style', `${element.getAttribute('style') ?? ''}; background: url("/${text}.png")`);
  else if (where === 'typed') {
    const field = element.appendChild(document.createElement('textarea'));
    field.value = text;
  } else element.setAttribute(where, `${element.getAttribute(where) ?? ''} ${text}`.trim());
}

function make(element: Element, where: string, token: string): void {
  const own = token
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  if (where === 'tag') element.append(document.createElement(`x-${own}`));
  else if (where === 'attribute') element.setAttribute(`data-${own}`, token);
  else if (where === 'shadow class') {
    const host = element.appendChild(document.createElement('x-pane'));
    host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p')).className = token;
  } else element.setAttribute(where, `${element.getAttribute(where) ?? ''} ${token}`.trim());
}

type Spec = typeof page extends fc.Arbitrary<infer Value> ? Value : never;

function build(spec: Spec): Element[] {
  document.title = '';
  document.body.innerHTML = '';
  const parents: ParentNode[] = [document.body];
  return spec.map(({ tag, under, names, shadow, plants }) => {
    const element = document.createElement(tag);
    (parents[under % parents.length] ?? document.body).append(element);
    if (names.length > 0) element.className = names.join(' ');
    for (const { text, said: where, makes } of plants) {
      say(element, where, text);
      for (const [place, maker] of makes) make(element, place, maker(text));
    }
    parents.push(element);
    if (shadow && tag === 'div') parents.push(element.attachShadow({ mode: 'open' }));
    return element;
  });
}

/** What of an outline is neither a word these pages are built of nor a sign of ours. */
function strange(outline: string): string[] {
  const rest = outline.replace(/«\d+»/g, ' ').replace(/\+\d+$|\+\d+ /gm, ' ');
  return [
    ...wordsIn(rest.normalize('NFKC')).filter((word) => !pub.has(word.replace(/s$/, '')) && !pub.has(word) && !/^[a-z]$/.test(word)),
    ...(rest.match(/\p{N}|\S@|@\S/gu) ?? []).filter((sign) => !/=@/.test(sign)),
  ];
}

const unchanged = () =>
  document.documentElement.outerHTML + [...document.querySelectorAll('*')].map((each) => each.shadowRoot?.innerHTML ?? '').join();

test('nothing of anybody is in the outline, and the page stays as it was', () => {
  fc.assert(
    fc.property(page, fc.nat(), (spec, which) => {
      const elements = build(spec);
      const element = elements[which % elements.length] as Element;
      const before = unchanged();
      const outline = outlineOf(element);
      expect(strange(outline)).toEqual([]);
      expect(outlineOf(element)).toBe(outline);
      expect(unchanged()).toBe(before);
    }),
    { numRuns: 600 },
  );
});

test('nor what a page makes of a recipient that only the caller knows', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...made), place, (text, maker, where) => {
      document.body.innerHTML = '<div></div>';
      make(document.body, where, maker(text));
      expect(strange(outlineOf(document.body, [text]))).toEqual([]);
      document.body.removeAttribute(where);
      for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    }),
    { numRuns: 600 },
  );
});

test('this proof sees a secret', () => {
  const [first] = build([{ tag: 'div', under: 0, names: ['toKlarissa', 'u12'], shadow: false, plants: [] }]);
  expect(strange(outlineOf(first as Element))).toContain('klarissa');
  expect(strange('div class=u12')).toContain('1');
  expect(strange('p data-email=ana@b')).not.toEqual([]);
});
