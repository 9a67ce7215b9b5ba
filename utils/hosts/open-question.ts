/** Of what a page asks, by a selector, what it asked last; null where it asks nothing, or the composer has gone. */
export function openQuestion({ isConnected, ownerDocument }: HTMLElement, question: string): Element | null {
  return isConnected ? ([...ownerDocument.querySelectorAll(question)].at(-1) ?? null) : null;
}
