import type { ComposerBackground } from './composer-background.ts';
import type { ComposingSession } from './composing-session.ts';

/** Fills a place in the panel for a session, until what it gives back is called. */
type KeepCompany = (place: HTMLElement, session: ComposingSession, background: Pick<ComposerBackground, 'tell'>) => () => void;

const at = Symbol.for('small-hello company');
const world = globalThis as { [at]?: KeepCompany };

/** What keeps company before and after sending comes in a file of its own, once a panel is open: nothing else waits for it. */
export function leaveCompany(keep: KeepCompany): void {
  world[at] = keep;
}

/** Null where it has not come into this page. */
export function company(): KeepCompany | null {
  return world[at] ?? null;
}
