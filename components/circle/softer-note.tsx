import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hintInWords } from '../words/hint-in-words.ts';

type Props = {
  /** The note, said a little softer. */
  note: string;
  onTake: () => void;
  onNever: () => void;
};

/** Under a note of one's own that says "always" or "never": how it may be a little softer. Nothing happens by itself. */
export const SofterNote = ({ note, onTake, onNever }: Props) => {
  const [left, setLeft] = useState(false);
  if (left) return null;
  return (
    <div class="softer stack small">
      <p class="soft">
        {hintInWords('absolutes')} <q>{note}</q>
      </p>
      <div class="row">
        <button type="button" class="quiet small" onClick={onTake}>
          {i18n.t('panel.hint.try')}
        </button>
        <button type="button" class="quiet small" onClick={() => setLeft(true)}>
          {i18n.t('panel.hint.leave')}
        </button>
        <button type="button" class="quiet small" onClick={onNever}>
          {i18n.t('panel.hint.never')}
        </button>
      </div>
    </div>
  );
};
