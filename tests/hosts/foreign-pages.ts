import fc from 'fast-check';
import { parsePage } from './fixture.ts';

/** Pages that no host was written for: random trees made of the fixtures' own words, fixtures cut short, and fixtures with parts taken out. */
export function foreignPages(fixtures: readonly string[]): fc.Arbitrary<string> {
  const fixture = fc.constantFrom(...fixtures);
  const chances = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });
  return fc.oneof(
    randomTree(fixtures),
    fc.tuple(fixture, fc.double({ min: 0, max: 1, noNaN: true })).map(([html, share]) => html.slice(0, Math.floor(html.length * share))),
    fc.tuple(fixture, chances).map(([html, places]) => withoutParts(html, places)),
    fixture,
  );
}

function randomTree(fixtures: readonly string[]): fc.Arbitrary<string> {
  const { tags, attributes } = wordsOf(fixtures);
  const opening = fc.tuple(fc.constantFrom(...tags), fc.uniqueArray(fc.constantFrom(...attributes), { maxLength: 4 }));
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.string(),
      fc
        .tuple(opening, fc.array(tie('node'), { maxLength: 4 }))
        .map(([[tag, some], inside]) => `<${tag} ${some.join(' ')}>${inside.join('')}</${tag}>`),
    ),
  }));
  return node.map((tree) => `<body>${tree}</body>`);
}

function wordsOf(fixtures: readonly string[]): { tags: readonly string[]; attributes: readonly string[] } {
  const elements = fixtures.flatMap((html) => [...parsePage(html).querySelectorAll('body *')]);
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}="${value.replaceAll('"', '&quot;')}"`));
  return { tags: [...new Set(elements.map(({ localName }) => localName))], attributes: [...new Set(attributes)] };
}

/** Each chance takes out an element, an attribute or a value. */
function withoutParts(html: string, chances: readonly number[]): string {
  const page = parsePage(html);
  for (const chance of chances) {
    const elements = page.querySelectorAll('body *');
    const element = elements[chance % Math.max(elements.length, 1)];
    const attribute = element?.attributes[chance % Math.max(element.attributes.length, 1)]?.name;
    if (chance % 3 === 0) element?.remove();
    else if (attribute && chance % 3 === 1) element?.removeAttribute(attribute);
    else if (attribute) element?.setAttribute(attribute, '');
  }
  return page.documentElement.outerHTML;
}
