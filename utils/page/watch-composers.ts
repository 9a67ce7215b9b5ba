import { livesAt } from './lives-at.ts';

/** What has to be known of a host to find its composers. */
type Findable = {
  readonly matches: readonly string[];
  readonly selfHosted?: true;
  readonly composerSelector: string;
  readonly footSelector?: string;
  findEditor(composer: HTMLElement): HTMLElement | null;
};

/** A composer in use, with its end: `gone` aborts when it leaves the page, or when we do. */
export type OpenComposer<Host extends Findable> = { readonly host: Host; readonly composer: HTMLElement; readonly gone: AbortSignal };

/**
 * Calls back each time somebody enters a composer, with the same object for the same composer until it is gone. Nothing is looked for: a composer is found by the focus
 * that enters it, which costs a page without one nothing.
 */
export function watchComposers<Host extends Findable>(hosts: readonly Host[], entered: (open: OpenComposer<Host>) => void, end: AbortSignal): void {
  const known = new WeakMap<Element, OpenComposer<Host>>();
  const removals = new Map<Element, AbortController>();

  const noticeRemoved = () => {
    for (const [composer, removed] of removals) if (!composer.isConnected) removed.abort();
  };

  const open = (host: Host, composer: HTMLElement): OpenComposer<Host> => {
    const removed = new AbortController();
    const gone = AbortSignal.any([removed.signal, end]);
    // An element that leaves the page, alone or with all around it, shrinks to nothing, and its size is all that is observed.
    const observer = new ResizeObserver(noticeRemoved);
    observer.observe(composer);
    removals.set(composer, removed);
    gone.addEventListener('abort', () => {
      observer.disconnect();
      removals.delete(composer);
    });
    return { host, composer, gone };
  };

  const enter = (target: EventTarget | null | undefined) => {
    // One that was hidden before it was removed has not shrunk.
    noticeRemoved();
    if (!(target instanceof HTMLElement)) return;
    for (const host of hosts) {
      const composer: HTMLElement | null = target.closest<HTMLElement>(host.composerSelector);
      // The address changes without the page; what has the focus itself may be a field or a frame of any kind; and there are chats to read alone.
      if (!composer || !isWhole(composer) || !(host.selfHosted || livesAt(host.matches, location.href))) continue;
      const needsEditor = target === composer || target instanceof HTMLIFrameElement || host.footSelector !== undefined;
      if (needsEditor && !host.findEditor(composer)) continue;
      const before = known.get(composer);
      const opened = before && !before.gone.aborted ? before : open(host, composer);
      known.set(composer, opened);
      entered(opened);
      return;
    }
  };

  document.addEventListener('focusin', (event) => enter(event.composedPath()[0]), { capture: true, passive: true, signal: end });
  // Focus that goes into a frame is seen here only as leaving the window, and focus that was there before the window had it only as coming back to it;
  // Firefox says what has it a task later (seen in 153).
  const look = () => setTimeout(() => end.aborted || enter(focused()));
  for (const type of ['blur', 'focus']) window.addEventListener(type, look, { passive: true, signal: end });
  enter(focused());
}

/** What is asked of a composer. The fields of a form hide its own members by their names, in our world too (Chromium 150); one that hides these is no site's. */
const members = [
  'addEventListener',
  'closest',
  'contains',
  'getAttribute',
  'getBoundingClientRect',
  'getRootNode',
  'matches',
  'querySelector',
  'querySelectorAll',
];

function isWhole(composer: HTMLElement): boolean {
  const hasMembers = members.every((name) => typeof Reflect.get(composer, name) === 'function');
  return hasMembers && composer.isConnected === true && composer.ownerDocument === document;
}

/** What has the focus, in open shadow roots too. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
