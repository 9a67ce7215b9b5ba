// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStage, type Stage } from '../../utils/page/stage.ts';
import { layOut, standInObservers } from './observers.ts';

let observers: ReturnType<typeof standInObservers>;
let end: AbortController;
let stage: Stage;
let composer: HTMLElement;
let gone: AbortController;

beforeEach(() => {
  observers = standInObservers();
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1_280, configurable: true });
  Object.defineProperty(window, 'innerHeight', { value: 800, configurable: true });
  document.body.innerHTML = '<section><div class="toolbar"></div></section><section id="other"></section>';
  composer = document.body.firstElementChild as HTMLElement;
  layOut(composer, 700, 300, 500, 480);
  end = new AbortController();
  gone = new AbortController();
  stage = buildStage({ style: 'button { color: red }', lampLabel: 'Open Small Hello', direction: 'ltr' }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

const host = () => [...document.documentElement.children].at(-1) as HTMLElement;
const stand = (others: Element[] = []) =>
  stage.standBeside({ composer, lowest: 90, gone: gone.signal, keepClear: () => [...composer.children], others: () => others });
const panel = (width: number, height: number) => {
  const element = stage.root.appendChild(document.createElement('section'));
  layOut(element, 0, 0, width, height);
  return element;
};

describe('one element of ours', () => {
  it('is not in the page before there is a composer, nor while it is to leave; then it is closed to the page', () => {
    const ours = () => document.querySelectorAll('html > :not(head, body)').length;
    expect(ours()).toBe(0);
    stand();
    expect(ours()).toBe(1);
    expect(host().shadowRoot).toBeNull();
    expect(host().getAttributeNames()).toEqual(['style', 'popover']);
    expect(stage.lamp.ariaLabel).toBe('Open Small Hello');
    stage.leave();
    expect(ours()).toBe(0);
    stand();
    expect(ours()).toBe(1);
  });

  it('comes back when the page has written itself anew around it', () => {
    stand();
    host().remove();
    stand();
    expect(stage.lamp.isConnected).toBe(true);
  });

  it('keeps what happens in it to itself', () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'focusin', 'input']) document.addEventListener(type, heard);
    for (const type of ['keydown', 'click', 'focusin', 'input']) stage.lamp.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    for (const type of ['keydown', 'click', 'focusin', 'input']) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('carries the class that the shortcuts of the page leave alone, as some are heard before it can keep them out', () => {
    stage.standBeside({ composer, lowest: 90, gone: gone.signal, keepClear: () => [], others: () => [], sparedClass: 'no-shortcuts' });
    expect(host().className).toBe('no-shortcuts');
  });

  it('leaves the caret in the editor when it is pressed, but not from a field of its own', () => {
    const field = stage.root.appendChild(document.createElement('input'));
    const press = (element: Element) => element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }));
    expect([press(stage.lamp), press(field)]).toEqual([false, true]);
  });

  it('leaves with the end', () => {
    stand();
    end.abort();
    gone.abort();
    expect(document.querySelectorAll('html > :not(head, body)')).toHaveLength(0);
    expect(observers.watching.resize.size).toBe(0);
  });
});

describe('beside a composer', () => {
  it('stands the lamp, and follows it', () => {
    stand();
    expect([stage.lamp.hidden, stage.lamp.style.translate]).toEqual([false, '654px 734px']);
    layOut(composer, 600, 300, 500, 480);
    observers.resized(composer);
    observers.frame();
    expect(stage.lamp.style.translate).toBe('554px 734px');
  });

  it('on the other side where lines begin on the right and both sides are alike', () => {
    layOut(composer, 390, 300, 500, 480);
    composer.style.direction = 'rtl';
    stand();
    expect(stage.lamp.style.translate).toBe('902px 734px');
  });

  it('shows the panel in the place of the lamp, lower where it has to be', () => {
    stand();
    const shown = panel(340, 400);
    expect(stage.show(shown)).toBe(true);
    expect([shown.hidden, shown.style.translate, stage.lamp.hidden]).toEqual([false, '348px 368px', true]);
    layOut(shown, 0, 0, 340, 900);
    expect(stage.show(shown)).toBe(true);
    expect(shown.style.maxHeight).toBe('420px');
    expect(stage.show(null)).toBe(true);
    expect(stage.lamp.hidden).toBe(false);
  });

  it('narrower where it finds no room in its full width, and in its full width again where there is', () => {
    layOut(composer, 256, 40, 768, 700);
    stand();
    const shown = panel(332, 400);
    Object.defineProperty(shown, 'offsetWidth', { get: () => Number.parseInt(shown.style.maxWidth, 10) || 332 });
    expect(stage.show(shown)).toBe(true);
    expect([shown.style.maxWidth, shown.style.translate]).toEqual(['240px', '4px 328px']);
    layOut(composer, 700, 40, 500, 700);
    expect(stage.show(shown)).toBe(true);
    expect([shown.style.maxWidth, shown.style.translate]).toEqual(['', '356px 328px']);
  });

  it('moves the panel when something is folded out in it', () => {
    stand();
    const shown = panel(340, 400);
    stage.show(shown);
    layOut(shown, 0, 0, 340, 460);
    observers.resized(shown);
    observers.frame();
    expect(shown.style.translate).toBe('348px 308px');
    stage.show(null);
    expect([...observers.watching.resize].some(({ elements }) => elements.has(shown))).toBe(false);
  });

  it('without room there is the lamp alone, clear of the toolbar', () => {
    layOut(composer, 0, 0, 1_280, 800);
    layOut(composer.firstElementChild as Element, 0, 0, 1_280, 60);
    stand();
    const shown = panel(340, 400);
    expect(stage.show(shown)).toBe(false);
    expect([shown.hidden, stage.lamp.hidden, stage.lamp.style.translate]).toEqual([true, false, '1246px 766px']);
  });

  it('minimised or hidden, nothing is shown', () => {
    stand();
    const shown = panel(340, 400);
    stage.show(shown);
    for (const [width, height] of [
      [500, 40],
      [0, 0],
    ] as const) {
      layOut(composer, 700, 760, width, height);
      observers.resized(composer);
      observers.frame();
      expect([shown.hidden, stage.lamp.hidden]).toEqual([true, true]);
    }
  });

  it('goes with the one in use, and no longer follows the one before', () => {
    stand();
    const other = document.querySelector('#other') as HTMLElement;
    layOut(other, 100, 300, 500, 480);
    stage.standBeside({ composer: other, lowest: 90, gone: new AbortController().signal, keepClear: () => [], others: () => [] });
    expect(stage.lamp.style.translate).toBe('612px 734px');
    observers.frame();
    observers.frame();
    observers.resized(composer);
    expect(observers.frame()).toBe(0);
    gone.abort();
    expect(stage.lamp.hidden).toBe(false);
  });
});

describe('when the composer has gone', () => {
  it('the lamp goes too, and what is still to be said stands where it was', () => {
    stand();
    gone.abort();
    expect(stage.lamp.hidden).toBe(true);
    const chip = panel(300, 60);
    expect(stage.show(chip)).toBe(true);
    expect(chip.style.translate).toBe('900px 708px');
  });

  it('which is nowhere, where there never was one', () => {
    expect(stage.show(panel(300, 60))).toBe(false);
  });
});
