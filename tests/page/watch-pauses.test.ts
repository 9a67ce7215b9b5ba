// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPauses } from '../../utils/page/watch-pauses.ts';

let editor: HTMLElement;
let end: AbortController;
const paused = vi.fn();
const thinking = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.innerHTML = '<form><div contenteditable="true"></div></form>';
  editor = document.querySelector('div') as HTMLElement;
  end = new AbortController();
  watchPauses(document.querySelector('form') as HTMLElement, { paused, thinking }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const key = (inputType = 'insertText', type = 'beforeinput') => editor.dispatchEvent(new InputEvent(type, { inputType, bubbles: true }));

it('a pause is noticed once, a second and a half after the last key', () => {
  for (let times = 0; times < 5; times += 1) {
    key();
    vi.advanceTimersByTime(1_400);
  }
  expect(paused).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(paused.mock.calls).toEqual([[false]]);
  vi.advanceTimersByTime(60_000);
  expect(paused).toHaveBeenCalledTimes(1);
});

it('three minutes without a key are noticed, and with one they begin anew', () => {
  key();
  vi.advanceTimersByTime(179_000);
  key();
  vi.advanceTimersByTime(179_000);
  expect(thinking).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(thinking).toHaveBeenCalledTimes(1);
});

it('whether something was taken away is told, also by an editor that says it afterwards alone', () => {
  key();
  vi.advanceTimersByTime(300);
  key('deleteContentBackward', 'input');
  vi.advanceTimersByTime(1_500);
  expect(paused.mock.calls).toEqual([[true]]);
});

it('fast writing is heard a few times a second', () => {
  const heard = vi.spyOn(globalThis, 'clearTimeout');
  for (let times = 0; times < 100; times += 1) {
    key();
    key('insertText', 'input');
    vi.advanceTimersByTime(20);
  }
  expect(heard.mock.calls.length).toBeLessThanOrEqual(10);
  heard.mockRestore();
});

it('a key costs one timer, and nothing is noticed any more after the end', () => {
  key();
  key();
  expect(vi.getTimerCount()).toBe(1);
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
  key();
  expect(vi.getTimerCount()).toBe(0);
});
