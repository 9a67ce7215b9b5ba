import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Place, placeBeside, placeInstead, placeWithin, type Size } from '../../utils/page/placing.ts';

const gap = 12;
const viewport = fc.record({ width: fc.integer({ min: 200, max: 2_560 }), height: fc.integer({ min: 200, max: 1_600 }) });
const size = fc.record({ width: fc.integer({ min: 24, max: 500 }), height: fc.integer({ min: 24, max: 700 }) });

/** Boxes that are at least partly in the window, as a composer in use is. */
const boxIn = ({ width, height }: Size): fc.Arbitrary<Box> =>
  fc
    .record({
      left: fc.integer({ min: -200, max: width - 1 }),
      top: fc.integer({ min: -200, max: height - 1 }),
      width: fc.integer({ min: 40, max: width + 200 }),
      height: fc.integer({ min: 40, max: height + 200 }),
    })
    .filter((box) => box.left + box.width > 0 && box.top + box.height > 0);

const scene = fc.tuple(viewport, size).chain(([viewport, size]) =>
  fc.record({
    viewport: fc.constant(viewport),
    size: fc.constant(size),
    composer: boxIn(viewport),
    others: fc.array(boxIn(viewport), { maxLength: 3 }),
    rightToLeft: fc.boolean(),
  }),
);

const overlap = (one: Box, other: Box) =>
  Math.min(one.left + one.width, other.left + other.width) > Math.max(one.left, other.left) &&
  Math.min(one.top + one.height, other.top + other.height) > Math.max(one.top, other.top);

const isInside = (place: Place, { width, height }: Size, viewport: Size) =>
  place.left >= 0 && place.top >= 0 && place.left + width <= viewport.width && place.top + height <= viewport.height;

/** Whether one of the four strips of the window around a box, less some air, can hold something of this size. */
const hasRoom = (box: Box, { width, height }: Size, viewport: Size) => {
  const across = [box.left, viewport.width - box.left - box.width].some((strip) => strip - gap >= width);
  const along = [box.top, viewport.height - box.top - box.height].some((strip) => strip - gap >= height);
  return (across && height <= viewport.height) || (along && width <= viewport.width);
};

const mirrored = <Mirrored extends Box>(box: Mirrored, viewport: Size): Mirrored => ({ ...box, left: viewport.width - box.left - box.width });

describe('beside a composer', () => {
  it('never on it, never on another one, always inside the window', () => {
    fc.assert(
      fc.property(scene, ({ composer, size, viewport, others, rightToLeft }) => {
        const place = placeBeside(composer, size, viewport, others, rightToLeft);
        if (!place) return;
        expect(isInside(place, size, viewport)).toBe(true);
        for (const box of [composer, ...others]) expect(overlap({ ...place, ...size }, box)).toBe(false);
      }),
    );
  });

  it('somewhere, wherever there is room for it', () => {
    fc.assert(
      fc.property(scene, ({ composer, size, viewport, rightToLeft }) => {
        expect(placeBeside(composer, size, viewport, [], rightToLeft) !== null).toBe(hasRoom(composer, size, viewport));
      }),
    );
  });

  it('mirrored where lines begin on the right', () => {
    fc.assert(
      fc.property(scene, ({ composer, size, viewport, others }) => {
        const place = placeBeside(composer, size, viewport, others, false);
        const other = placeBeside(
          mirrored(composer, viewport),
          size,
          viewport,
          others.map((box) => mirrored(box, viewport)),
          true,
        );
        expect(other).toEqual(place && { ...place, left: viewport.width - place.left - size.width });
      }),
    );
  });

  it('on the side with more room, at the foot of the composer', () => {
    const window = { width: 1_280, height: 800 };
    const panel = { width: 340, height: 400 };
    const mole = { left: 700, top: 300, width: 500, height: 500 };
    expect(placeBeside(mole, panel, window, [], false)).toMatchObject({ left: 700 - 12 - 340, top: 800 - 400 - 12 });
    expect(placeBeside({ ...mole, left: 80 }, panel, window, [], false)).toMatchObject({ left: 80 + 500 + 12, top: 388 });
  });

  it('above where lines end when it fills the width, so that what it answers can be read', () => {
    const window = { width: 1_280, height: 800 };
    const foot = { left: 213, top: 700, width: 1_067, height: 100 };
    const panel = { width: 340, height: 400 };
    expect(placeBeside(foot, panel, window, [], false)).toMatchObject({ left: 1_280 - 340 - 12, top: 700 - 400 - 12 });
    expect(placeBeside({ ...foot, left: 0 }, panel, window, [], true)).toMatchObject({ left: 12, top: 288 });
  });

  it('beyond a second composer that stands in the way', () => {
    const window = { width: 1_600, height: 800 };
    const panel = { width: 340, height: 400 };
    const place = placeBeside(
      { left: 1_050, top: 300, width: 500, height: 480 },
      panel,
      window,
      [{ left: 540, top: 300, width: 500, height: 480 }],
      false,
    );
    expect(place).toMatchObject({ left: 540 - 12 - 340, top: 780 - 400 - 12 });
  });
});

