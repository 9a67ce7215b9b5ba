import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

type Props = {
  children: ComponentChildren;
  onUndo: () => void;
  /** Somebody is at it: it stays until they are not. */
  onHold: (held: boolean) => void;
};

/** What was just done, and the word that takes it back. */
export const Undoable = ({ children, onUndo, onHold }: Props) => (
  <span
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
