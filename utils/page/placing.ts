/** In CSS pixels of the viewport, as `getBoundingClientRect` gives them. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };
export type Place = { readonly left: number; readonly top: number };

/** Air between us and a composer, and between us and the edge of the window, in pixels. */
const gap = 12;

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height
  );
}

function fits(box: Box, viewport: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.left + box.width <= viewport.width && box.top + box.height <= viewport.height;
}

/** Where the air does not fit in, in the middle. */
function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.max(low, Math.min(value, high));
}

/**
 * Beside, above and below a box: first the side with more room, which is the emptier one; of two alike the one where lines begin. Above and below where
 * they end.
 */
function around(box: Box, size: Size, viewport: Size, rightToLeft: boolean): Box[] {
  const left = box.left - gap - size.width;
  const right = box.left + box.width + gap;
  // What is lower than the box stands at its foot, near the caret and the send button; what is higher begins where the box begins.
  const level = size.height < box.height ? box.top + box.height - size.height - gap : box.top;
  const top = within(level, gap, viewport.height - size.height - gap);
  // Above a composer stands what it answers, and most of that begins where lines begin.
  const end = within(rightToLeft ? box.left : box.left + box.width - size.width, gap, viewport.width - size.width - gap);
  const roomLeft = box.left;
  const roomRight = viewport.width - box.left - box.width;
  const leftFirst = roomLeft === roomRight ? !rightToLeft : roomLeft > roomRight;
  const sides = leftFirst ? [left, right] : [right, left];
  return [
    ...sides.map((side) => ({ ...size, left: side, top })),
    { ...size, left: end, top: box.top - gap - size.height },
    { ...size, left: end, top: box.top + box.height + gap },
  ];
}

/** Where something of ours can stand beside a composer, inside the window, without covering it or any of the `others`; null where there is no room. */
export function placeBeside(composer: Box, size: Size, viewport: Size, others: readonly Box[], rightToLeft: boolean): Place | null {
  const taken = [composer, ...others];
  const beside = taken.flatMap((box) => around(box, size, viewport, rightToLeft));
  return beside.find((box) => fits(box, viewport) && !taken.some((one) => overlaps(box, one))) ?? null;
}

/** Where something can stand in the place of a composer that has gone: at its foot, inside the window. */
export function placeInstead(gone: Box, size: Size, viewport: Size): Place {
  return {
    left: within(gone.left + gone.width - size.width, gap, viewport.width - size.width - gap),
    top: within(gone.top + gone.height - size.height - gap, gap, viewport.height - size.height - gap),
  };
}

/** Where something small can stand on a composer that fills the window: in a corner of what is in sight of it, clear of the editor and the controls. */
export function placeWithin(composer: Box, size: Size, viewport: Size, keepClear: readonly Box[], rightToLeft: boolean): Place | null {
  const left = Math.max(composer.left, 0);
  const top = Math.max(composer.top, 0);
  const right = Math.min(composer.left + composer.width, viewport.width) - size.width;
  const bottom = Math.min(composer.top + composer.height, viewport.height) - size.height;
  if (right < left || bottom < top) return null;
  const sides = rightToLeft ? [left, right] : [right, left];
  const corners = [top, bottom].flatMap((top) => sides.map((left) => ({ ...size, left, top })));
  return corners.find((box) => !keepClear.some((kept) => overlaps(box, kept))) ?? null;
}