describe('in the place of a composer that has gone', () => {
  it('at its foot, inside the window if it fits there at all', () => {
    fc.assert(
      fc.property(scene, ({ composer, size, viewport }) => {
        fc.pre(size.width <= viewport.width && size.height <= viewport.height);
        expect(isInside(placeInstead(composer, size, viewport), size, viewport)).toBe(true);
      }),
    );
    const place = placeInstead({ left: 700, top: 300, width: 500, height: 480 }, { width: 340, height: 60 }, { width: 1_280, height: 800 });
    expect(place).toMatchObject({ left: 860, top: 708 });
  });
});

describe('on a composer that fills the window', () => {
  const lamp = { width: 34, height: 34 };

  it('in one of its corners, never on what has to stay free', () => {
    fc.assert(
      fc.property(scene, ({ composer, viewport, others, rightToLeft }) => {
        const place = placeWithin(composer, lamp, viewport, others, rightToLeft);
        if (!place) return;
        expect(isInside(place, lamp, viewport)).toBe(true);
        const { left, top, width, height } = composer;
        expect([Math.max(left, 0), Math.min(left + width, viewport.width) - 34]).toContain(place.left);
        expect([Math.max(top, 0), Math.min(top + height, viewport.height) - 34]).toContain(place.top);
        for (const box of others) expect(overlap({ ...place, ...lamp }, box)).toBe(false);
      }),
    );
  });

  it('first where lines end, at the top; nowhere when all is taken', () => {
    const window = { width: 400, height: 700 };
    const full = { left: 0, top: 0, ...window };
    expect(placeWithin(full, lamp, window, [], false)).toMatchObject({ left: 366, top: 0 });
    expect(placeWithin(full, lamp, window, [], true)).toMatchObject({ left: 0, top: 0 });
    expect(placeWithin(full, lamp, window, [{ left: 0, top: 0, width: 400, height: 40 }], false)).toMatchObject({ left: 366, top: 666 });
    expect(placeWithin(full, lamp, window, [full], false)).toBeNull();
  });

  it('in sight where the composer reaches out of the window; not at all where nothing of it is in sight', () => {
    const window = { width: 680, height: 520 };
    const toolbar = { left: 0, top: 16, width: 680, height: 64 };
    const lower = { left: 0, top: 16, ...window };
    expect(placeWithin(lower, lamp, window, [toolbar], false)).toMatchObject({ left: 646, top: 486 });
    expect(placeWithin({ ...lower, left: 700 }, lamp, window, [], false)).toBeNull();
    expect(placeWithin({ ...lower, top: -530 }, lamp, window, [], false)).toBeNull();
  });
});
