import { i18n } from '#i18n';
import type { DraftHint } from '../../utils/domain/drafts/draft-hint.ts';
import { hintInWords } from '../words/hint-in-words.ts';
import { Words } from './words.tsx';

export type DraftHintActions = {
  readonly onTryHint: (suggestion: string) => void;
  readonly onLeaveHint: () => void;
  readonly onNeverHint: () => void;
};

/** One thing that may be said otherwise, and how; nothing is judged, and nothing happens by itself. */
export const DraftHintCard = ({ hint, onTryHint, onLeaveHint, onNeverHint }: DraftHintActions & { readonly hint: DraftHint }) => (
  <div class="bridge">
    <p>{hintInWords(hint.kind)}</p>
    <ul>
      {hint.suggestions.map((suggestion, at) => (
        <li key={suggestion} class="instead">
          <p class="line" id={`instead-${at}`}>
            <Words say={suggestion} />
          </p>
          <button type="button" class="act" aria-describedby={`instead-${at}`} onClick={() => onTryHint(suggestion)}>
            {i18n.t('panel.hint.try')}
          </button>
        </li>
      ))}
    </ul>
    <div class="acts">
      <button type="button" class="quiet" onClick={onLeaveHint}>
        {i18n.t('panel.hint.leave')}
      </button>
      <button type="button" class="quiet" onClick={onNeverHint}>
        {i18n.t('panel.hint.never')}
      </button>
    </div>
  </div>
);
