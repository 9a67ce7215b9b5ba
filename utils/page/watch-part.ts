/**
 * Calls back when anything changes within a part of a page, until `gone`. Pages exchange parts as they like: the function that is given back has the
 * part looked for again.
 */
export function watchPart(find: () => Element | null, changed: () => void, gone: AbortSignal): () => void {
  const observer = new MutationObserver(changed);
  let watched: Element | null = null;
  gone.addEventListener('abort', () => observer.disconnect());
  return () => {
    const part = find();
    if (part === watched) return;
    observer.disconnect();
    if (part) observer.observe(part, { childList: true, subtree: true, characterData: true, attributes: true });
    // What takes its place comes into the same parent.
    if (part?.parentElement) observer.observe(part.parentElement, { childList: true });
    watched = part;
  };
}
