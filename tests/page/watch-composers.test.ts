// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenComposer, watchComposers } from '../../utils/page/watch-composers.ts';
import { standInObservers } from './observers.ts';

type Findable = {
  matches: readonly string[];
  selfHosted?: true;
  composerSelector: string;
  footSelector?: string;
  findEditor(composer: HTMLElement): HTMLElement | null;
};
const findEditor = (composer: HTMLElement) => composer.querySelector('textarea');
const anywhere: Findable = { matches: [], selfHosted: true, composerSelector: '.composer', findEditor };

let observers: ReturnType<typeof standInObservers>;
let entered: OpenComposer<Findable>[];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  observers = standInObservers();
  entered = [];
  end = new AbortController();
  document.body.innerHTML = `
    <input id="search" />
    <section class="composer"><input id="subject" /><textarea id="text"></textarea></section>
    <section class="composer" id="second"><textarea id="other"></textarea></section>
    <section class="chat"><textarea id="chat"></textarea></section>`;
  (document.activeElement as HTMLElement | null)?.blur();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const element = (selector: string) => document.querySelector(selector) as HTMLElement;
const watch = (...hosts: Findable[]) => watchComposers(hosts, (open) => entered.push(open), end.signal);

describe('a composer is found by the focus that enters it', () => {
  it('with its host, and the same object each time', () => {
    watch(anywhere);
    element('#text').focus();
    element('#search').focus();
    element('#subject').focus();
    expect(entered).toHaveLength(2);
    expect(entered[0]).toMatchObject({ host: anywhere, composer: element('.composer') });
    expect(entered[1]).toBe(entered[0]);
    element('#other').focus();
    expect(entered[2]?.composer).toBe(element('#second'));
  });

  it('when it had the focus before we came', () => {
    element('#text').focus();
    watch(anywhere);
    expect(entered).toHaveLength(1);
  });

  it('but not one that has the focus itself and takes no text', () => {
    const field = { ...anywhere, composerSelector: 'textarea', findEditor: (field: HTMLElement) => (field.id === 'text' ? field : null) };
    watch(field);
    element('#other').focus();
    expect(entered).toEqual([]);
    element('#text').focus();
    expect(entered).toHaveLength(1);
  });

  it.each(['getBoundingClientRect', 'isConnected', 'ownerDocument'])('but not a form whose field hides its %s', (name) => {
    watch(anywhere);
    Object.defineProperty(element('.composer'), name, { value: document.createElement('input') });
    element('#text').focus();
    expect(entered).toEqual([]);
  });

  it('but not a chat in which nothing can be written', () => {
    watch({ ...anywhere, footSelector: 'footer', findEditor: () => null });
    element('#text').focus();
    expect(entered).toEqual([]);
  });

  it('where the address has become one of its own meanwhile', () => {
    const path = location.pathname;
    watch({ matches: [`${location.origin}/messages/*`], composerSelector: '.composer', findEditor });
    element('#text').focus();
    expect(entered).toEqual([]);
    history.pushState(null, '', '/messages/1');
    element('#other').focus();
    history.pushState(null, '', path);
    expect(entered).toHaveLength(1);
  });

  it('in an open shadow root, also when it had the focus before we came', () => {
    const around = document.createElement('div');
    around.attachShadow({ mode: 'open' }).innerHTML = '<section class="composer"><textarea></textarea></section>';
    document.body.append(around);
    const inner = around.shadowRoot?.querySelector('textarea') as HTMLElement;
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(around);
    vi.spyOn(around.shadowRoot as ShadowRoot, 'activeElement', 'get').mockReturnValue(inner);
    watch(anywhere);
    expect(entered.map(({ composer }) => composer)).toEqual([inner.parentElement]);
    vi.restoreAllMocks();
  });

  it('when the focus goes into a frame in it', () => {
    watch(anywhere);
    const frame = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(element('#second'));
    window.dispatchEvent(new Event('blur'));
    vi.runAllTimers();
    frame.mockRestore();
    expect(entered.map(({ composer }) => composer)).toEqual([element('#second')]);
  });

  it('and not by other focus, nor before any', () => {
    watch(anywhere);
    element('#search').focus();
    element('#chat').focus();
    expect(entered).toEqual([]);
    expect(observers.watching.resize.size).toBe(0);
  });

  it('only where the host lives', () => {
    watch(
      { matches: ['https://elsewhere.example/*'], composerSelector: '.composer', findEditor },
      { matches: [`${location.origin}/*`], composerSelector: '.chat', findEditor },
    );
    element('#text').focus();
    element('#chat').focus();
    expect(entered.map(({ composer }) => composer)).toEqual([element('.chat')]);
  });
});

describe('a composer is gone', () => {
  beforeEach(() => {
    watch(anywhere);
    element('#text').focus();
  });
  const open = () => entered[0] as OpenComposer<Findable>;

  it('when it leaves the page, not when it changes its size', () => {
    observers.resized(open().composer);
    expect(open().gone.aborted).toBe(false);
    open().composer.remove();
    observers.resized(open().composer);
    expect(open().gone.aborted).toBe(true);
    expect(observers.watching.resize.size).toBe(0);
  });

  it('hidden before it was removed, when the focus is next elsewhere', () => {
    open().composer.remove();
    element('#search').focus();
    expect(open().gone.aborted).toBe(true);
  });

  it('and new when the site brings the same element back', () => {
    open().composer.remove();
    element('#search').focus();
    document.body.append(open().composer);
    element('#text').focus();
    expect(entered).toHaveLength(2);
    expect(entered[1]?.composer).toBe(open().composer);
    expect(entered[1]?.gone.aborted).toBe(false);
  });

  it('with the end, and nothing is listened to any more', () => {
    end.abort();
    expect(open().gone.aborted).toBe(true);
    element('#other').focus();
    window.dispatchEvent(new Event('focus'));
    vi.runAllTimers();
    expect(entered).toHaveLength(1);
    expect(observers.watching.resize.size).toBe(0);
  });
});
