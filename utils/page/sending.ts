import { isEmpty } from './is-empty.ts';

/** How one site sends; everything else about "sent" is in `watchSending`. Each function is called with anything and never throws. */
export type Sending = {
  /** Whether a click on this element, or Enter or Space while it has the focus, sends the message of this composer. */
  isButton(element: Element, composer: HTMLElement): boolean;
  /** Whether Enter sends from within the composer, with what is held beside it. Absent where no key does; then no key is listened to. */
  isKey?(enter: KeyboardEvent): boolean;
  /** Whether the composer leaves the page with its message: then both have to be seen, and using the composer again says that nothing has left. */
  readonly leaves: boolean;
  /**
   * What the page shows once a message has left, else null. What it showed before the gesture (===) belongs to an older message. In a chat the id of the
   * user's newest message that is neither on its way nor failed; or the ids of all such messages, newest last, so that none of them is taken for new when
   * those after it go away.
   */
  sign(composer: HTMLElement): Sign | readonly Sign[] | null;
  /** Attributes by which the page turns a message on its way into one that has left, where it exchanges no element for that. */
  readonly states?: readonly string[];
  /**
   * The editor. In a chat it has to be empty once after the gesture, as Enter may also have chosen a name from a list. One in a frame hears its keys alone,
   * so they are listened for in there.
   */
  findEditor?(composer: HTMLElement): HTMLElement | null;
  /** What stays the same for this conversation. In a chat it has to be the same when the sign comes, as one composer serves them all. */
  conversationKey?(composer: HTMLElement): string | 'unclear';
  /** What the page shows when it refuses or asks first, else null. */
  refusal?(composer: HTMLElement): Element | null;
  /** Whether pressing this element goes on with a message that was refused or asked about. */
  isYes?(element: Element): boolean;
  /** Where a message that has left can come back: whether it has, by the conversation it was in and by the sign it gave. */
  isBack?(page: Document, key: string, sign: Sign): boolean;
};

type Sign = Element | string;

/** Enter as every chat takes it, by itself or, for those who chose so, with Ctrl or Cmd; with Shift or Alt it is a new line. */
export const enterOfChats = ({ shiftKey, altKey }: KeyboardEvent): boolean => !shiftKey && !altKey;

/** The same, pressed in what the selector names. */
export const enterOfChatsIn = (selector: string) => (enter: KeyboardEvent) =>
  enterOfChats(enter) && enter.composedPath().some((target) => target instanceof Element && target.matches(selector));

/** Milliseconds: a slow line or a large attachment. */
const patience = 30_000;

/** Milliseconds: the longest undo known, Gmail's 30 s, and a little. */
const undoTime = 35_000;

/**
 * Calls `sent` once for each message that leaves: a person's own gesture in this composer, then the site's own sign within 30 s. `undone` aborts when
 * the message is taken back within 35 s. Nothing is looked at before a gesture and no event is changed. Listening ends with `gone`; a message already
 * on its way is still told of.
 */
