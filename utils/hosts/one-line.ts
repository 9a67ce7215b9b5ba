/** What an element says, in one line; null where it is not there or says nothing. */
export function oneLine(element: Element | null | undefined): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
