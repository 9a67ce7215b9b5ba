/** What an element says, without some of its parts; empty where there is none. It is read in place, as the pictures of a copy would be fetched anew. */
export function textWithout(element: Element | null | undefined, parts: string): string {
  if (!element) return '';
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let said = '';
  while (texts.nextNode()) {
    const part = texts.currentNode.parentElement?.closest(parts);
    if (!part || part === element || !element.contains(part)) said += texts.currentNode.nodeValue ?? '';
  }
  return said.trim();
}
