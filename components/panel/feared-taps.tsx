import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Welcome } from '../../utils/domain/feared.ts';

const welcomes = [1, 2, 3, 4, 5] as const;

type FearedTapsProps = {
  /** The question above the five words. */
  readonly question: ComponentChildren;
  readonly chosen: Welcome | null;
  readonly onWelcome: (welcome: Welcome) => void;
};

/** One question, five words, one tap. */
export const FearedTaps = ({ question, chosen, onWelcome }: FearedTapsProps) => (
  <fieldset class="taps">
    <legend>{question}</legend>
    <div class="chips">
      {welcomes.map((welcome) => (
        <button key={welcome} type="button" class="chip" aria-pressed={chosen === welcome} onClick={() => onWelcome(welcome)}>
          {i18n.t(`feared.word.w${welcome}`)}
        </button>
      ))}
    </div>
  </fieldset>
);
