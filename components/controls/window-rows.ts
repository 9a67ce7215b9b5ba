import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type Options = {
  /** Names each row, in their order; a height once measured is known by it. */
  keys: readonly string[];
  /** How high a row is before anybody has seen it, in rem. */
  estimate: (at: number) => number;
  /** This row stays, however far away it is: it has the focus, or may get it. */
  keep: number;
  /** Where the page was scrolled to, in pixels, when the list was last left. */
  from: number;
};

/** One row to show; `start` in pixels from the top of the list. */
export type ShownRow = { readonly at: number; readonly start: number };

/** Rows beyond both ends of the window, so that quick scrolling meets no gap. */
const overscan = 8;

/** A row that comes to the focus keeps this many pixels to the edges of the window; below, there may be a bar. */
const room = { above: 24, below: 120 };

/**
 * Long lists that scroll with the page: only the rows around the window are in the document. Heights are measured, so that rows may wrap, and zoom or a
 * narrow window change them. For paper all rows are there, one after the other, and `height` is null.
 */
export function useWindowRows({ keys, estimate, keep, from }: Options) {
  const [, again] = useReducer((times: number) => times + 1, 0);
  const list = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const rem = useRef(0);
  rem.current ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const above = useRef(0);

  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    getScrollElement: () => window,
    estimateSize: (at) => Math.round(estimate(at) * rem.current),
    getItemKey: (at) => keys[at] ?? at,
    // Where nothing is laid out, nothing has a height.
    measureElement: (element, entry, rows) => measureElement(element, entry, rows) || rows.options.estimateSize(rows.indexFromElement(element)),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    rangeExtractor: (range) => {
      const around = defaultRangeExtractor(range);
      return keep < 0 || keep >= range.count || around.includes(keep) ? around : [...around, keep].toSorted((one, other) => one - other);
    },
    overscan,
    scrollMargin: above.current,
    scrollPaddingStart: room.above,
    scrollPaddingEnd: room.below,
    initialOffset: () => from,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => again(undefined),
  };
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), []);
  useLayoutEffect(() => {
    rows._willUpdate();
    const top = Math.round((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    if (top === above.current) return;
    above.current = top;
    again(undefined);
  });

  const shown: readonly ShownRow[] = printing
    ? keys.map((_, at) => ({ at, start: 0 }))
    : rows.getVirtualItems().map(({ index, start }) => ({ at: index, start: start - above.current }));
  return {
    list,
    shown,
    /** Of the whole list, in pixels. */
    height: printing ? null : rows.getTotalSize(),
    /** The `ref` of each row, which has its place in `data-index`. */
    measure: rows.measureElement,
    /** Brings a row into the window, by the shortest way. */
    reveal: (at: number) => rows.scrollToIndex(at, { align: 'auto' }),
    /** How many rows fit into the window, at least one. */
    aWindow: () => Math.max(1, (rows.range ? rows.range.endIndex - rows.range.startIndex : 1) - 1),
  };
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
