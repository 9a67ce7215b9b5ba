import type { Host } from '../hosts/host.ts';
import { buildStage, type Look } from '../page/stage.ts';
import { type OpenComposer, watchComposers } from '../page/watch-composers.ts';
import { type Handoff, leaveHandoff, takePage } from './handoff.ts';
import { asksFirst } from './offered-hosts.ts';

type Surroundings = {
  readonly look: Look;
  /** Brings the panel's code for a composer of this host and account. `rests`: Small Hello is not wanted there; `gone`: nothing can come here any more. */
  readonly bringPanel: (host: string, account: string | null) => Promise<'panel' | 'rests' | 'gone'>;
  /** False once the extension was updated or removed. */
  readonly isAlive: () => boolean;
  /** Calls back when Small Hello was switched off here. */
  readonly whenSwitchedOff: (leave: () => void, end: AbortSignal) => void;
  /** Has the account of the page told to whoever asks for it. */
  readonly whenAsked: (account: () => string | null, end: AbortSignal) => void;
};

/**
 * Waits for somebody to enter a composer, then lights the lamp and has the panel's code brought. Nothing is added to a page in which nobody writes.
 * A second watcher in the same page changes nothing.
 */
export function watch(hosts: readonly Host[], { look, bringPanel, isAlive, whenSwitchedOff, whenAsked }: Surroundings): void {
  const end = new AbortController();
  if (!takePage(end.signal)) return;
  const leave = () => end.abort();
  let left: Handoff | null = null;
  /** Of the account that composers were last entered with, as one page can change between several. */
  let account: string | null | undefined;
  let rests = false;

  const enter = (open: OpenComposer<Host>) => {
    if (!isAlive()) return leave();
    const now = accountOf(open.host);
    const first = now !== account;
    if (first) rests = asksFirst();
    account = now;
    left ??= build();
    left.current = open;
    // The lamp first: the panel's code may take its time.
    if (!rests) begin(left, open);
    if (first) void ask(left, open, now);
  };

  const ask = async (left: Handoff, open: OpenComposer<Host>, about: string | null) => {
    const came = await bringPanel(open.host.name, about).catch(() => 'gone');
    if (came === 'gone') return leave();
    if (account !== about) return;
    const asked = rests;
    rests = came === 'rests';
    if (rests) left.stage.leave();
    else if (asked && left.current && !left.current.gone.aborted) begin(left, left.current);
  };

  const build = (): Handoff => {
    const stage = buildStage(look, end.signal);
    const built: Handoff = { stage, end: end.signal, leave, current: null, wanted: false, entered: null };
    stage.lamp.addEventListener('click', () => {
      if (!isAlive()) leave();
      if (!built.entered) built.wanted = true;
    });
    leaveHandoff(built);
    return built;
  };

  watchComposers(hosts, enter, end.signal);
  whenSwitchedOff(leave, end.signal);
  whenAsked(() => hosts.map(accountOf).find((one) => one !== null) ?? null, end.signal);
}

const accountOf = (host: Host): string | null => host.readAccount?.(document) ?? null;

function begin(left: Handoff, open: OpenComposer<Host>): void {
  stand(left, open);
  left.entered?.(open);
}

/** A compose window lower than this in pixels is minimised, its title alone is left; the foot of a chat, and an editor by itself, is one line high. */
const lowest = { window: 90, line: 12 };

/** Looking at further composers costs time for each; beyond these they are left to themselves. */
const mostOthers = 24;

function stand({ stage }: Handoff, { host, composer, gone }: OpenComposer<Host>): void {
  const footOf = (one: Element) => (host.footSelector === undefined ? null : one.querySelector<HTMLElement>(host.footSelector));
  const foot = footOf(composer);
  const isEditor = host.findEditor(composer) === composer || composer.localName === 'iframe';
  const others = () => [...document.querySelectorAll(host.composerSelector)].filter((other) => other !== composer && !other.contains(composer));
  stage.standBeside({
    composer: foot ?? composer,
    lowest: foot || isEditor ? lowest.line : lowest.window,
    sparedClass: host.sparedClass,
    gone,
    keepClear: () => [...composer.querySelectorAll(host.controlsSelector), ...[host.findEditor(composer) ?? []].flat()],
    others: () =>
      others()
        .slice(0, mostOthers)
        .flatMap((other) => (foot ? (footOf(other) ?? []) : other)),
  });
}
