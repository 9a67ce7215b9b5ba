import { type ReadonlySignal, signal } from '@preact/signals';
import type { Notice } from '../domain/notice.ts';
import type { Host } from '../hosts/host.ts';
import type { OpenComposer } from '../page/watch-composers.ts';
import type { ComposerBackground } from './composer-background.ts';
import { type ComposingSession, startComposingSession } from './composing-session.ts';
import type { Handoff } from './handoff.ts';

/** How long a note stays to be read or taken back where there is no panel to hold it, in milliseconds; longer while somebody is at it. */
const lingering = 12_000;

/** Small Hello on one page: one session a composer, and the one of them that is in use. */
export type Companion = {
  readonly active: ReadonlySignal<ComposingSession | null>;
  /** The session whose composer has gone while something was still to be said. */
  readonly parting: ReadonlySignal<ComposingSession | null>;
  /** Opens the panel; opened already, moves the focus into it through `focusPanel`. */
  summon(focusPanel: () => void): void;
};

export function startCompanion(left: Handoff, background: ComposerBackground): Companion {
  const sessions = new WeakMap<HTMLElement, ComposingSession>();
  const active = signal<ComposingSession | null>(null);
  const parting = signal<ComposingSession | null>(null);

  const enter = (open: OpenComposer<Host>) => {
    const session = sessions.get(open.composer) ?? begin(open);
    active.value = session;
    void session.look();
    if (left.wanted) session.setOpen(true);
    left.wanted = false;
  };

  const begin = (open: OpenComposer<Host>) => {
    const session = startComposingSession(open, background);
    sessions.set(open.composer, session);
    open.gone.addEventListener('abort', () => {
      if (active.value === session) active.value = null;
    });
    session.notice.subscribe((notice) => {
      if (open.gone.aborted) parting.value = notice ? session : null;
      if (notice && (open.gone.aborted || !session.open.value)) leaveSoon(session, notice);
    });
    return session;
  };

  const leaveSoon = (session: ComposingSession, notice: Notice) => {
    AbortSignal.any([AbortSignal.timeout(lingering), left.end]).addEventListener('abort', () => {
      if (session.notice.value !== notice) return;
      if (left.stage.root.activeElement && !left.end.aborted) leaveSoon(session, notice);
      else session.notice.value = null;
    });
  };

  left.entered = enter;
  left.stage.lamp.addEventListener('click', () => active.value?.setOpen(true), { signal: left.end });
  if (left.current && !left.current.gone.aborted) enter(left.current);

  return {
    active,
    parting,
    summon(focusPanel) {
      if (active.value?.open.value) focusPanel();
      else active.value?.setOpen(true);
    },
  };
}
