import { signal } from '@preact/signals';
import { type ComponentChildren, h } from 'preact';
import { Undoable } from '../../components/controls/undoable.tsx';

/** A confirmation has been seen by then, and what can be taken back has been thought over, in milliseconds; why something could not be done stays. */
const confirmed = 5_000;
const thoughtOver = 10_000;

/** The one sentence of the page about what was just done. */
export function notices() {
  const notice = signal<ComponentChildren>(null);
  let ending: ReturnType<typeof setTimeout> | undefined;

  const endIn = (time: number, words: ComponentChildren) => {
    clearTimeout(ending);
    ending = setTimeout(() => {
      if (notice.value === words) notice.value = null;
    }, time);
  };

  return {
    notice,
    confirm: (words: ComponentChildren) => {
      notice.value = words;
      endIn(confirmed, words);
    },
    /** Says what was done, with the word to take it back; stays while somebody is at it. */
    offer: (words: ComponentChildren, onUndo: () => void) => {
      const said = h(Undoable, {
        key: crypto.randomUUID(),
        onUndo,
        onHold: (held) => (held ? clearTimeout(ending) : endIn(thoughtOver, said)),
        onGone: backToThePage,
        children: words,
      });
      notice.value = said;
      endIn(thoughtOver, said);
    },
  };
}

/** The focus goes back to where somebody was: to the person in the list, or to the page's beginning. */
function backToThePage(): void {
  (document.querySelector<HTMLElement>('.people .name[tabindex="0"]') ?? document.querySelector<HTMLElement>('main h1'))?.focus({
    preventScroll: true,
  });
}
