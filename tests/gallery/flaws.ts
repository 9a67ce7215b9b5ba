/**
 * What is wrong with how a page stands, each in a few words: too wide, cut off, too small to hit, or moving longer than 200 ms (at all, where motion is
 * unwanted). Runs in the page, so it holds everything it needs.
 */
export function flawsOf(calm: boolean): string[] {
  const pixel = 1;
  const target = 24;
  const longest = calm ? 0 : 0.2;
  const every = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? every(element.shadowRoot) : [])]);
  const named = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent || element.getAttribute('value') || '').trim().slice(0, 40)}”`;
  const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
  const flaws: string[] = [];

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) flaws.push(`${scrollWidth - clientWidth} px too wide`);

  /** What is pressed for it: itself, a label of its own, or the line it is stretched over. */
  const spans = (element: Element): boolean => {
    const parts = [element, ...('labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [])] as Element[];
    return parts.some((part) => {
      const { width, height } = part.getBoundingClientRect();
      const after = getComputedStyle(part, '::after');
      return (after.position === 'absolute' && after.content !== 'none') || (width > target - 0.1 && height > target - 0.1);
    });
  };
  const small = (element: Element): boolean => {
    if (!element.matches('a[href], button, input, select, textarea, summary, [role="button"], [role="option"]')) return false;
    const inSentence =
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent?.trim() !== element.textContent?.trim();
    return !inSentence && !spans(element);
  };

  for (const element of every(document)) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (element.closest('script, style, head') || style.visibility === 'hidden' || box.width === 0) continue;
    const unseen = style.clipPath !== 'none' || element.closest('.unseen, legend');
    const holds = element instanceof HTMLElement && element.scrollWidth - element.clientWidth > pixel;
    const shortened = style.textOverflow === 'ellipsis' && element.matches('.person p');
    const scrollsItself = element.matches('input, textarea');
    if (
      !unseen &&
      !shortened &&
      !scrollsItself &&
      holds &&
      style.overflowX !== 'visible' &&
      style.display !== 'inline' &&
      element.localName !== 'html'
    )
      flaws.push(`${style.overflowX === 'hidden' || style.overflowX === 'clip' ? 'cut off' : 'scrolls sideways'}: ${named(element)}`);
    if (!unseen && (box.left < -pixel || box.right > clientWidth + pixel) && element.closest('svg, .person p') === null)
      flaws.push(`over the edge: ${named(element)}`);
    if (!unseen && small(element)) flaws.push(`small (${Math.round(box.width)} × ${Math.round(box.height)}): ${named(element)}`);
    for (const part of [null, '::before', '::after']) {
      const moving = getComputedStyle(element, part);
      const time = Math.max(seconds(moving.transitionDuration), moving.animationName === 'none' ? 0 : seconds(moving.animationDuration));
      if (time > longest && (calm || !element.matches('.lung'))) flaws.push(`moves ${time} s: ${named(element)}`);
    }
  }
  return [...new Set(flaws)];
}

/** Whatever can have the focus and shows nothing when it has it. The page has to have been used by keyboard. */
export function unseenFocus(): string[] {
  const every = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? every(element.shadowRoot) : [])]);
  const flaws: string[] = [];
  for (const element of every(document)) {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') || !element.checkVisibility()) continue;
    element.focus();
    const root = element.getRootNode() as Document | ShadowRoot;
    if (root.activeElement !== element) continue;
    const rings = [[element], [element.closest('label')], [element.nextElementSibling], [element.closest('[role="row"]'), '::before']] as const;
    const shown = rings.some(([one, part]) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    });
    if (!shown) flaws.push(`focus unseen: ${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`);
  }
  return [...new Set(flaws)];
}
