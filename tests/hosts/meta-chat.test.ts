// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LatestMessage } from '../../utils/hosts/host.ts';
import { instagram } from '../../utils/hosts/instagram.ts';
import { messenger } from '../../utils/hosts/messenger.ts';
import { sideOf } from '../../utils/hosts/meta-chat.ts';
import { openPage, readFixtures } from './fixture.ts';
import { place } from './laid-out.ts';

function laidOut(left: number, width: number, direction = 'ltr'): 'me' | 'them' | null {
  document.body.innerHTML = `<div style="direction: ${direction}"><p></p></div>`;
  const [list, bubble] = [document.querySelector('div') as HTMLElement, document.querySelector('p') as HTMLElement];
  place(list, 100, 1000);
  place(bubble, left, width);
  return sideOf(bubble, list);
}

describe('where a bubble stands', () => {
  test.each([
    ['at the end, mine', 780, 300, 'ltr', 'me'],
    ['at the beginning, theirs', 140, 300, 'ltr', 'them'],
    ['long, and still nearer to the end', 350, 740, 'ltr', 'me'],
    ['at the end of a line from right to left, mine', 120, 300, 'rtl', 'me'],
    ['at the beginning of a line from right to left, theirs', 760, 300, 'rtl', 'them'],
    ['in the middle, not known', 400, 400, 'ltr', null],
    ['of no width, not known', 140, 0, 'ltr', null],
  ] as const)('%s', (_, left, width, direction, expected) => {
    expect(laidOut(left, width, direction)).toBe(expected);
  });

  test('nothing, not known', () => {
    expect(sideOf(null, document.body)).toBeNull();
  });
});

describe('the newest message, once laid out', () => {
  afterEach(() => vi.useRealTimers());

  /** The last text of a fixture, placed as one of mine or of theirs. */
  function read(host: typeof messenger, name: string, list: string, text: string, side: 'me' | 'them') {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00') });
    const { html = '', address } = readFixtures(host.name).find((fixture) => fixture.name === name) ?? {};
    openPage(html, address);
    const composer = document.querySelector(host.composerSelector) as HTMLElement;
    const rightToLeft = document.documentElement.dir === 'rtl';
    place(composer.querySelector(list), 0, 600);
    place([...composer.querySelectorAll(`${list} ${text}`)].at(-1) ?? null, (side === 'me') !== rightToLeft ? 400 : 40, 160);
    const latest = host.readLatest?.(composer) as LatestMessage;
    return { by: latest.by, when: latest.when && new Date(latest.when.at).toDateString(), exact: latest.when?.exact, text: latest.readText() };
  }

  test.each(['me', 'them'] as const)('of Messenger, by %s, with the day of the divider above', (side) => {
    const latest = read(messenger, 'one-to-one', '[role="log"]', '[data-message-id] [dir="auto"]', side);
    expect(latest).toEqual({ by: side, when: 'Wed Nov 25 2026', exact: 'day', text: 'They do, all of them.' });
  });

  test('of Messenger, without a day where what is above is scrolled away', () => {
    const latest = read(messenger, 'scrolled-away', '[role="log"]', '[data-message-id] [dir="auto"]', 'them');
    expect(latest).toEqual({ by: 'them', when: null, exact: undefined, text: 'Did the shelves hold?' });
  });

  test('of Messenger, a picture alone', () => {
    expect(read(messenger, 'attachment-only', '[role="log"]', '[data-message-id] img', 'me')).toMatchObject({ by: 'me', text: '' });
  });

  test('of Instagram, without a day', () => {
    const latest = read(instagram, 'answered', '[data-pagelet="IGDMessagesList"]', '[role="presentation"]', 'me');
    expect(latest).toEqual({ by: 'me', when: null, exact: undefined, text: 'Then I can sleep.' });
  });
});
