// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { follow } from '../../utils/page/follow.ts';
import { layOut, standInObservers } from './observers.ts';

let observers: ReturnType<typeof standInObservers>;
let element: HTMLElement;
let end: AbortController;
const moved = vi.fn();

beforeEach(() => {
  observers = standInObservers();
  element = document.body.appendChild(document.createElement('section'));
  layOut(element, 100, 50, 300, 200);
  end = new AbortController();
  follow(element, moved, end.signal);
  observers.frame();
  observers.frame();
  moved.mockReset();
});
afterEach(() => {
  end.abort();
  element.remove();
  vi.unstubAllGlobals();
});

it('calls back once a frame, however often something happens in it', () => {
  for (let times = 0; times < 5; times += 1) window.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('resize'));
  observers.resized(element);
  expect(moved).not.toHaveBeenCalled();
  observers.frame();
  expect(moved).toHaveBeenCalledTimes(1);
  expect(observers.frame()).toBe(0);
});

it('sees an element that its neighbours push aside', () => {
  observers.moved(element);
  expect(observers.frame()).toBe(0);
  observers.moved(element);
  observers.frame();
  expect(moved).toHaveBeenCalledTimes(1);
});

it('looks through a window of exactly its place', () => {
  const [watching] = observers.watching.intersection;
  const { clientWidth, clientHeight } = document.documentElement;
  expect(watching?.options?.rootMargin).toBe(`-50px ${-Math.floor(clientWidth - 400)}px ${-Math.floor(clientHeight - 250)}px -100px`);
  expect(observers.watching.intersection.size).toBe(1);
});

it('watches no place where there is none', () => {
  layOut(element, 0, 0, 0, 0);
  observers.resized(element);
  observers.frame();
  expect(observers.watching.intersection.size).toBe(0);
});

it('ends with its signal, a frame on its way included', () => {
  window.dispatchEvent(new Event('scroll'));
  end.abort();
  window.dispatchEvent(new Event('scroll'));
  observers.frame();
  expect(moved).not.toHaveBeenCalled();
  expect([observers.watching.resize.size, observers.watching.intersection.size]).toEqual([0, 0]);
});

it('does not begin after its end', () => {
  end.abort();
  follow(element, moved, end.signal);
  expect([observers.watching.resize.size, observers.watching.intersection.size]).toEqual([0, 0]);
});
