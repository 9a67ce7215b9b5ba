import { addStyle } from './add-style.ts';
import { follow } from './follow.ts';
import { looksDark } from './looks-dark.ts';
import { buildOwnElement } from './own-element.ts';
import { type Box, type Place, placeBeside, placeInstead, placeWithin, type Size } from './placing.ts';

/** The one element of ours in somebody else's page. What is inside is closed to the page. */
export type Stage = {
  readonly root: ShadowRoot;
  readonly lamp: HTMLButtonElement;
  /** Stands beside this composer from now on, and leaves it when it is gone. */
  standBeside(composer: Beside): void;
  /** Stands beside none, with nothing of ours in the page, until it is told of another. */
  leave(): void;
  /** Shows an element in the place of the lamp, also where the composer stood that has just gone; null shows the lamp again. Tells whether there is room. */
  show(element: HTMLElement | null): boolean;
};

export type Beside = {
  /** The composer, or the foot of a whole chat. */
  readonly composer: HTMLElement;
  /** Lower than this in pixels, it is minimised. */
  readonly lowest: number;
  /** What must stay free, should there be no room but on the composer itself. */
  readonly keepClear: () => readonly Element[];
  /** Further composers on the page, which are left free where that is possible. */
  readonly others: () => readonly Element[];
  /** A class that the page's own shortcuts leave alone. */
  readonly sparedClass?: string | undefined;
  readonly gone: AbortSignal;
};

/** The lamp is a circle of this diameter in pixels; a target of at least 24 (WCAG 2.2, 2.5.8). */
const lampSize: Size = { width: 34, height: 34 };

/** Where a panel does not fit in its full height, these are tried, in pixels; below the last it would show less than one line to use. */
const lowerHeights = [420, 300, 220];

/** Where it does not fit in its full width either, this one is tried, in pixels: beside a window that takes the middle three fifths of a small screen. */
const narrow = 240;

function boxes(elements: readonly Element[]): Box[] {
  return elements.map((element) => element.getBoundingClientRect());
}

export type Look = {
  readonly style: string;
  readonly lampLabel: string;
  /** The direction of our texts, whatever the page's is. */
  readonly direction: 'ltr' | 'rtl';
};

/** Puts our element at the end of the page, or of the modal dialog that holds the composer, once there is one to stand beside. It goes at `end`, or when it is to leave. */
export function buildStage({ style, lampLabel, direction }: Look, end: AbortSignal): Stage {
  const { element, root } = buildOwnElement(direction, end);
  addStyle(root, style);
  const lamp = document.createElement('button');
  lamp.type = 'button';
  lamp.className = 'lamp';
  lamp.ariaLabel = lampLabel;
  lamp.hidden = true;
  root.append(lamp);
  const enterPage = (composer: Element) => {
    // Outside of a modal dialog nothing can be pressed; and what opened last stands above.
    const dialog = composer.closest('dialog:modal');
    if (end.aborted || (!dialog && element.parentElement === document.documentElement)) return;
    (dialog ?? document.documentElement).append(element);
    element.showPopover();
  };

  let beside: Beside | null = null;
  let shown: HTMLElement | null = null;
  let left = new AbortController();
  /** Where the composer stood last; something may still have to be said there when it has gone. */
  let last: Box | null = null;

  const put = (element: HTMLElement, place: Place | null) => {
    element.hidden = place === null;
    if (place) element.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
    return place !== null;
  };

  const putBeside = (element: HTMLElement, box: Box, viewport: Size, free: readonly Box[], rightToLeft: boolean) => {
    element.hidden = false;
    // Rather lower or narrower than on another composer; rather on another composer than not at all.
    for (const others of [free, []]) {
      for (const maxWidth of ['', `${narrow}px`]) {
        Object.assign(element.style, { maxWidth, maxHeight: '' });
        const { offsetWidth: width, offsetHeight: natural } = element;
        for (const height of [natural, ...lowerHeights.filter((lower) => lower < natural)]) {
          const place = placeBeside(box, { width, height }, viewport, others, rightToLeft);
          if (!place) continue;
          if (height < natural) element.style.maxHeight = `${height}px`;
          return put(element, place);
        }
      }
    }
    return put(element, null);
  };

  /** Looking for further composers takes as long as all the rest, so the first frame does without. */
  const settle = (withOthers = true): boolean => {
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    if (!beside) {
      put(lamp, null);
      return shown !== null && last !== null && put(shown, placeInstead(last, { width: shown.offsetWidth, height: shown.offsetHeight }, viewport));
    }
    const { composer, lowest, keepClear, others } = beside;
    const box = composer.getBoundingClientRect();
    if (box.height < lowest || box.width === 0) {
      if (shown) put(shown, null);
      return put(lamp, null);
    }
    last = box;
    const rightToLeft = getComputedStyle(composer).direction === 'rtl';
    const free = withOthers ? boxes(others()) : [];
    if (shown && putBeside(shown, box, viewport, free, rightToLeft)) {
      put(lamp, null);
      return true;
    }
    put(
      lamp,
      placeBeside(box, lampSize, viewport, free, rightToLeft) ??
        placeBeside(box, lampSize, viewport, [], rightToLeft) ??
        placeWithin(box, lampSize, viewport, boxes(keepClear()), rightToLeft),
    );
    return shown === null;
  };

  // What is folded out in the panel makes it higher; then it may have to stand elsewhere.
  let frame = 0;
  const grown = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => end.aborted || settle());
  });
  end.addEventListener('abort', () => grown.disconnect());

  return {
    root,
    lamp,
    standBeside(next) {
      // For the first time, in another dialog, or after a page has written itself anew around us.
      enterPage(next.composer);
      if (next.composer === beside?.composer) {
        settle();
        return;
      }
      left.abort();
      left = new AbortController();
      beside = next;
      if (next.sparedClass) element.className = next.sparedClass;
      // The ground it stands on may be dark on a light device, and the other way round.
      element.style.colorScheme = looksDark(next.composer) ? 'dark' : 'light';
      next.gone.addEventListener(
        'abort',
        () => {
          left.abort();
          beside = null;
          enterPage(document.documentElement);
          settle();
        },
        { signal: left.signal },
      );
      settle(false);
      follow(next.composer, () => settle(), AbortSignal.any([next.gone, left.signal]));
    },
    leave() {
      left.abort();
      beside = null;
      settle();
      element.remove();
    },
    show(next) {
      if (next !== shown) grown.disconnect();
      if (next && next !== shown) grown.observe(next);
      shown = next;
      return settle();
    },
  };
}
