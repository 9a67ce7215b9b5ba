/** As if a page had been laid out: pixels from the left edge of the window. */
export function place(element: Element | null, left: number, width: number): void {
  if (!element) throw new Error('nothing to place');
  const right = left + width;
  const value = () => ({ left, right, width, x: left, y: 0, top: 0, bottom: 20, height: 20 });
  Object.defineProperty(element, 'getBoundingClientRect', { value, configurable: true });
}
