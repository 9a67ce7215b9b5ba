// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { outlineOf } from '../../utils/page/outline.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

function outline(markup: string, selector = '.composer', hide: readonly string[] = []): string {
  document.title = 'Ana Lima - Example Mail';
  document.body.innerHTML = markup;
  return outlineOf(find(selector), hide);
}

/** What is said of the composer alone, without what is around. */
function within(markup: string, hide: readonly string[] = []): string[] {
  const lines = outline(`<div class="composer">${markup}</div>`, '.composer', hide).split('\n');
  const indent = '    ';
  return lines.filter((line) => line.startsWith(indent)).map((line) => line.slice(indent.length));
}

describe('what a report shows', () => {
  test('how the page is built around a composer, and nothing that was written', () => {
    const text = outline(`
      <nav><a href="https://mail.example.com/u/0/ana.lima">Ana Lima</a></nav>
      <main role="main">
        <div class="Zw peer-ana-lima" data-peer-id="4917012345">Ana Lima</div>
        <section class="composer v2" data-testid="composer-ana-lima" id="c17" aria-expanded="true">
          <span data-hovercard-id="ana.lima@example.com" data-name="Ana Lima" translate="no">Ana</span>
          <div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Message to Ana Lima">Dear Ana, I have been thinking of you all week</div>
          <button type="button" data-testid="send-button" disabled>Send</button>
        </section>
      </main>`);
    expect(`\n${text}\n`).toBe(`
#document
 html
  head +1
  body
   nav +1
   main role=main
    div class=Zw,«16» data-peer-id=# “…”
    section class=composer,v# data-testid=composer-«2» id=# aria-expanded=true ←
     span data-hovercard-id=@ data-name=“…” translate=“…” “…”
     div role=textbox contenteditable=true aria-multiline=true aria-label=“…” “……”
     button type=button data-testid=send-button disabled “…”
`);
  });

  test('a name that cannot be shown looks the same wherever it stands', () => {
    const [first, second, third] = within('<i class="peer-ana">Ana</i><i class="peer-ana"></i><i class="ana-peer"></i>');
    expect(first).toMatch(/^i class=«\d+» “…”$/);
    expect(first).toContain(`${second}`);
    expect(third).not.toBe(second);
  });

  test("a developer's word stays although the page says it, up to where something else begins", () => {
    const [line] = within('<i data-testid="message-send-button" class="messageKlarissa" title="Send message: Klarissa"></i>');
    expect(line).toMatch(/^i data-testid=message-send-button class=message«\d+» title=“…”$/);
  });

  test('open shadow roots and frames of the same origin, and what is in them', () => {
    document.body.innerHTML = '<div class="composer"><x-editor></x-editor><iframe></iframe></div>';
    find('x-editor').attachShadow({ mode: 'open' }).innerHTML = '<p class="inner">Klarissa</p>';
    const framed = document.implementation.createHTMLDocument('');
    framed.body.innerHTML = '<p class="line"></p>';
    Object.defineProperty(find('iframe'), 'contentDocument', { value: framed });
    const lines = outlineOf(find('.composer')).split('\n').slice(4);
    expect(lines.map((line) => line.trim())).toEqual(
      expect.arrayContaining(['x-editor', '#shadow', 'p class=inner “…”', 'iframe', '#document', 'p class=line']),
    );
  });

  test('from inside a shadow root in a frame, what is around both, and its words', () => {
    document.body.innerHTML = '<h1>Klarissa</h1><iframe></iframe>';
    const framed = document.implementation.createHTMLDocument('');
    framed.body.innerHTML = '<div></div>';
    const root = (framed.body.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p class="to-klarissa"></p>';
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get;
    vi.spyOn(Document.prototype, 'defaultView', 'get').mockImplementation(function (this: Document) {
      return this === framed ? ({ frameElement: find('iframe') } as never) : real?.call(this);
    });
    const text = outlineOf(root.firstElementChild as Element);
    expect(text.match(/\S.*/g)).toEqual([
      '#document',
      'html',
      expect.stringMatching('head'),
      'body',
      'h1 “…”',
      'iframe',
      '#document',
      'html',
      expect.stringMatching('head'),
      'body',
      'div',
      '#shadow',
      expect.stringMatching(/^p class=to-«\d+» ←$/),
    ]);
  });

  test('an element that has left its page', () => {
    document.body.innerHTML = '<b>Klarissa</b>';
    const alone = document.createElement('div');
    alone.className = 'to-klarissa';
    expect(outlineOf(alone)).toMatch(/^div class=to-«\d+» ←$/);
  });
});

describe('what it takes for somebody’s words', () => {
  test.each([
    ['a text', '<i>Klarissa</i>'],
    ['a comment', '<i></i><!-- Klarissa -->'],
    ['a title', '<i title="für Klarissa"></i>'],
    ['an id', '<i id="c-klarissa-1"></i>'],
    ['an address', '<i data-href="/u/klarissa?x=1"></i>'],
    ['a style', '<i style="background: url(/klarissa.png)"></i>'],
    ['letters that look different', '<i>Kláŕîssa</i>'],
    ['letters without a plain form', '<i>Kłarissa</i>'],
    ['full width letters', '<i>Ｋｌａｒｉｓｓａ</i>'],
    ['a name in two', '<i>KlaRissa</i>'],
    ['a value', '<input value="Klarissa">'],
  ])('%s', (_, markup) => {
    const hidden = ['toKlarissa', 'klarissa', 'x_klarissa_y', 'KLARISSA', 'peerklarissab', 'kla-rissa'];
    const said = within(`${markup}<u class="${hidden.join(' ')}"></u>`).find((line) => line.startsWith('u '));
    expect(said).not.toMatch(/kla|rissa/i);
  });

  test('a value that was typed', () => {
    document.body.innerHTML = '<div class="composer"><input class="to-klarissa"><textarea class="of-milan"></textarea></div>';
    (find('input') as HTMLInputElement).value = 'Klarissa';
    (find('textarea') as HTMLTextAreaElement).value = 'Milan';
    expect(outlineOf(find('.composer'))).not.toMatch(/klarissa|milan/i);
  });

  test('what the caller hides, although the page does not say it', () => {
    expect(within('<i class="to-klarissa"></i>')).toEqual(['i class=to-klarissa']);
    expect(within('<i class="to-klarissa"></i>', ['Klarissa M.']).join()).toMatch(/^i class=to-«\d+»$/);
  });

  test.each(['k4rl', 'deadbeef', 'a@b', 'été', 'x'.repeat(41), 'url(a)', 'a.b'])('%s is no name of a developer', (name) => {
    expect(within(`<i class="${name}"></i>`).join()).toMatch(/^i class=«\d+»$/);
  });

  test('names of elements and attributes that somebody made up', () => {
    const [line] = within('<x-klarissa data-klarissa="1" klarissa>Klarissa</x-klarissa>');
    expect(line).toMatch(/^«\d+» data-«\d+»=# «\d+» “…”$/);
  });
});
