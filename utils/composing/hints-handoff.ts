import type { AroundDraft, Hinting } from './hinting.ts';

type GiveHints = (around: AroundDraft) => Hinting;

const place = Symbol.for('small-hello drafts');
const world = globalThis as { [place]?: GiveHints };

/** All that hints take comes in a file of its own, once they are wanted: half as large as the panel, and nobody else has to carry it. */
export function leaveHints(give: GiveHints): void {
  world[place] = give;
}

/** Gives hints for a draft; null where nobody wanted any in this page. */
export function giveHints(around: AroundDraft): Hinting | null {
  return world[place]?.(around) ?? null;
}
