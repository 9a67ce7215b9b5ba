// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSending } from '../../utils/page/sending.ts';
import { trusted } from '../hosts/person.ts';
import { click, key, openWatched, sending, show } from './watched-page.ts';

const second = 1000;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

afterEach(() => {
  vi.runAllTimers();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what it costs', () => {
  test('nothing is observed, timed or looked for before a gesture, and nothing while typing', () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const sign = vi.fn(() => null);
    const isButton = vi.fn(() => false);
    openWatched({ sign, isButton });
    for (const letter of 'hello') key('.editor', { key: letter });
    expect(observe).not.toHaveBeenCalled();
    expect(sign).not.toHaveBeenCalled();
    expect(isButton).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('listens to clicks alone where no key sends, in front of the page and without a hand in it', () => {
    const listen = vi.spyOn(window, 'addEventListener');
    const { isKey, ...noKey } = sending;
    document.body.innerHTML = '<div></div>';
    watchSending(document.body.firstElementChild as HTMLElement, noKey, () => {}, new AbortController().signal);
    expect(listen.mock.calls.map(([type]) => type)).toEqual(['click']);
    expect(listen.mock.calls[0]?.[2]).toMatchObject({ capture: true, passive: true });
  });

  test('after the sign, and after the time for an undo, nothing is left running', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    openWatched();
    click('.send');
    await show('sign');
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(35 * second);
    expect(vi.getTimerCount()).toBe(0);
    expect(disconnect).toHaveBeenCalledTimes(2);
  });
});

test('no event is changed', () => {
  openWatched();
  const event = trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  document.querySelector('.send')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});
