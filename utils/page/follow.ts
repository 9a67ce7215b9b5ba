/** Calls back when an element may stand elsewhere or have another size, at most once a frame, until `gone`. */
export function follow(element: HTMLElement, moved: () => void, gone: AbortSignal): void {
  if (gone.aborted) return;
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (gone.aborted) return;
      moved();
      watchMove();
    });
  };

  // Tells the first size too, a frame from now.
  const resized = new ResizeObserver(soon);
  resized.observe(element);

  // An element pushed aside by its neighbours neither scrolls nor resizes. Shown through a window of exactly its own place, it is then no longer whole.
  let move: IntersectionObserver | null = null;
  const watchMove = () => {
    move?.disconnect();
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((edge) => `${-Math.floor(edge)}px`);
    let first = true;
    move = new IntersectionObserver(
      () => {
        if (!first) soon();
        first = false;
      },
      { rootMargin: margins.join(' '), threshold: [0.99, 1] },
    );
    move.observe(element);
  };

  const options = { capture: true, passive: true, signal: gone };
  window.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  gone.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    move?.disconnect();
  });
}
