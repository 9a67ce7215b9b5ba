import { isEmpty } from './is-empty.ts';
import { enterOfChats, lookAfter } from './sending.ts';

/** Milliseconds; where nothing is known of a site, what comes later may be anything. */
const patience = 10_000;

/** A beginning this long of what was written is enough to know it again; sites decorate the rest. In letters. */
const enough = 40;

const buttons = 'button:not([type="reset"]), [role="button"], input[type="submit"], input[type="image"]';

/** A press on this one posts a form, and is never "discard". */
const submits = 'button[type="submit"], input[type="submit"], input[type="image"]';

/** What a composer and its send button are in together. */
const together = 'form, dialog, [role="dialog"], [role="form"], [role="region"], section, article, footer, main, body';

/** What takes something written away again, as a key and as what the editor is told of. */
const takesAway = /^(Backspace|Delete|delete\w+|history\w+)$/;

type Known = {
  findEditor(composer: HTMLElement): HTMLElement | null;
  /** What stays the same for a conversation. When another one is shown, its editor may be empty too. */
  conversationKey(composer: HTMLElement): string | 'unclear';
};

/**
 * Calls `sent` once for each message that leaves a composer of a site that nobody knows: after Enter, or after the press of a button that stands with it,
 * the editor is empty, in the same conversation, and was not emptied by hand; and where the button might as well have thrown the text away, the text is
 * shown elsewhere on the page. What was written is looked at from the gesture until then, and forgotten. `undone` never aborts.
 */
export function watchLearnedSending(
  composer: HTMLElement,
  { findEditor, conversationKey }: Known,
  sent: (undone: AbortSignal) => void,
  gone: AbortSignal,
): void {
  let waiting = new AbortController();

  function wait(isSure: boolean): void {
    const editor = findEditor(composer);
    if (!editor || isEmpty(editor)) return;
    waiting.abort();
    const end = new AbortController();
    waiting = end;
    const key = conversationKey(composer);
    const beginning = letters('value' in editor ? String(editor.value) : (editor.textContent ?? '')).slice(0, enough);
    let isShown = false;
    const look = () => {
      if (conversationKey(composer) !== key) end.abort();
      if (end.signal.aborted || !isEmpty(editor) || !(isSure || isShown)) return;
      end.abort();
      sent(new AbortController().signal);
    };
    const observer = new MutationObserver((changes) => {
      isShown ||= changes.some(({ addedNodes }) =>
        [...addedNodes].some((node) => !composer.contains(node) && letters(node.textContent ?? '').includes(beginning)),
      );
      look();
    });
    observer.observe(composer.ownerDocument, { childList: true, subtree: true });
    const takeAway = (event: Event) => {
      if (event.isTrusted && takesAway.test('key' in event ? String(event.key) : (event as InputEvent).inputType)) end.abort();
    };
    for (const type of ['keydown', 'beforeinput']) editor.addEventListener(type, takeAway, { capture: true, passive: true, signal: end.signal });
    lookAfter(look, end.signal);
    const timer = setTimeout(() => end.abort(), patience);
    end.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  }

  const listening = { capture: true, passive: true, signal: gone };
  const view = composer.ownerDocument.defaultView;
  view?.addEventListener(
    'click',
    (event) => {
      const pressed = event.composedPath().find((target): target is Element => target instanceof Element && target.matches(buttons));
      if (!event.isTrusted || !pressed || composer.contains(pressed) || !composer.closest(together)?.contains(pressed)) return;
      wait(pressed.matches(submits));
    },
    listening,
  );
  // A key that is pressed in a frame is not heard outside of it.
  for (const place of new Set([view, findEditor(composer)?.ownerDocument.defaultView])) {
    place?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || !event.isTrusted || event.isComposing || event.keyCode === 229 || !enterOfChats(event)) return;
        const editor = findEditor(composer);
        if (editor && event.composedPath().includes(editor)) wait(true);
      },
      listening,
    );
  }
}

/** Sites break lines and put marks in; the letters stay. */
function letters(text: string): string {
  return text.replace(/[\s\p{P}\u200b\ufeff]+/gu, '');
}
