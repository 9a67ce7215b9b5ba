// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { textWithout } from '../../utils/page/text-without.ts';

function shown(inside: string): HTMLElement {
  document.body.innerHTML = `<blockquote><div id="it">${inside}</div></blockquote>`;
  return document.querySelector('#it') as HTMLElement;
}

describe('what an element says without some of its parts', () => {
  it.each([
    ['They do, <b>all</b> of them.', 'They do, all of them.'],
    ['  <p>They do.</p> ', 'They do.'],
    ['They do.<blockquote>Did <b>they</b>?</blockquote> Good.', 'They do. Good.'],
    ['They do.<span class="edited">(edited)</span>', 'They do.'],
    ['<blockquote>Did they?</blockquote>', ''],
    ['<img alt="a cat">', ''],
  ])('%s', (inside, said) => expect(textWithout(shown(inside), 'blockquote, .edited')).toBe(said));

  it('is nothing of nothing', () => {
    expect(textWithout(null, 'b')).toBe('');
    expect(textWithout(undefined, 'b')).toBe('');
  });

  it('is read in place: nothing is copied, and nothing is taken away', () => {
    const copies = vi.spyOn(Node.prototype, 'cloneNode');
    const element = shown('They do.<b>x</b>');
    textWithout(element, 'b');
    expect(copies).not.toHaveBeenCalled();
    expect(element.innerHTML).toBe('They do.<b>x</b>');
    copies.mockRestore();
  });
});
