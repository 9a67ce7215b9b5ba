import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  children: ComponentChildren;
  onUndo: () => void;
  /** Somebody is at it: it stays until they are not. */
  onHold: (held: boolean) => void;
  /** It went while it had the focus. */
  onGone: () => void;
};

/** What was just done, and the word that takes it back. */
export const Undoable = ({ children, onUndo, onHold, onGone }: Props) => {
  const said = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const shown = said.current;
    return () => {
      if (shown?.contains(document.activeElement)) queueMicrotask(onGone);
    };
  }, []);
  return (
    <span
      ref={said}
      class="row"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      <span>{children}</span>
      <button type="button" class="quiet warm" aria-keyshortcuts="Control+Z" onClick={onUndo}>
        {i18n.t('circle.undo')}
      </button>
    </span>
  );
};