export function watchSending(composer: HTMLElement, sending: Sending, sent: (undone: AbortSignal) => void, gone: AbortSignal): void {
  let waiting = new AbortController();
  let refused = false;
  const oldRefusals = new WeakSet<Element>();

  function wait(): void {
    waiting.abort();
    refused = false;
    const end = new AbortController();
    waiting = end;
    const key = sending.conversationKey?.(composer) ?? 'unclear';
    const older = new Set(signsOf(sending, composer));
    const oldRefusal = sending.refusal?.(composer);
    if (oldRefusal) oldRefusals.add(oldRefusal);
    const places = placesOf(composer);
    let emptied = false;
    const look = () => {
      const refusal = sending.refusal?.(composer);
      refused = refusal ? !oldRefusals.has(refusal) : false;
      if (refused) return end.abort();
      if (sending.leaves && composer.isConnected) return;
      if (!sending.leaves && (sending.conversationKey?.(composer) ?? key) !== key) return end.abort();
      emptied ||= isEmpty(sending.findEditor?.(composer));
      const signs = [...signsOf(sending, composer)];
      const sign = signs.pop();
      // Lists that draw only what is in sight show older ones when they are scrolled, each at first with newer ones after it.
      for (const one of signs) older.add(one);
      if (!emptied || sign === undefined || older.has(sign)) return;
      end.abort();
      sent(watchReturn(places, sending, key, sign));
    };
    watchPage(places, sending, patience, end, look);
    lookAfter(look, end.signal);
  }

  function hear(path: readonly EventTarget[], sends: boolean, within: boolean): void {
    if (sends || (refused && path.some((target) => isElement(target) && sending.isYes?.(target)))) wait();
    else if (sending.leaves && within) {
      waiting.abort();
      refused = false;
    }
  }

  const listening = { capture: true, passive: true, signal: gone };
  const heard = new WeakSet<Window>();

  /** `inside`: the whole window is part of the composer. */
  function listenIn(view: Window | null | undefined, inside: boolean): void {
    if (!view || heard.has(view)) return;
    heard.add(view);
    const isWithin = (path: readonly EventTarget[]) => inside || path.includes(composer);
    const onClick = (event: MouseEvent) => {
      if (!event.isTrusted) return;
      const path = event.composedPath();
      const pressed = path.some((target) => isElement(target) && sending.isButton(target, composer));
      hear(path, pressed, isWithin(path));
    };
    const onKey = (event: KeyboardEvent) => {
      if ((event.key !== 'Enter' && event.key !== ' ') || !event.isTrusted || event.isComposing || event.keyCode === 229) return;
      const path = event.composedPath();
      const pressed = isElement(path[0]) && sending.isButton(path[0], composer);
      hear(path, pressed || (event.key === 'Enter' && isWithin(path) && sending.isKey?.(event) === true), isWithin(path));
    };
    view.addEventListener('click', onClick, listening);
    if (sending.isKey) view.addEventListener('keydown', onKey, listening);
  }

  const view = composer.ownerDocument.defaultView;
  listenIn(view, false);
  if (!sending.isKey || !sending.findEditor) return;
  // The page is left by the focus when it goes into a frame, and that is when the frame matters.
  const listenInFrame = () => listenIn(sending.findEditor?.(composer)?.ownerDocument.defaultView, true);
  view?.addEventListener('blur', listenInFrame, { passive: true, signal: gone });
  listenInFrame();
}

function signsOf({ sign }: Sending, composer: HTMLElement): readonly Sign[] {
  const shown = sign(composer);
  return shown === null ? [] : Array.isArray(shown) ? shown : [shown as Sign];
}

/** Looks a few times after a gesture, until `end`: an emptied field is no change that observers are told of. */
export function lookAfter(look: () => void, end: AbortSignal): void {
  const timers = [0, 250, 1_000].map((milliseconds) => setTimeout(look, milliseconds));
  end.addEventListener('abort', () => timers.forEach(clearTimeout));
}

/** Aborts when the message comes back within 35 s. */
function watchReturn(places: Places, sending: Sending, key: string | 'unclear', sign: Sign): AbortSignal {
  const undone = new AbortController();
  if (!sending.isBack || key === 'unclear') return undone.signal;
  const end = new AbortController();
  watchPage(places, sending, undoTime, end, () => {
    if (!sending.isBack?.(places[0], key, sign)) return;
    end.abort();
    undone.abort();
  });
  return undone.signal;
}

/** The page, and the open shadow root that the composer is in: what changes in there is not told outside. */
type Places = readonly [Document, ...Node[]];

function placesOf(composer: HTMLElement): Places {
  const root = composer.getRootNode();
  return root === composer.ownerDocument ? [composer.ownerDocument] : [composer.ownerDocument, root];
}

/** Looks after each batch of changes, until `end` or the time is over. */
function watchPage(places: Places, { states }: Sending, milliseconds: number, end: AbortController, look: () => void): void {
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => end.abort(), milliseconds);
  end.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const place of places) observer.observe(place, { childList: true, subtree: true, ...(states && { attributeFilter: [...states] }) });
}

/** Also for elements of another frame, whose `Element` is not ours. */
function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'matches' in target;
}
