import { type ReadonlySignal, signal } from '@preact/signals';
import type { Notice } from '../domain/notice.ts';
import type { Host } from '../hosts/host.ts';
import type { OpenComposer } from '../page/watch-composers.ts';
import { type Calm, startCalm } from './calm.ts';
import type { ComposerBackground } from './composer-background.ts';
import { type ComposingSession, startComposingSession } from './composing-session.ts';
import type { Handoff } from './handoff.ts';
import { type DraftWatch, watchDraft } from './watch-draft.ts';

/** How long a note stays to be read or taken back where there is no panel to hold it, in milliseconds; longer while somebody is at it. */
const lingering = 12_000;

/** A session, what is seen of its draft while it is written, and what steps in where words sound heavy. */
export type WritingSession = ComposingSession & { readonly draft: DraftWatch; readonly calm: Calm };

/** Small Hello on one page: one session a composer, and the one of them that is in use. */
export type Companion = {
  /** Open for one composer is open for the next: it is remembered by site (P1). */
  readonly open: ReadonlySignal<boolean>;
  readonly active: ReadonlySignal<WritingSession | null>;
  /** The session whose composer has gone while something was still to be said. */
  readonly parting: ReadonlySignal<ComposingSession | null>;
  /** Opens the panel; opened already, moves the focus into it through `focusPanel`. */
  summon(focusPanel: () => void): void;
};

export function startCompanion(left: Handoff, background: ComposerBackground): Companion {
  const sessions = new WeakMap<HTMLElement, WritingSession>();
  const panel = { open: signal(false), said: false };
  const { open } = panel;
  const active = signal<WritingSession | null>(null);
  const parting = signal<ComposingSession | null>(null);

  const enter = (entered: OpenComposer<Host>) => {
    const before = sessions.get(entered.composer);
    const session = before && !before.gone.aborted ? before : begin(entered);
    active.value = session;
    void session.look();
  };

  const begin = ({ host, composer, gone }: OpenComposer<Host>) => {
    const begun = startComposingSession({ host, composer, gone }, background, panel);
    const calm = startCalm({ background, session: begun });
    const session = { ...begun, calm, draft: watchDraft({ host, composer, background, session: begun, open, hear: calm.hear }) };
    sessions.set(composer, session);
    gone.addEventListener('abort', () => {
      if (active.value === session) active.value = null;
      const notice = session.notice.value;
      if (notice?.kind !== 'noted' && notice?.kind !== 'refused') return;
      parting.value = session;
      leaveSoon(session, notice);
    });
    session.notice.subscribe((notice) => {
      if (gone.aborted && notice) parting.value = session;
      else if (parting.value === session) parting.value = null;
      if (notice && (gone.aborted || !open.value)) leaveSoon(session, notice);
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
  if (left.wanted) active.value?.setOpen(true);

  return {
    open,
    active,
    parting,
    summon(focusPanel) {
      if (open.value) focusPanel();
      else active.value?.setOpen(true);
    },
  };
}
