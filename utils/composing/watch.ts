import type { Host } from '../hosts/host.ts';
import { buildStage, type Look } from '../page/stage.ts';
import { type OpenComposer, watchComposers } from '../page/watch-composers.ts';
import { type Handoff, leaveHandoff, takePage } from './handoff.ts';

type Surroundings = {
  readonly look: Look;
  /** Brings the panel's code; false when it cannot come. */
  readonly bringPanel: () => Promise<unknown>;
  /** False once the extension was updated or removed. */
  readonly isAlive: () => boolean;
  /** Calls back when Small Hello was switched off here. */
  readonly whenSwitchedOff: (leave: () => void, end: AbortSignal) => void;
};

/**
 * Waits for somebody to enter a composer, then lights the lamp and has the panel's code brought. Nothing is added to a page in which nobody writes.
 * A second watcher in the same page changes nothing.
 */
export function watch(hosts: readonly Host[], { look, bringPanel, isAlive, whenSwitchedOff }: Surroundings): void {
  const end = new AbortController();
  if (!takePage(end.signal)) return;
  let left: Handoff | null = null;

  const enter = (open: OpenComposer<Host>) => {
    if (!isAlive()) return end.abort();
    const first = !left;
    left ??= begin();
    left.current = open;
    stand(left, open);
    // The lamp first: the panel's code may take its time.
    if (first) void bring();
    if (left.entered) left.entered(open);
  };

  const begin = (): Handoff => {
    const stage = buildStage(look, end.signal);
    const begun: Handoff = { stage, end: end.signal, current: null, wanted: false, entered: null };
    stage.lamp.addEventListener('click', () => {
      if (!isAlive()) end.abort();
      if (!begun.entered) begun.wanted = true;
    });
    leaveHandoff(begun);
    return begun;
  };

  const bring = () =>
    bringPanel().then(
      (came) => came || end.abort(),
      () => end.abort(),
    );

  watchComposers(hosts, enter, end.signal);
  whenSwitchedOff(() => end.abort(), end.signal);
}

/** A compose window lower than this in pixels is minimised, its title alone is left; the foot of a chat is one line of text high. */
const lowest = { window: 90, foot: 12 };

/** Looking at further composers costs time for each; beyond these they are left to themselves. */
const mostOthers = 24;

function stand({ stage }: Handoff, { host, composer, gone }: OpenComposer<Host>): void {
  const foot = host.footSelector === undefined ? null : composer.querySelector<HTMLElement>(host.footSelector);
  const others = () => [...document.querySelectorAll(host.composerSelector)].filter((other) => other !== composer && !other.contains(composer));
  stage.standBeside({
    composer: foot ?? composer,
    lowest: foot ? lowest.foot : lowest.window,
    gone,
    keepClear: () => [...composer.querySelectorAll(host.controlsSelector), ...[host.findEditor(composer) ?? []].flat()],
    others: () => (foot ? [] : others().slice(0, mostOthers)),
  });
}
