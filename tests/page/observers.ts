import { vi } from 'vitest';

/** Observers that see what the test tells them; happy-dom has no layout. */
export function standInObservers() {
  type Watching = { readonly elements: Set<Element>; readonly report: () => void; readonly options?: IntersectionObserverInit };
  const watching = { resize: new Set<Watching>(), intersection: new Set<Watching>() };
  const observerOf = (kind: keyof typeof watching) =>
    class {
      readonly #own: Watching;
      constructor(callback: (entries: readonly unknown[]) => void, options?: IntersectionObserverInit) {
        this.#own = { elements: new Set(), report: () => callback([]), ...(options && { options }) };
      }
      observe(element: Element) {
        this.#own.elements.add(element);
        watching[kind].add(this.#own);
        // The first size is told with the next frame.
        if (kind === 'resize') requestAnimationFrame(() => this.#own.elements.has(element) && this.#own.report());
      }
      disconnect() {
        this.#own.elements.clear();
        watching[kind].delete(this.#own);
      }
    };
  vi.stubGlobal('ResizeObserver', observerOf('resize'));
  vi.stubGlobal('IntersectionObserver', observerOf('intersection'));

  let frames = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    last += 1;
    frames.set(last, frame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => void frames.delete(id));

  const report = (kind: keyof typeof watching, element: Element) => {
    for (const own of [...watching[kind]]) if (own.elements.has(element)) own.report();
  };
  return {
    watching,
    resized: (element: Element) => report('resize', element),
    moved: (element: Element) => report('intersection', element),
    /** Runs what waits for the next frame; resolves to how much that was. */
    frame() {
      const due = frames;
      frames = new Map();
      for (const run of due.values()) run();
      return due.size;
    },
  };
}

/** Gives an element a place in the window, as a layout would. */
export function layOut(element: Element, left: number, top: number, width: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  Object.defineProperties(element, { offsetWidth: { value: width, configurable: true }, offsetHeight: { value: height, configurable: true } });
}
