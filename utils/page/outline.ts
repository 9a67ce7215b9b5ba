import { filterWords } from './outline-words.ts';

/** Characters in all, and of them inside the element. */
const most = 20_000;
const mostInside = 12_000;
/** Levels above and below. */
const levels = 32;
/** Children of one element, its attributes, tokens of one attribute; and neighbours on each side. */
const many = 16;
const few = 2;

/** Attributes whose values are names that developers give. Of all others only the kind is shown, and their words are hidden everywhere. */
const developers = /^(class|contenteditable|dir|jsname|name|role|type|data-(app-section|icon|qa(-type)?|test-?id|tid))$/;

/** A form's fields stand before its own properties ("childNodes"), a page's frames before the page's ("defaultView"); here they can't. */
const of = <Key extends keyof Element>(node: Node, key: Key) => Reflect.get(Element.prototype, key, node) as Element[Key];

const isElement = (node: Node): node is Element => of(node, 'nodeType') === 1;
const attributesOf = (node: Node) => (isElement(node) ? [...of(node, 'attributes')] : []);

/** Open shadow roots and documents of the same origin first. Code has nobody's words, and too many of its own. */
function inside(node: Node): Node[] {
  const children = [...of(node, 'childNodes')];
  if (!isElement(node)) return children;
  const tag = of(node, 'localName');
  const root = tag === 'iframe' ? (node as HTMLIFrameElement).contentDocument : of(node, 'shadowRoot');
  return /^(script|style)$/.test(tag) ? [] : root ? [root, ...children] : children;
}

function above(node: Node): Node | null | undefined {
  const type = of(node, 'nodeType');
  if (type === 9) return Reflect.get(Document.prototype, 'defaultView', node)?.frameElement;
  return of(node, 'parentNode') ?? (type === 11 ? (node as ShadowRoot).host : null);
}

/** `@`: an address is in it. `#`: a number or a date. Else a short or a long text. */
function kindOf(text: string): string {
  if (!text) return '';
  return text.includes('@') ? '@' : !/\p{L}/u.test(text) ? '#' : text.length > 30 ? '“……”' : '“…”';
}

function some<Each>(all: readonly Each[], count: number, show: (each: Each) => string): string[] {
  return [...all.slice(0, count).map(show), ...(all.length > count ? [`+${all.length - count}`] : [])];
}

/** Elements and roots; texts are said in the line of what they stand in. */
const branches = (node: Node) => inside(node).filter((child) => [1, 9, 11].includes(of(child, 'nodeType')));

/**
 * How a page is built around an element, as indented text for a report: names of tags and attributes, and values that only developers give. Of texts,
 * addresses, ids and all other values only the kind is said, and a name that holds a word of theirs, or of what is to `hide`, is replaced by the same
 * «1» each time. `+3`: three more are there; at most 20,000 characters. Changes nothing in the page. Can't know a name in Latin letters that is in a
 * class or test id and nowhere else in the page, nor one of two letters without a seam to its neighbours ("peerli").
 */
export function outlineOf(element: Element, hide: readonly string[] = []): string {
  const words = filterWords();

  const chain: Node[] = [];
  for (let node: Node | null | undefined = element; node; node = above(node)) chain.push(node);

  words.hide(`${hide} ${element.baseURI}`);
  const nodes = new Set([element.ownerDocument, ...chain.slice(-1)]);
  for (const node of nodes) {
    for (const child of inside(node)) nodes.add(child);
    words.hide(`${node.nodeValue} ${(node as unknown as HTMLInputElement).value}`);
    for (const { name, value } of attributesOf(node)) if (!developers.test(name)) words.hide(value);
  }

  function attributeOf({ name, value }: Attr): string {
    if (developers.test(name)) return `${name}=${some(value.split(/\s+/), many, words.show).join()}`;
    const shown = /^(true|false)$/.test(value) ? value : name === 'id' ? '#' : kindOf(value);
    return words.show(name) + (value && `=${shown}`);
  }

  /** The browser knows which names are HTML's or SVG's own; all others were made up by somebody. */
  function nameOf(node: Node): string {
    if (!isElement(node)) return of(node, 'nodeType') === 9 ? '#document' : '#shadow';
    const tag = of(node, 'localName');
    return !tag.includes('-') && /HTML(?!U)|SVG\w+E/.test(Reflect.get(node, Symbol.toStringTag)) ? tag : words.show(tag);
  }

  function lineOf(node: Node): string {
    const text = inside(node).map((child) => (of(child, 'nodeType') === 3 ? child.nodeValue : ''));
    return [nameOf(node), ...some(attributesOf(node), many, attributeOf), kindOf(text.join('').trim())].join(' ').trim();
  }

  /** A node and what is in it. Each child has its share of the room (characters), so that a long list leaves some to what follows it. */
  function tree(node: Node, room: number, level: number): string[] {
    const lines = [lineOf(node)];
    const all = branches(node);
    let left = room - `${lines}`.length - level;
    for (const [index, child] of all.entries()) {
      if (left < 0 || level === 0 || index === many) return [...lines, ` +${all.length - index}`];
      const block = tree(child, left / (Math.min(many, all.length) - index), level - 1).map((line) => ` ${line}`);
      left -= `${block}`.length;
      lines.push(...block);
    }
    return lines;
  }

  const short = (all: Node[]) => some(all, few, (node) => tree(node, 0, 0).join(''));

  let lines = tree(element, mostInside, levels);
  lines[0] += ' ←';
  for (const [index, parent] of chain.slice(1, levels).entries()) {
    const all = branches(parent);
    const at = all.indexOf(chain[index] as Element);
    const around = [...short(all.slice(0, at).reverse()).reverse(), ...lines, ...short(all.slice(at + 1))];
    lines = [lineOf(parent), ...around.map((line) => ` ${line}`)];
  }
  const text = [...some(chain.slice(levels), 0, String), ...lines].join('\n');
  return text.length > most ? `${text.slice(0, most)} +` : text;
}
