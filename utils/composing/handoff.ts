import type { Host } from '../hosts/host.ts';
import type { Stage } from '../page/stage.ts';
import type { OpenComposer } from '../page/watch-composers.ts';

/**
 * What the watcher hands to the panel, whose code comes later into the same closed world: the stage, the composer in use now, and each one entered
 * from then on.
 */
export type Handoff = {
  readonly stage: Stage;
  readonly end: AbortSignal;
  /** Takes everything of ours out of this page until it is loaded anew. */
  leave(): void;
  current: OpenComposer<Host> | null;
  /** The lamp was pressed before anybody could answer. */
  wanted: boolean;
  /** Set by the panel when it has arrived. */
  entered: ((open: OpenComposer<Host>) => void) | null;
};

const place = Symbol.for('small-hello');
const watched = Symbol.for('small-hello watched');
const world = globalThis as { [place]?: Handoff; [watched]?: AbortSignal };

/** Takes this page for one watcher until its end; false when another has it. A page can be given the same script twice. */
export function takePage(end: AbortSignal): boolean {
  if (world[watched]?.aborted === false) return false;
  world[watched] = end;
  return true;
}

/** The handoff of this page. The world of extension scripts is not the page's: the page cannot see it. */
export function handoff(): Handoff | undefined {
  return world[place];
}

export function leaveHandoff(left: Handoff): void {
  world[place] = left;
}
